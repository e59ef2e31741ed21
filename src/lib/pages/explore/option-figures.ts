import { familyOf } from '../../domain/comparability';
import type { Figure } from '../../domain/figure';
import { toMeasured } from '../../domain/measure';
import { preferredFigures } from '../../domain/preferred-figure';
import { figuresWith } from './figure-index';
import { figuresIn, type GroundMode } from './grounds';
import type { Option } from './options';
import type { ExploreData } from './page';

/** The values of an option's divisions, each once. */
export function valuesOf(option: Option, ground: GroundMode, data: ExploreData): number[] {
  return figuresOf(option, ground, data).flatMap(({ value }) => value ?? []);
}

export function figuresOf(
  { indicator, measure, period, boundary, family }: Option,
  ground: GroundMode,
  data: ExploreData
): Figure[] {
  const isWanted = (figure: Figure): boolean =>
    figure.period.text === period.text && figure.boundary === boundary && familyOf(figure.status) === family;
  const own = figuresWith(indicator, figuresIn(ground, data)).filter(isWanted);
  return preferredFigures(toMeasured(own, measure));
}
