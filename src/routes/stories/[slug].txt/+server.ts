import { error } from '@sveltejs/kit';
import { toPlainText } from '$lib/print/plain-text';
import { openLibrary } from '$lib/server/library';
import { toPrintPage } from '$lib/server/print-page';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => openLibrary().site.stories.map(({ slug }) => ({ slug }));

/** A story as plain text, UTF-8 with the mark that says so: some programs read a file without one as GBK. */
export const GET: RequestHandler = ({ params }) => {
  const library = openLibrary();
  const story = library.site.stories.find(({ slug }) => slug === params.slug);
  if (!story) error(404, `没有故事「${params.slug}」`);
  const text = `\ufeff${toPlainText(toPrintPage(story, library))}`;
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
