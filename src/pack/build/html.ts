import { m } from '../../lib/paraglide/messages';
import { gzipSync } from 'node:zlib';
import type { Packed } from '../packed';
import type { PackedCode } from './code';

export interface PackParts {
  readonly packed: Packed;
  readonly code: PackedCode;
  /** The headline face, cut to the story. */
  readonly font: { readonly bytes: Uint8Array; readonly licence: string };
  /** `<svg>` with every shape that a map of the file may use. */
  readonly shapes: string;
  readonly icon: string;
  /** The story for readers without scripts. */
  readonly text: string;
}

/** One HTML file that asks for nothing else. */
export function toPackHtml({ packed, code, font, shapes, icon, text }: PackParts): string {
  const { title, dek } = packed.talk.story.story;
  const face = `@font-face{font-family:'Atlas Serif';src:url(data:font/woff2;base64,${base64(font.bytes)}) format('woff2');font-weight:700}`;
  return `<!doctype html>
<html lang="${m.site_language()}" data-version="${packed.version}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>${escape(m.site_page_title({ page: title, site: packed.site.title }))}</title>
<meta name="description" content="${escape(dek)}">
<link rel="icon" href="data:image/svg+xml;base64,${base64(icon)}">
<style>${face}${code.css}</style>
</head>
<body>
<noscript><main class="page"><pre style="white-space:pre-wrap;font:inherit">${escape(text)}</pre></main></noscript>
${shapes}
<script type="text/plain" id="atlas-data">${base64(gzipSync(JSON.stringify(packed), { level: 9 }))}</script>
<script type="text/plain" id="atlas-code">${base64(gzipSync(code.script, { level: 9 }))}</script>
<script>${loader()}</script>
</body>
</html>
<!--
${comment(`${code.licences}\n\n${font.licence}`)}
-->
`;
}

/** Unpacks data and code, then runs the code. Says so where the browser is too old to unpack. */
const loader = (): string => `
document.documentElement.classList.add('js');
(async () => {
  const unpack = (id) => {
    const element = document.getElementById(id);
    const bytes = Uint8Array.from(atob(element.textContent), (each) => each.charCodeAt(0));
    element.remove();
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  };
  globalThis.atlasPacked = JSON.parse(await unpack('atlas-data'));
  const script = document.createElement('script');
  script.textContent = await unpack('atlas-code');
  document.body.append(script);
})().catch((error) => {
  console.error(error);
  document.documentElement.classList.remove('js');
  document.body.insertAdjacentHTML('afterbegin', '<main class="page"><h1>${m.pack_unopened()}</h1><p>${m.pack_unopened_explained()}</p>' + document.querySelector('noscript').textContent + '</main>');
});
`;

/** A comment ends at two hyphens. */
const comment = (text: string): string => text.replace(/-(?=-)/g, '- ');

const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
