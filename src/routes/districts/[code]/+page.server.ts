import { error } from '@sveltejs/kit';
import { districtCodes, toDistrictPage } from '$lib/server/district-page';
import { openLibrary } from '$lib/server/library';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => districtCodes(openLibrary()).map((code) => ({ code }));

export const load: PageServerLoad = ({ params }) =>
  toDistrictPage(params.code, openLibrary()) ?? error(404, `没有代码为「${params.code}」的区`);
