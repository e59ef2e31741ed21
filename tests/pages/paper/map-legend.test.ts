import { describe, expect, it } from 'vitest';
import type { Legend } from '../../../src/lib/map/picture';
import { withoutColours } from '../../../src/lib/map/legend-rows';
import { paperLegend } from '../../../src/lib/pages/paper/map-legend';

const classes = (...texts: string[]): Legend['classes'] =>
  texts.map((text, i) => ({ color: `#00000${i}`, text }));
const legend = (title: string, ranges: string[], ...entries: string[]): Legend => ({
  title,
  classes: classes(...ranges),
  entries: entries.map((text) => ({ swatch: 'hatch', text }))
});
const COLUMN = { width: 290, height: 350 };
const PAGE = { width: 650, height: 540 };

describe('a legend under a map of paper', () => {
  it('sets its samples in as many columns as the map is wide', () => {
    const both = legend('', [], 'Planned area: inferred by the editors', 'Dashed: the course of the river');
    expect(paperLegend(both, PAGE).columns).toBe(2);
    expect(paperLegend(both, COLUMN).columns).toBe(1);
    expect(paperLegend(both, COLUMN).heightPx).toBeGreaterThan(paperLegend(both, PAGE).heightPx);
  });

  it('gives a sample that is longer than its line a second one', () => {
    const short = paperLegend(legend('', [], 'Metro'), COLUMN);
    const long = paperLegend(
      legend('', [], 'Relief, schematic: darker is higher, accurate to about 3.7 km'),
      COLUMN
    );
    expect(long.heightPx).toBeGreaterThan(short.heightPx);
  });

  it('prints the cuts alone where the ranges have no room', () => {
    const ranges = ['below 1,000', '1,000–2,000', '2,000–3,000', '3,000–4,000', '4,000 and above'];
    expect(paperLegend(legend('Stations', ranges), COLUMN).isTight).toBe(true);
    expect(paperLegend(legend('Stations', ranges), PAGE).isTight).toBe(false);
  });

  it('sets circles below the colours where both titles have no room in a line', () => {
    const circles = { title: 'Size of circles: change of residents', term: '', samples: [] };
    const both = { ...legend('Share of residents', ['1', '2']), circles };
    expect(paperLegend(both, COLUMN).heightPx).toBeGreaterThan(paperLegend(both, PAGE).heightPx + 30);
  });

  it('leaves out the colours of small maps that have their own beside them', () => {
    const two = { ...legend('Share', ['1', '2'], 'Metro'), left: { title: 'Other share', classes: [] } };
    const alone = paperLegend(legend('', [], 'Metro'), PAGE);
    expect(paperLegend(withoutColours(two), PAGE)).toEqual(alone);
    expect(paperLegend(two, PAGE).heightPx).toBeGreaterThan(alone.heightPx);
  });
});
