import type { GeometryUrls } from '../../../map/renderers/gl';
import { geometryUrls } from '../../../map/stage/geometry-urls';
import type { LinkTo } from '../../../ui/links';
import type { StoryPage } from '../page';
import { overlaysPath } from '../../../paths';

/** Where the live map of a story fetches its shapes. */
export function storyGeometryUrls(
  { story, geometry }: Pick<StoryPage, 'story' | 'geometry'>,
  linkTo: LinkTo
): GeometryUrls {
  return geometryUrls(geometry, overlaysPath(story.slug), linkTo);
}
