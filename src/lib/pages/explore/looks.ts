import { changeUnitOf, changeRefusals, isCount, toChangeFigures } from '../../domain/change';
import { familyOf, type Refusal } from '../../domain/comparability';
import type { Figure } from '../../domain/figure';
import type { Indicator } from '../../domain/indicator';
import { lengthKey } from '../../domain/period';
import { placeKey, preferredFigures } from '../../domain/preferred-figure';
import type { ChangeUnit, SceneNumbers } from '../../domain/scene-figures';
import type { ExploreState } from './explore-state';
import { figuresIn, type GroundMode } from './grounds';
import { toOptions, type Option } from './options';
import type { ExploreData } from './page';

/** How the map shows its numbers: as colours, or as circles. */
export const MAP_LOOKS = ['fill', 'circles'] as const;
export type MapLook = (typeof MAP_LOOKS)[number];

type Asked = Pick<Option, 'indicator' | 'measure'>;

const indicatorOf = ({ indicator }: Asked, { indicators }: ExploreData): Indicator =>
  indicators.find(({ id }) => id === indicator)!;

/** Circles stand for counts alone, and each in one division: ground that several fill has no middle. */
export function looksOf(asked: Asked, ground: GroundMode, data: ExploreData): readonly MapLook[] {
  return ground === 'own' && asked.measure === 'value' && isCount(indicatorOf(asked, data))
    ? MAP_LOOKS
    : ['fill'];
}

/** Fewer divisions make no map of what changed. */
const FEWEST = 3;

/** The earlier periods from which the change to an option can be shown, the newest first. */
export function earlierOptions(option: Option, ground: GroundMode, data: ExploreData): Option[] {
  const unit = changeUnitOf(indicatorOf(option, data));
  if (option.measure !== 'value' || unit === null) return [];
  const later = valuesAt(option, ground, data);
  return toOptions(figuresIn(ground, data)).filter(
    (other) =>
      other.indicator === option.indicator &&
      other.measure === 'value' &&
      other.boundary === option.boundary &&
      other.family === option.family &&
      other.period.text < option.period.text &&
      lengthKey(other.period) === lengthKey(option.period) &&
      toChangeFigures(valuesAt(other, ground, data), later, unit).filter(({ value }) => value !== null)
        .length >= FEWEST
  );
}

/** What the map shows of its indicator: a period, its growth, or what changed since an earlier one. */
export function numbersOf(state: ExploreState, data: ExploreData): SceneNumbers {
  const { indicator, measure, period, since } = state;
  if (since === null) return { kind: 'period', indicator, period, measure };
  return { kind: 'change', indicator, from: since, to: period, as: changeUnit(state, data) };
}

/** Colours show by how much of it something changed, circles how much of it came or went. */
function changeUnit(state: ExploreState, data: ExploreData): ChangeUnit {
  return state.look === 'circles' ? 'amount' : (changeUnitOf(indicatorOf(state, data)) ?? 'amount');
}

/** What changed in each division since the earlier period, and why it is not told where both numbers are known. */
export interface Changes {
  readonly figures: readonly Figure[];
  readonly refusals: ReadonlyMap<string, readonly Refusal[]>;
}

export function changesOf(state: ExploreState, since: string, data: ExploreData): Changes {
  const asked = { indicator: state.indicator, boundary: state.boundary, family: state.family };
  const [earlier = [], later = []] = [since, state.period].map((period) =>
    valuesOn({ ...asked, period }, state.ground, data)
  );
  const pairs = later.flatMap((figure) => {
    const other = earlier.find(({ place }) => placeKey(place) === placeKey(figure.place));
    return other ? [[placeKey(figure.place), changeRefusals(other, figure)] as const] : [];
  });
  return { figures: toChangeFigures(earlier, later, changeUnit(state, data)), refusals: new Map(pairs) };
}

const valuesAt = ({ period, ...option }: Option, ground: GroundMode, data: ExploreData): Figure[] =>
  valuesOn({ ...option, period: period.text }, ground, data);

/** One figure a division, as it was published. */
function valuesOn(
  {
    indicator,
    period,
    boundary,
    family
  }: Omit<Option, 'measure' | 'count' | 'period'> & { readonly period: string },
  ground: GroundMode,
  data: ExploreData
): Figure[] {
  const isWanted = (figure: Figure): boolean =>
    figure.indicator === indicator &&
    figure.period.text === period &&
    figure.boundary === boundary &&
    familyOf(figure.status) === family;
  return preferredFigures(figuresIn(ground, data).filter(isWanted));
}
