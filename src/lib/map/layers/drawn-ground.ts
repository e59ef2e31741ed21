import type { GroundName } from '../../domain/ground';
import type { GroundSource, ShapeState, StatedShape } from '../layer';
import type { GroundDrawing } from '../picture';

/** What a picture says of each feature of a source that it draws; `rest`, the first value, of all others. */
export function drawnAs<V extends string | number>(
  key: string,
  name: GroundName,
  source: GroundSource,
  rest: V,
  valueOf: (feature: string, look: GroundDrawing['look'], at: number, drawing: GroundDrawing) => V | null
): ShapeState<V> {
  return {
    key,
    rest,
    of: ({ ground }) =>
      ground
        .filter((each) => each.name === name)
        .flatMap((drawing) =>
          drawing.features.flatMap((feature, at): [StatedShape, V][] => {
            const value = valueOf(feature, drawing.look, at, drawing);
            return value === null ? [] : [[{ kind: 'ground', source, feature }, value]];
          })
        )
  };
}
