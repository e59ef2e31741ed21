import { expect, it } from 'vitest';
import type { Figure } from '../../../src/lib/domain/figure';
import type { ExploreData } from '../../../src/lib/pages/explore/page';
import { fromWire, toWire } from '../../../src/lib/pages/explore/wire';
import { realData } from './real-data';

/** Without the inputs of sums of many parts, which the page does not carry. */
const slim = ({ figures, cityFigures, ...data }: ExploreData) => ({
  ...data,
  figures: toMap([...figures, ...cityFigures])
});

const toMap = (figures: readonly Figure[]) =>
  new Map(
    figures.map((figure) => {
      const isLong = figure.computed?.operation === 'sum' && figure.computed.inputs.length > 4;
      return [figure.id, isLong ? { ...figure, computed: { ...figure.computed, inputs: [] } } : figure];
    })
  );

it('a page carries every figure of the explorer, whole, in half the room', () => {
  const data = realData();
  const sent = JSON.stringify(toWire(data));
  const read = fromWire(JSON.parse(sent) as ReturnType<typeof toWire>);
  expect(read.figures).toHaveLength(data.figures.length);
  expect(slim(read)).toEqual(slim(data));
  const sizeOf = (value: unknown): number => JSON.stringify(value).length;
  expect(sizeOf([toWire(data).columns])).toBeLessThan(sizeOf(data.figures) / 2);
});
