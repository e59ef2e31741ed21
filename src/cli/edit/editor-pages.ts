import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../edition';
import { ROUTES } from '../../editor/protocol';
import { keptPages } from './kept-pages';
import { SCRIPTS, toPageHtml, type PageFiles } from './page-files';

/** The editor's pages and scripts, by path, in the language of its own words; none of them holds any content. */
export async function editorPages(language: Language): Promise<PageFiles> {
  // Their tools take longer to load than pages that are kept.
  const built = await keptPages(async () => (await import('./build-page-files')).buildPageFiles());
  return new Map([
    ...built,
    [ROUTES.page, toPageHtml(SCRIPTS.editor, language, built)],
    // Readers of the story see it in its own language, whatever the editor speaks.
    [ROUTES.preview, toPageHtml(SCRIPTS.preview, LANGUAGES[0], built)],
    ['/icon.svg', readFileSync('static/icon.svg')],
    ['/headlines.woff2', readFileSync('src/lib/server/html/fonts/NotoSerifSC-Bold.woff2')]
  ]);
}
