import { gzipSync } from 'node:zlib';
import type { OneScript } from './one-script';

export interface OneFileParts {
  /** BCP 47. */
  readonly language: string;
  /** Attributes of `<html>`, by name. */
  readonly marks: Readonly<Record<string, string>>;
  readonly title: string;
  readonly description: string;
  /** What the page may load, where it says so. */
  readonly policy?: string;
  readonly icon: string;
  readonly code: OneScript;
  /** Rules before the script's own. */
  readonly css: string;
  /** For readers without scripts, as HTML. */
  readonly withoutScripts: string;
  /** HTML before the scripts. */
  readonly body: string;
  /** What the script finds in the global `name`, as JSON. */
  readonly data: { readonly name: string; readonly value: unknown };
  /** What is said where the browser is too old to unpack. */
  readonly unopened: { readonly title: string; readonly explained: string };
  readonly licences: string;
}

/** One HTML file that asks for nothing else. */
export function toOneFile(parts: OneFileParts): string {
  const { language, marks, title, description, policy, icon, code, css, data } = parts;
  const attributes = Object.entries(marks).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const policyLine = policy ? `<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">\n` : '';
  return `<!doctype html>
<html lang="${language}"${attributes.join('')}>
<head>
<meta charset="utf-8">
${policyLine}<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<meta name="description" content="${escape(description)}">
<link rel="icon" href="data:image/svg+xml;base64,${toBase64(icon)}">
<style>${css}${code.css}</style>
</head>
<body>
<noscript>${parts.withoutScripts}</noscript>
${parts.body}
<script type="text/plain" id="atlas-data">${toBase64(gzipSync(JSON.stringify(data.value), { level: 9 }))}</script>
<script type="text/plain" id="atlas-code">${toBase64(gzipSync(code.script, { level: 9 }))}</script>
<script>${loader(parts)}</script>
</body>
</html>
<!--
${comment(parts.licences)}
-->
`;
}

/** Unpacks data and code, then runs the code. */
const loader = ({ data, unopened }: OneFileParts): string => `
document.documentElement.classList.add('js');
(async () => {
  const unpack = (id) => {
    const element = document.getElementById(id);
    const bytes = Uint8Array.from(atob(element.textContent), (each) => each.charCodeAt(0));
    element.remove();
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  };
  globalThis.${data.name} = JSON.parse(await unpack('atlas-data'));
  const script = document.createElement('script');
  script.textContent = await unpack('atlas-code');
  document.body.append(script);
})().catch((error) => {
  console.error(error);
  document.documentElement.classList.remove('js');
  document.body.insertAdjacentHTML('afterbegin', '<main class="page"><h1>${unopened.title}</h1><p>${unopened.explained}</p>' + document.querySelector('noscript').textContent + '</main>');
});
`;

/** A comment ends at two hyphens. */
const comment = (text: string): string => text.replace(/-(?=-)/g, '- ');

export const toBase64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
