import { group } from 'd3-array';
import type { Computed, Figure } from '../../domain/figure';
import { toId } from '../../domain/ids';
import type { ExploreData } from './page';

/** Thousands of figures repeat each other: what a column of a table shares is sent once. */
interface Column {
  readonly shared: Omit<Figure, OwnKey>;
  readonly cells: readonly Cell[];
}

type OwnKey = 'id' | 'place' | 'value' | 'written' | 'note' | 'computed' | 'growthPct';

/** `written` and `note` are left out where they say nothing of their own. */
type Cell = readonly [
  id: string,
  code: string,
  value: number | null,
  rest?: Partial<Pick<Figure, 'written' | 'note' | 'growthPct' | 'computed'>>
];

/** The explorer's data as a page carries them. */
export type ExploreWire = Omit<ExploreData, 'figures' | 'cityFigures'> & {
  readonly columns: readonly Column[];
  readonly cityColumns: readonly Column[];
};

/** What the explorer's page does not carry (`opening.ts`), as a file of its own does. */
export type ExploreRest = ReturnType<typeof toRest>;

export function toRest(data: ExploreData) {
  const { indicators, columns, cityColumns, groundFigures, sources, pyramids, townships, search } =
    toWire(data);
  return { indicators, columns, cityColumns, groundFigures, sources, pyramids, townships, search };
}

export function toWire({ figures, cityFigures, ...data }: ExploreData): ExploreWire {
  return { ...data, columns: toColumns(figures), cityColumns: toColumns(cityFigures) };
}

export function fromWire({ columns, cityColumns, ...data }: ExploreWire): ExploreData {
  return { ...data, figures: columns.flatMap(toFigures), cityFigures: cityColumns.flatMap(toFigures) };
}

function toColumns(figures: readonly Figure[]): Column[] {
  const alike = group(figures, (figure) => JSON.stringify(sharedOf(figure)));
  return [...alike.values()].map((own) => ({ shared: sharedOf(own[0]!), cells: own.map(toCell) }));
}

function sharedOf(figure: Figure): Column['shared'] {
  const { boundary, indicator, period, unit, bound, growthBound, status, missing, source, para } = figure;
  return { boundary, indicator, period, unit, bound, growthBound, status, missing, source, para };
}

const plainlyWritten = ({ value, unit }: Pick<Figure, 'value' | 'unit'>): string =>
  value === null ? '' : `${value}${unit}`;

function toCell(figure: Figure): Cell {
  const { id, place, value, written, note, growthPct, computed } = figure;
  if (place.kind !== 'area') throw new Error(`figure ${id} is no division’s`);
  const isPlain = written === (computed ? '' : plainlyWritten(figure));
  const rest = {
    ...(isPlain ? {} : { written }),
    ...(note === '' ? {} : { note }),
    ...(growthPct === null ? {} : { growthPct }),
    ...(computed ? { computed: slim(computed) } : {})
  };
  return Object.keys(rest).length > 0 ? [id, place.code, value, rest] : [id, place.code, value];
}

/** What a long sum is made of stands on the card of its number. */
const LONGEST = 4;

function slim(computed: Computed): Computed {
  return computed.operation === 'sum' && computed.inputs.length > LONGEST
    ? { ...computed, inputs: [] }
    : computed;
}

function toFigures({ shared, cells }: Column): Figure[] {
  return cells.map(([id, code, value, rest = {}]) => ({
    ...shared,
    ...{ id: toId(id), place: { kind: 'area', code: toId(code) }, value },
    ...{
      written: rest.computed ? '' : plainlyWritten({ value, unit: shared.unit }),
      note: '',
      growthPct: null
    },
    ...rest
  }));
}
