import { toBars, type Bars } from '../../exhibits/bars/model';
import { boundaryById } from '../../domain/boundary';
import { toDots, type DotFigure, type DotGap, type Dots } from '../../exhibits/dots/model';
import type { Figure } from '../../domain/figure';
import { words } from '../../words/current';
import type { FigureId } from '../../domain/ids';
import { toNumberView } from '../../domain/number-view';
import { pointKindOf } from '../../domain/point-kind';
import type { Scene, StepDots, StepSlope } from '../../domain/scene';
import { toSlope, type Slope, type SlopeEnd } from '../../exhibits/slope/model';
import { isWeak } from '../../domain/source';
import { placeParts } from '../../server/views/figure-view';
import { byId, everyFigure, everyIndicator, type Library } from '../../server/library/library';

/** Figures that passed the guard, as bars from zero. */
export function toStepBars(ids: readonly FigureId[], library: Library): Bars {
  return toBars(
    ids.map((id) => {
      const figure = byId(everyFigure(library), id);
      const { name: place, ground } = placeParts(figure, library.site);
      return {
        number: toNumberView(figure),
        value: figure.value ?? 0,
        indicator: byId(everyIndicator(library), figure.indicator).name,
        place,
        ground,
        when: words().period(figure.period.text)
      };
    })
  );
}

/** Every division of the scene's boundary: a dot, or a gap with its reason. */
export function toStepDots(dots: StepDots, scene: Scene, library: Library): Dots {
  const { indicator: id, period, measure, figures: ids } = dots;
  const { short, unit } = byId(everyIndicator(library), id);
  const boundary = boundaryById(library.site.boundaries, scene.boundary);
  const offered = library.atlas.figuresAt(boundary.id, dots);
  const known = offered.filter((figure) => ids.includes(figure.id));
  const what = measure === 'growth' ? `${short}的同比增速` : `${short}（${unit}）`;
  const gaps = boundary.areas.flatMap(({ code, name: place }): DotGap[] => {
    const figure = offered.find((each) => codeOf(each) === code);
    return figure && known.includes(figure) ? [] : [{ place, reason: reasonOf(figure) }];
  });
  return toDots(
    { title: `${what}，${words().period(period)}，${boundary.name}的区划`, show: measure },
    known.map((figure) => toDotFigure(figure, scene, library)),
    gaps
  );
}

function toDotFigure(figure: Figure, { highlight }: Scene, library: Library): DotFigure {
  const { status, bound, value } = figure;
  return {
    // The figure itself and not its growth: a number's card tells both.
    number: toNumberView(byId(everyFigure(library), figure.id)),
    value: value ?? 0,
    place: placeParts(figure, library.site).name,
    kind: pointKindOf(status),
    bound,
    isWeak: hasWeakSource(figure, library),
    isStrong: highlight.some((code) => code === codeOf(figure))
  };
}

function reasonOf(figure: Figure | undefined): string {
  if (figure?.computed) return '两个数不宜相除，不算';
  return figure?.missing ? words().missing[figure.missing] : '没有找到';
}

/** The divisions of a slope, both periods on one scale. */
export function toStepSlope(slope: StepSlope, scene: Scene, library: Library): Slope {
  const { short, unit } = byId(everyIndicator(library), slope.indicator);
  const { name: ground } = boundaryById(library.site.boundaries, scene.boundary);
  const figureOf = (id: FigureId): Figure => byId(everyFigure(library), id);
  const [first] = slope.pairs;
  if (!first) throw new Error('a slope without places');
  const [from, to] = first.map((id) => words().shortPeriod(figureOf(id).period));
  return toSlope(
    { title: `${short}（${unit}），${ground}的区划`, when: [from ?? '', to ?? ''] },
    slope.pairs.map(([early, late]) => ({
      place: placeParts(figureOf(early), library.site).name,
      isStrong: scene.highlight.some((code) => code === codeOf(figureOf(early))),
      from: toEnd(figureOf(early), library),
      to: toEnd(figureOf(late), library)
    }))
  );
}

function toEnd(figure: Figure, library: Library): SlopeEnd {
  const { status, value } = figure;
  return {
    number: toNumberView(figure),
    value: value ?? 0,
    kind: pointKindOf(status),
    isWeak: hasWeakSource(figure, library)
  };
}

function hasWeakSource(figure: Figure, { atlas }: Library): boolean {
  return atlas.tiersOf(figure).some(isWeak);
}

function codeOf({ place }: Figure): string | undefined {
  return place.kind === 'area' ? place.code : undefined;
}
