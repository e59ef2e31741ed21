import type { GeometryUrls } from '$lib/map/gl';
import type { StoryPage } from '$lib/story/views';
import type { LinkTo } from '$lib/ui/links';

/** Where the live map of a story fetches its shapes. */
export function geometryUrls({ story, boundaries }: StoryPage, linkTo: LinkTo): GeometryUrls {
  return {
    areas: Object.fromEntries(Object.keys(boundaries).map((id) => [id, linkTo(`/geo/${id}/districts.json`)])),
    water: linkTo('/geo/water.json'),
    context: linkTo('/geo/context.json'),
    overlays: linkTo(`/stories/${story.slug}/overlays.json`)
  };
}
