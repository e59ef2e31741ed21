import { openLibrary } from '$lib/server/library';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const { site } = openLibrary();
  const { title, tagline, promise } = site.settings;
  const stories = site.stories.map(({ slug, title: name, dek, date }) => ({ slug, title: name, dek, date }));
  return { title, tagline, promise, stories };
};
