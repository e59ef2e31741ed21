import type { PreviewPage } from '../preview/host';
import type { EditorParts } from './parts';

const addressOf = (bytes: BlobPart, type: string): string => URL.createObjectURL(new Blob([bytes], { type }));

/** Gives the page its headline face; returns the `@font-face` rule for the page inside it. */
export function faceFrom({ font }: EditorParts): string {
  const bytes = Uint8Array.from(atob(font), (each) => each.charCodeAt(0));
  const rule = `@font-face{font-family:'Atlas Serif';font-weight:700;src:url(${addressOf(bytes, 'font/woff2')}) format('woff2')}`;
  const style = document.createElement('style');
  style.textContent = rule;
  document.head.append(style);
  return rule;
}

/** A file may not start a worker from another: it is started from a copy. */
export function startJudge({ judge }: EditorParts): Worker {
  return new Worker(addressOf(judge, 'text/javascript'));
}

/** The page inside the editor, in whose name it runs; it shows the story in the story's own language. */
export function previewPage({ preview }: EditorParts, face: string): PreviewPage {
  const script = addressOf(preview.script, 'text/javascript');
  return {
    srcdoc: `<!doctype html>
<html lang="zh-CN" class="js" data-language="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<style>${face}${preview.css}</style>
</head>
<body><script src="${script}"></script></body>
</html>`
  };
}
