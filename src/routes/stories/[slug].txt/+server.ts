import { toPlainText } from '$lib/pages/paper/plain-text';
import { toPrintPage } from '$lib/pages/paper/page.server';
import { storyAt, storyEntries } from '../[slug]/story-at';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = storyEntries;

/** A story as plain text, UTF-8 with the mark that says so: some programs read a file without one as GBK. */
export const GET: RequestHandler = ({ params }) => {
  const { story, library } = storyAt(params.slug);
  const text = `\ufeff${toPlainText(toPrintPage(story, library))}`;
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
