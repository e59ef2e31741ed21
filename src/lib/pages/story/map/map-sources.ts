import type { MapSource } from '../../../map/stage/map-note';
import type { StepView, StoryPage } from '../page';

/** Who published the numbers on a step's maps. */
export function mapSourcesAt(
  { mapSources }: Pick<StepView, 'mapSources'>,
  { sources }: Pick<StoryPage, 'sources'>
): MapSource[] {
  return mapSources.flatMap((at) => sources[at] ?? []);
}
