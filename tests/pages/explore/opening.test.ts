import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/lib/pages/explore/explore-state';
import { toOpening } from '../../../src/lib/pages/explore/opening';
import type { ExploreData } from '../../../src/lib/pages/explore/page';
import { fromWire, toRest, toWire } from '../../../src/lib/pages/explore/wire';
import { realData } from './real-data';
import ExploreAnywhere from '../../../src/routes/late-face/ExploreAnywhere.svelte';
import { tinyData } from './tiny-data';

const sent = (data: ExploreData): ExploreData =>
  fromWire(JSON.parse(JSON.stringify(toWire(data))) as ReturnType<typeof toWire>);
const site = {
  title: '图志',
  city: { name: '杭州市', short: '杭州', whole: '全市' },
  editions: [],
  hasPlans: true
};
const drawn = (data: ExploreData): string =>
  render(ExploreAnywhere, { props: { data, site, state: parseQuery('', data).state } }).body;
const lengthOf = (value: unknown): number => JSON.stringify(value).length;

describe('the explorer’s page', () => {
  it.each([
    ['the real site', realData],
    ['a site of squares', tinyData]
  ])('opens on the same page as with all data: %s', (_site, dataOf) => {
    const data = dataOf();
    expect(drawn(sent(toOpening(data)))).toBe(drawn(sent(data)));
  });

  it('leaves most of the data to their own file', () => {
    const opening = toWire(toOpening(realData()));
    expect(lengthOf(opening)).toBeLessThan(lengthOf(toWire(realData())) / 3);
  });

  it('has all of its data again with that file', () => {
    const data = realData();
    const opening = toWire(toOpening(data));
    const rest = JSON.parse(JSON.stringify(toRest(data))) as ReturnType<typeof toRest>;
    expect(fromWire({ ...opening, ...rest })).toEqual(sent(data));
  });
});
