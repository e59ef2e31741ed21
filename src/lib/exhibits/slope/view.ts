import { m } from '../../paraglide/messages';
import type { FigureId } from '../../domain/ids';
import { toNumberView } from '../../domain/number-view';
import { words } from '../../words/current';
import { pointKindOf } from '../../domain/point-kind';
import type { Scene } from '../../domain/scene';
import type { Lookups } from '../kind';
import { isHighlighted } from '../marks/highlighted';
import { toSlope, type Slope, type SlopeEnd } from './model';
import { chartUnitOf, ofUnit } from '../marks/of-unit';
import type { SlopeExhibit } from '.';

/** The divisions of a slope, both periods on one scale. */
export function toSlopeView(exhibit: SlopeExhibit, scene: Scene, lookups: Lookups): Slope {
  const { figureAt } = lookups;
  const { short, unit } = lookups.indicatorAt(exhibit.indicator);
  const { name: ground } = lookups.boundaryAt(scene.boundary);
  const [first] = exhibit.pairs;
  if (!first) throw new Error('a slope without places');
  const [from, to] = first.map((id) => words().shortPeriod(figureAt(id).period));
  return toSlope(
    {
      title: m.story_chart_title({
        what: ofUnit(
          short,
          chartUnitOf(
            unit,
            exhibit.pairs.flat().map((id) => figureAt(id).value)
          )
        ),
        boundary: ground
      }),
      when: [from ?? '', to ?? '']
    },
    exhibit.pairs.map(([early, late]) => ({
      place: lookups.placeOf(figureAt(early)).name,
      isStrong: isHighlighted(figureAt(early), scene),
      from: toEnd(early, lookups),
      to: toEnd(late, lookups)
    }))
  );
}

function toEnd(id: FigureId, { figureAt, isWeak }: Lookups): SlopeEnd {
  const figure = figureAt(id);
  const { status, value } = figure;
  return {
    number: toNumberView(figure),
    value: value ?? 0,
    kind: pointKindOf(status),
    isWeak: isWeak(figure)
  };
}
