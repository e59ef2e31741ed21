import { m } from '../../../paraglide/messages';
import type { AreaCode, BoundaryId } from '../../../domain/ids';
import type { StepView, StoryPage } from '../page';

/** A division with what the map under the pointer shows of it; `map` counts those of the step, its own last. */
export function hoverTextAt(
  { hover, otherHovers = [], picture }: Pick<StepView, 'hover' | 'otherHovers' | 'picture'>,
  { boundaries }: Pick<StoryPage, 'boundaries'>,
  [boundary, code, map]: readonly [BoundaryId, AreaCode, number]
): string {
  const area = boundaries[boundary]?.areas[code] ?? code;
  const values = map < otherHovers.length ? otherHovers[map] : hover;
  if (!values) return area;
  const value = values[code] ?? m.map_no_data();
  const title = picture.beside?.titles[map];
  return title ? m.map_area_with_value_of({ area, title, value }) : m.map_area_with_value({ area, value });
}
