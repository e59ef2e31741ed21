import { m } from '../../paraglide/messages';
import { toNumberView } from '../../domain/number-view';
import { pointKindOf } from '../../domain/point-kind';
import { isWeak } from '../../domain/source';
import { chartUnitOf, ofUnit } from '../../exhibits/marks/of-unit';
import type { Entry } from '../../exhibits/marks/entry';
import { drawScatter, type ScatterColumn, type ScatterView } from '../../exhibits/scatter/model';
import { sayFigure } from '../../map/say-figure';
import type { ExploreModel, ExploreRow } from './model';
import { measureOf, periodOf } from './row-words';

/** A row of the map with the other number of the same ground. */
export interface RowPair {
  readonly x: ExploreRow;
  readonly y: ExploreRow;
}

/** The rows that have both numbers, and the names of those that lack one. */
export function pairRows(model: ExploreModel, second: ExploreModel): { pairs: RowPair[]; missing: string[] } {
  const all = model.rows.map((x) => ({ x, y: second.rows.find(({ code }) => code === x.code) }));
  const pairs = all.flatMap(({ x, y }) => (x.shown && y?.shown ? [{ x, y }] : []));
  const missing = all.filter(({ x, y }) => !x.shown || !y?.shown).map(({ x }) => x.name);
  return { pairs, missing };
}

/** The map's rows as dots: across what the map shows, up the other number. */
export function toExploreScatter(model: ExploreModel, second: ExploreModel): ScatterView {
  const { pairs, missing } = pairRows(model, second);
  const column = (of: ExploreModel, rows: readonly ExploreRow[]): ScatterColumn => ({
    axis: toAxisName(of),
    entries: rows.flatMap((row) => toEntry(row, model))
  });
  const across = column(
    model,
    pairs.map(({ x }) => x)
  );
  const up = column(
    second,
    pairs.map(({ y }) => y)
  );
  return drawScatter(across, up, { boundary: model.boundary.name, missing });
}

/** A division's two numbers, as they are heard. */
export function sayPair({ x, y }: RowPair, model: ExploreModel, second: ExploreModel): string {
  const say = ({ shown }: ExploreRow, { indicator, numbers }: ExploreModel): string =>
    m.explore_second_value({
      indicator: indicator.short,
      number: shown ? sayFigure(shown, numbers) : ''
    });
  return m.explore_second_dot({ area: x.name, x: say(x, model), y: say(y, second) });
}

function toAxisName(model: ExploreModel): ScatterColumn['axis'] {
  const unit = model.rows.find(({ shown }) => shown)?.shown?.unit ?? model.indicator.unit;
  const isPlain = model.numbers.kind === 'period' && model.numbers.measure === 'value';
  const what = isPlain ? model.indicator.short : measureOf(model);
  const read = chartUnitOf(
    unit,
    model.rows.map(({ shown }) => shown?.value ?? null)
  );
  const name = ofUnit(what, read);
  return {
    name: [name, periodOf(model)].join(m.site_detail_separator()),
    short: what,
    show: 'value',
    factor: read.factor
  };
}

function toEntry({ code, name, shown, tiers }: ExploreRow, { state }: ExploreModel): Entry[] {
  if (!shown || shown.value === null) return [];
  return [
    {
      number: toNumberView(shown),
      value: shown.value,
      place: name,
      kind: pointKindOf(shown.status),
      bound: shown.bound,
      isWeak: tiers.some(isWeak),
      isStrong: state.area === code || state.compare.includes(code)
    }
  ];
}
