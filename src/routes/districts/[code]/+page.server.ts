import { error } from '@sveltejs/kit';
import { areaPairs, toAreaPage } from '$lib/server/area-page';
import { openLibrary } from '$lib/server/library';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  [...new Set(areaPairs(openLibrary()).map(({ code }) => code))].map((code) => ({ code }));

/** One code can name two places: the page shows each on its own boundary, the newest first. */
export const load: PageServerLoad = ({ params }) => {
  const library = openLibrary();
  const areas = library.site.boundaries
    .map(({ id }) => toAreaPage(id, params.code, library))
    .filter((area) => area !== undefined)
    .reverse();
  const [first] = areas;
  if (!first) error(404, `没有代码为「${params.code}」的区`);
  return { name: first.name, areas };
};
