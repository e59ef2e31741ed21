import { m } from '$lib/paraglide/messages';
import { error } from '@sveltejs/kit';
import type { Story } from '$lib/story/story';
import type { Library } from '$lib/server/library/library';
import { openLibrary } from '$lib/server/library/open-library';

/** Every story, as the routes below are prerendered for it. */
export const storyEntries = (): { slug: string }[] =>
  openLibrary().site.stories.map(({ slug }) => ({ slug }));

/** A story with the library it stands in; answers 404 where there is none of that name. */
export function storyAt(slug: string): { readonly story: Story; readonly library: Library } {
  const library = openLibrary();
  const story = library.site.stories.find((each) => each.slug === slug);
  if (!story) error(404, m.site_absent_story({ id: slug }));
  return { story, library };
}
