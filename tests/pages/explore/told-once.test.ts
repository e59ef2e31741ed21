import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { toModel, type ExploreRow } from '../../../src/lib/pages/explore/model';
import { toOptions } from '../../../src/lib/pages/explore/options';
import { rowWords, toldOnce } from '../../../src/lib/pages/explore/told-once';
import DrawnFigureTable from '../../fixtures/DrawnFigureTable.svelte';
import { realData } from './real-data';
import { stateOf } from './tiny-data';

const data = realData();
const models = toOptions(data.figures).map((option) =>
  toModel({ ...stateOf('', data), ...option, period: option.period.text }, data)
);
const linksIn = (html: string): string[] =>
  [...html.matchAll(/href="(\/sources\/[^"]+)"/g)].map(([, to]) => to!);

/** A map whose numbers have one source, and one of whose rows tells more. */
const [model] = models.filter(({ rows }) => (toldOnce(rows, data)?.sources ?? '') !== '' && rows.length > 10);
const rowsWith = (edit: (row: ExploreRow, at: number) => ExploreRow): readonly ExploreRow[] =>
  model!.rows.filter(({ figure }) => figure).map(edit);

describe('what the rows of the data map’s table have in common', () => {
  it('is told above them with every source that a row leaves out on a phone', () => {
    let left = 0;
    for (const each of models) {
      const html = render(DrawnFigureTable, { props: { model: each, data } }).body;
      const [above = '', ...rows] = html.split(/data-row="/);
      const told = linksIn(above);
      for (const row of rows)
        for (const [, cell] of row.matchAll(/<td class="[^"]*\btold\b[^"]*">([^]*?)<\/td>/g)) {
          const links = linksIn(cell!);
          left += links.length;
          expect(told).toEqual(expect.arrayContaining(links));
        }
      const published = each.rows.flatMap(
        (row) => rowWords(row, data)?.sources.split(' ').slice(0, -1) ?? []
      );
      expect(linksIn(html)).toEqual(expect.arrayContaining(published));
    }
    expect(left).toBeGreaterThan(1000);
  });

  it('is what most rows say of kind and sources; another one says its own', () => {
    const all = toldOnce(
      rowsWith((row) => row),
      data
    )!;
    const other = rowsWith((row, at) =>
      at === 0 ? { ...row, shown: { ...row.shown!, status: 'estimate' }, tiers: ['media'] } : row
    );
    expect(toldOnce(other, data)).toMatchObject({ status: all.status, sources: all.sources });
    expect(rowWords(other[0]!, data)!.status).not.toBe(all.status);
    const torn = rowsWith((row, at) => (at % 2 ? { ...row, tiers: ['media'] } : row));
    expect(toldOnce(torn, data)!.sources).toBeNull();
    expect(toldOnce(torn, data)!.cited).toBeNull();
  });

  it('is a note only where every row has it: a row without one would be read as having it', () => {
    const noted = (from: number) =>
      rowsWith((row, at) => ({
        ...row,
        figure: { ...row.figure!, note: at < from ? '' : '由表中各列相加。' }
      }));
    expect(toldOnce(noted(0), data)!.note).toContain('由表中各列相加');
    expect(toldOnce(noted(1), data)!.note).toBeNull();
  });

  it('is nothing where one or two rows have a number', () => {
    expect(toldOnce(rowsWith((row) => row).slice(0, 2), data)).toBeNull();
  });
});
