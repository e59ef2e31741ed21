import { toHeadlineFont } from '$lib/server/html/headline-font';
import { headlinesIn } from '$lib/server/html/headlines';

const asFont = (font: Uint8Array<ArrayBuffer>): Response =>
  new Response(font, { headers: { 'content-type': 'font/woff2' } });

/** The headline face cut to `text`. */
export async function faceOf(text: string): Promise<Response> {
  return asFont(await toHeadlineFont(text));
}

/** The headline face cut to what pages really print, asked of the pages themselves. */
export async function faceOfPages(
  fetch: typeof globalThis.fetch,
  paths: readonly string[]
): Promise<Response> {
  const texts = await Promise.all(paths.map((path) => printedAt(fetch, path)));
  return faceOf(texts.join(''));
}

async function printedAt(fetch: typeof globalThis.fetch, path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`headline face: ${path} answers ${response.status}`);
  return headlinesIn(await response.text());
}
