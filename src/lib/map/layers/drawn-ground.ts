import type { GroundName } from '../../domain/ground';
import type { GroundSource, ShapeState } from '../layer';
import type { GroundDrawing } from '../picture';

/** Which features of a source a picture draws, and over what. */
export function drawnAs(name: GroundName, source: GroundSource): ShapeState<GroundDrawing['look'] | 'no'> {
  return {
    key: name,
    rest: 'no',
    of: ({ ground }) =>
      ground
        .filter((each) => each.name === name)
        .flatMap(({ features, look }) =>
          features.map((feature) => [{ kind: 'ground', source, feature }, look] as const)
        )
  };
}
