import { m } from '../../../paraglide/messages';
import { picturesOf } from '../../../map/beside/pictures';
import type { Picture } from '../../../map/picture';
import type { StoryPage } from '../page';

/** On which boundaries a map is drawn, in words: usually one. */
export function boundaryNames(picture: Picture, { boundaries }: Pick<StoryPage, 'boundaries'>): string {
  const ids = new Set(picturesOf(picture).map(({ boundary }) => boundary));
  return [...ids].map((id) => boundaries[id]?.name ?? id).join(m.site_list_separator());
}
