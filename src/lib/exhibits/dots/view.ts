import { m } from '../../paraglide/messages';
import type { Figure } from '../../domain/figure';
import { words } from '../../words/current';
import { toNumberView } from '../../domain/number-view';
import { pointKindOf } from '../../domain/point-kind';
import type { Scene } from '../../domain/scene';
import type { Lookups } from '../kind';
import { isHighlighted } from '../marks/highlighted';
import { toDots, type DotFigure, type DotGap, type Dots } from './model';
import { chartUnitOf, ofUnit } from '../marks/of-unit';
import type { DotsExhibit } from '.';

/** Every division of the scene's boundary: a dot, or a gap with its reason. */
export function toDotsView(exhibit: DotsExhibit, scene: Scene, lookups: Lookups): Dots {
  const { indicator, period, measure, figures: ids } = exhibit;
  const { short, unit } = lookups.indicatorAt(indicator);
  const boundary = lookups.boundaryAt(scene.boundary);
  const offered = lookups.figuresAt(boundary.id, { kind: 'period', indicator, period, measure });
  const known = offered.filter((figure) => ids.includes(figure.id));
  const what =
    measure === 'growth'
      ? m.site_growth_of({ indicator: short })
      : ofUnit(
          short,
          chartUnitOf(
            unit,
            known.map(({ value }) => value)
          )
        );
  const gaps = boundary.areas.flatMap(({ code, name: place }): DotGap[] => {
    const figure = offered.find((each) => each.place.kind === 'area' && each.place.code === code);
    return figure && known.includes(figure) ? [] : [{ place, reason: reasonOf(figure) }];
  });
  return toDots(
    {
      title: m.story_chart_title_period({ what, period: words().period(period), boundary: boundary.name }),
      show: measure
    },
    known.map((figure) => toDotFigure(figure, scene, lookups)),
    gaps
  );
}

function toDotFigure(figure: Figure, scene: Scene, { figureAt, placeOf, isWeak }: Lookups): DotFigure {
  const { id, status, bound, value } = figure;
  return {
    // The figure itself and not its growth: a number's card tells both.
    number: toNumberView(figureAt(id)),
    value: value ?? 0,
    place: placeOf(figure).name,
    kind: pointKindOf(status),
    bound,
    isWeak: isWeak(figure),
    isStrong: isHighlighted(figure, scene)
  };
}

function reasonOf(figure: Figure | undefined): string {
  const isRefused = figure?.computed && figure.missing !== 'not-applicable';
  if (isRefused) return m.story_chart_no_quotient();
  return figure?.missing ? words().missing[figure.missing] : m.story_chart_not_found();
}
