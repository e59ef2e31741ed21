import type { Scene } from '../domain/scene';
import type { Atlas } from './atlas';
import { toChoropleth, type Choropleth } from './choropleth';
import { toCircles, type Circles } from './circles';

/** The figures of a map, ready to be drawn: what colours the divisions, and what stands in them. */
export interface Mapped {
  readonly choropleth: Choropleth | null;
  readonly circles: Circles | null;
}

/** What a scene asks for, with the values that the atlas has. */
export function toMapped({ figures: { fill, circles }, boundary }: Scene, atlas: Atlas): Mapped {
  return {
    choropleth: fill && choroplethOf(fill, boundary, atlas),
    circles:
      circles &&
      toCircles(
        atlas.indicatorAt(circles.numbers.indicator),
        circles.numbers,
        atlas.figuresAt(boundary, circles.numbers),
        circles.max
      )
  };
}

function choroplethOf(
  { numbers, breaks, ramp }: NonNullable<Scene['figures']['fill']>,
  boundary: Scene['boundary'],
  atlas: Atlas
): Choropleth {
  const indicator = atlas.indicatorAt(numbers.indicator);
  const given =
    breaks && ({ method: 'given', count: breaks.length + 1, given: breaks, keepsEmpty: true } as const);
  return toChoropleth(indicator, numbers, atlas.figuresAt(boundary, numbers), {
    ...(given ? { rule: given } : {}),
    ...(ramp ? { ramp } : {})
  });
}
