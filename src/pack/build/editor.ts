import { readFileSync } from 'node:fs';
import { TONGUES, type Language } from '../../edition';
import type { EditorParts } from '../../editor/alone/parts';
import { m } from '../../lib/paraglide/messages';
import { escape, toBase64, toOneFile } from './one-file';
import { buildOneScript } from './one-script';

/** What the city's site is about, and nothing that an editor could change. */
export type EditorGround = Pick<EditorParts, 'city' | 'geo'>;

/** Nothing from elsewhere, and nothing elsewhere: it works with the cable out. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data: blob:',
  // MapLibre starts its worker from a `data:` address in a page without an origin.
  'worker-src blob: data:',
  'connect-src blob: data:',
  "base-uri 'none'",
  "form-action 'none'"
].join(';');

const FONTS = 'src/lib/server/html/fonts';

/** The editor as the text of one HTML file, its words in `language`. */
export async function packEditor({ city, geo }: EditorGround, language: Language): Promise<string> {
  const code = await buildOneScript({ input: 'src/editor/alone/main.ts' });
  const preview = await buildOneScript({ input: 'src/editor/preview/main.ts' });
  const judge = await buildOneScript({ input: 'src/editor/judge/worker.ts', conditions: ['worker'] });
  const parts: EditorParts = {
    city,
    geo,
    preview: { css: preview.css, script: preview.script },
    judge: judge.script,
    font: toBase64(readFileSync(`${FONTS}/NotoSerifSC-Bold.woff2`))
  };
  const licences = [code, preview, judge].map((each) => each.licences);
  const unopened = {
    title: m.editor_alone_unopened(),
    explained: m.editor_alone_unopened_explained()
  };
  return toOneFile({
    language: TONGUES[language].tag,
    marks: { 'data-language': language },
    title: `${m.editor_name()} · ${city.name}`,
    description: m.editor_open_explained(),
    policy: POLICY,
    icon: readFileSync('static/icon.svg', 'utf8'),
    code,
    css: '',
    withoutScripts: `<main class="page"><h1>${escape(unopened.title)}</h1><p>${escape(unopened.explained)}</p></main>`,
    body: '',
    data: { name: 'atlasEditorParts', value: parts },
    unopened,
    licences: [...licences, readFileSync(`${FONTS}/OFL.txt`, 'utf8')].join('\n\n')
  });
}
