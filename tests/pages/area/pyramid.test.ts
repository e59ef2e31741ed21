import { describe, expect, it } from 'vitest';
import { toAreaPage } from '../../../src/lib/pages/area/page.server';
import { pyramidOf } from '../../../src/lib/pages/explore/pyramids';
import type { AreaPyramid } from '../../../src/lib/exhibits/pyramid/counts';
import { openLibrary } from '../../../src/lib/server/library/open-library';
import { realData } from '../explore/real-data';

const library = openLibrary();
const pyramidsOf = (code: string) =>
  toAreaPage(code, library)!.grounds.map(({ boundary, pyramid }) => [boundary, pyramid] as const);
const sum = (pairs: readonly (readonly [number, number])[]): number =>
  pairs.flat().reduce((a, b) => a + b, 0);

describe('people by age on a division’s page', () => {
  it('stand on the boundary that both censuses were published for', () => {
    const [today, before] = pyramidsOf('330110');
    expect(today).toEqual(['2021', null]);
    expect(before?.[1]?.view.title).toContain('余杭区');
  });

  it('of ground that no redraw touched stand with its newest figures, once', () => {
    const own = pyramidsOf('330106');
    expect(own.map(([boundary, pyramid]) => [boundary, pyramid !== null])).toEqual(
      own.map(([boundary]) => [boundary, boundary === '2021'])
    );
  });

  it('are no one’s that only one side of the redraw knows', () => {
    expect(pyramidsOf('330113')).toEqual([['2021', null]]);
  });
});

describe('people by age in the explorer', () => {
  const data = realData();
  const all = Object.values(data.pyramids['2017'] ?? {});

  it('add up to the people of each census, in every division of the older boundary', () => {
    expect(all).toHaveLength(data.boundaries.find(({ id }) => id === '2017')!.areas.length);
    const isWhole = ({ view, counts }: AreaPyramid) =>
      sum(counts.map(({ bars }) => bars)) === view.bars.number.value.value &&
      sum(counts.map(({ outline }) => outline)) === view.outline.number.value.value;
    expect(all.filter((each) => !isWhole(each))).toEqual([]);
  });

  it('of new ground lead to the old divisions that it belongs to', () => {
    const here = pyramidOf(['330113' as never], '2021' as never, data);
    expect(here).toMatchObject({ kind: 'elsewhere', places: [{ boundary: '2017', name: '余杭区' }] });
    expect(pyramidOf(['330106' as never], '2021' as never, data).kind).toBe('own');
  });
});
