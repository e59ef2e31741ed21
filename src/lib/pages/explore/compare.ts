import { group } from 'd3-array';
import { refusalsOf } from '../../domain/comparability';
import { toGlossary } from '../../domain/glossary';
import type { Reason } from '../../words';
import { words } from '../../words/current';
import { toReasons } from '../../words/reasons';
import type { Figure } from '../../domain/figure';
import type { AreaCode } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';
import { codesOf } from '../../domain/preferred-figure';
import { figuresIn } from './grounds';
import type { ExploreData } from './page';
import { figuresOf } from './option-figures';
import { toOptions, type Option } from './options';
import type { ExploreState } from './explore-state';

/** One indicator for the chosen divisions: their figures in the order of the choice, null where one has none. */
export interface CompareRow {
  readonly indicator: Indicator;
  readonly option: Option;
  readonly figures: readonly (Figure | null)[];
}

/** Figures that the divisions do have, but that must not stand side by side. */
export interface RefusedRow {
  readonly indicator: Indicator;
  readonly figures: readonly Figure[];
  readonly refusals: readonly Reason[];
}

export interface Comparing {
  readonly rows: readonly CompareRow[];
  readonly refused: readonly RefusedRow[];
}

/** What may be compared between the chosen divisions, the newest of each indicator, and what may not, with the reasons. */
export function toComparing({ boundary, compare, ground }: ExploreState, data: ExploreData): Comparing {
  if (compare.length < 2) return { rows: [], refused: [] };
  const options = toOptions(figuresIn(ground, data)).filter(
    (option) => option.boundary === boundary && option.measure === 'value'
  );
  const byIndicator = [...group(options, ({ indicator }) => indicator)];
  const chosen: Chosen = { codes: compare, figuresOf: (option) => figuresOf(option, ground, data) };
  const rows = byIndicator.flatMap(([id, own]) => toRow(id, own, chosen, data) ?? []);
  const compared = new Set(rows.map(({ indicator }) => indicator.id));
  const refused = byIndicator
    .filter(([id]) => !compared.has(id))
    .flatMap(([id, own]) => toRefused(id, own, chosen, data) ?? []);
  return { rows, refused };
}

/** What stands side by side, and where its figures are. */
interface Chosen {
  readonly codes: readonly AreaCode[];
  readonly figuresOf: (option: Option) => readonly Figure[];
}

const indicatorOf = (id: string, { indicators }: ExploreData): Indicator =>
  indicators.find((each) => each.id === id)!;

function figureAt(figures: readonly Figure[], code: AreaCode): Figure | null {
  const isHere = ({ place, value }: Figure): boolean => codesOf(place)[0] === code && value !== null;
  return figures.find(isHere) ?? null;
}

/** The option in which most of the divisions have a figure, the newest of those; none where fewer than two have. */
function toRow(
  id: string,
  options: readonly Option[],
  chosen: Chosen,
  data: ExploreData
): CompareRow | undefined {
  const rows = options.map((option) => {
    const own = chosen.figuresOf(option);
    return { option, figures: chosen.codes.map((code) => figureAt(own, code)) };
  });
  const known = (figures: readonly (Figure | null)[]): number =>
    figures.filter((each) => each !== null).length;
  const best = rows.reduce<(typeof rows)[number] | undefined>(
    (held, row) => (held && known(held.figures) >= known(row.figures) ? held : row),
    undefined
  );
  if (!best || known(best.figures) < 2) return undefined;
  return { indicator: indicatorOf(id, data), ...best };
}

/** The newest figure of each division, where at least two have one. */
function toRefused(
  id: string,
  options: readonly Option[],
  chosen: Chosen,
  data: ExploreData
): RefusedRow | undefined {
  const figures = chosen.codes.flatMap((code) => {
    const found = options.map((option) => figureAt(chosen.figuresOf(option), code)).find(Boolean);
    return found ? [found] : [];
  });
  if (figures.length < 2) return undefined;
  const names = toGlossary(data.indicators, data.boundaries, data.grounds);
  return {
    indicator: indicatorOf(id, data),
    figures,
    refusals: toReasons(refusalsOf(figures, 'marked-areas', names), names, words())
  };
}
