import { m } from '../../lib/paraglide/messages';
import type { Packed } from '../packed';
import { escape, toBase64, toOneFile } from './one-file';
import type { OneScript } from './one-script';

export interface PackParts {
  readonly packed: Packed;
  readonly code: OneScript;
  /** The headline face, cut to the story. */
  readonly font: { readonly bytes: Uint8Array; readonly licence: string };
  /** `<svg>` with every shape that a map of the file may use. */
  readonly shapes: string;
  readonly icon: string;
  /** The story for readers without scripts. */
  readonly text: string;
}

/** A story as one HTML file. */
export function toPackHtml({ packed, code, font, shapes, icon, text }: PackParts): string {
  const { title, dek } = packed.talk.story.story;
  return toOneFile({
    language: m.site_language(),
    marks: { 'data-version': packed.version },
    title: m.site_page_title({ page: title, site: packed.site.title }),
    description: dek,
    icon,
    code,
    css: `@font-face{font-family:'Atlas Serif';src:url(data:font/woff2;base64,${toBase64(font.bytes)}) format('woff2');font-weight:700}`,
    withoutScripts: `<main class="page"><pre style="white-space:pre-wrap;font:inherit">${escape(text)}</pre></main>`,
    body: shapes,
    data: { name: 'atlasPacked', value: packed },
    unopened: { title: m.pack_unopened(), explained: m.pack_unopened_explained() },
    licences: `${code.licences}\n\n${font.licence}`
  });
}
