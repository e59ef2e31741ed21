import { group } from 'd3-array';
import type { Site } from '../../content/site/site';
import { readRows } from '../../content/text/rows';
import { areaName, type PlaceName } from '../../domain/boundary';
import type { AreaCode } from '../../domain/ids';
import type { FigureName } from '../figure-name';
import type { Change } from './change';

type Cells = ReadonlyMap<string, string>;

/** Numbers that are others, and rows that came and went. */
export function tableChanges(site: Site, file: string, before: string, after: string): Change[] {
  const [was, is] = [rowsOf(before), rowsOf(after)];
  const kept = [...is].flatMap(([id, cells]) => {
    const old = was.get(id);
    return old ? cellChanges(site, file, id, old, cells) : [];
  });
  const only = (rows: ReadonlyMap<string, Cells>, others: ReadonlyMap<string, Cells>): Cells[] =>
    [...rows].flatMap(([id, cells]) => (others.has(id) ? [] : [cells]));
  return [
    ...kept,
    ...inGroups(site, file, 'new', only(is, was)),
    ...inGroups(site, file, 'gone', only(was, is))
  ];
}

function rowsOf(text: string): ReadonlyMap<string, Cells> {
  const { header, rows } = readRows({ text });
  return new Map(
    rows.map(({ cells }) => [
      (cells[0] ?? '').trim(),
      new Map(header.map((name, i) => [name, (cells[i] ?? '').trim()]))
    ])
  );
}

function cellChanges(site: Site, file: string, id: string, was: Cells, is: Cells): Change[] {
  const name = nameOf(site, is);
  const columns = [...is.keys()].filter((column) => was.get(column) !== is.get(column));
  const isNumber = columns.some((column) => ['value', 'unit', 'written'].includes(column));
  const number: Change[] = isNumber
    ? [{ kind: 'figure', file, id, name, from: writtenIn(was), to: writtenIn(is) }]
    : [];
  const others = columns.filter((column) => !['value', 'unit', 'written'].includes(column));
  return [
    ...number,
    ...others.map((column): Change => {
      const [from, to] = [was.get(column) || null, is.get(column) || null];
      return { kind: 'figure-cell', file, id, name, column, from, to };
    })
  ];
}

/** The number itself; the written form only where it is what changed. */
function writtenIn(cells: Cells): string | null {
  const [value = '', unit = '', written = ''] = ['value', 'unit', 'written'].map((column) =>
    cells.get(column)
  );
  const number = value && `${value}${unit}`;
  return (written && written !== number ? [number, written].filter(Boolean).join(' ') : number) || null;
}

function inGroups(site: Site, file: string, is: 'new' | 'gone', rows: readonly Cells[]): Change[] {
  const groups = group(rows, (cells) => [indicatorOf(site, cells), cells.get('period') ?? ''].join('|'));
  return [...groups].map(([key, all]) => {
    const [indicator = '', period = ''] = key.split('|');
    return { kind: 'figures', file, is, indicator, period, count: all.length };
  });
}

const indicatorOf = ({ indicators }: Site, cells: Cells): string => {
  const id = cells.get('indicator') ?? '';
  return indicators.find((each) => each.id === id)?.short ?? id;
};

function nameOf(site: Site, cells: Cells): FigureName {
  return {
    place: placeOf(site, cells),
    indicator: indicatorOf(site, cells),
    period: cells.get('period') ?? ''
  };
}

function placeOf({ boundaries, settings: { city }, zones }: Site, cells: Cells): PlaceName {
  const [area = '', id = ''] = [cells.get('area'), cells.get('boundary')];
  if (area === city.code) return { name: city.name, ground: '' };
  const zone = zones.find((each) => `zone:${each.id}` === area);
  const boundary = boundaries.find((each) => each.id === id);
  if (zone || !boundary) return { name: zone?.name ?? area, ground: '' };
  return areaName(boundaries, boundary.id, area as AreaCode);
}
