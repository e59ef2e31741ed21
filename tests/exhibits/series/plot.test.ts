import { describe, expect, it } from 'vitest';
import { toPlot } from '../../../src/lib/exhibits/series/plot';
import { PLOT_SIZE, type PointView, type SeriesView } from '../../../src/lib/exhibits/series/model';
import { toNumberView } from '../../../src/lib/domain/number-view';
import type { FigureText } from '../../domain/a-figure';
import { aFigure } from '../../domain/a-figure';

function point(at: number, value: number, more: Partial<PointView> & { text?: FigureText } = {}): PointView {
  const { text = {}, ...rest } = more;
  const number = toNumberView(aFigure({ id: `p${at}${more.kind ?? ''}`, value, ...text }));
  return { number, kind: 'actual', at, when: String(at), value, isWeak: false, ...rest };
}

function series(points: readonly PointView[], more: Partial<SeriesView> = {}): SeriesView {
  const runs = [[0, points.length - 1]] as const;
  return { id: 's', title: '某数', unit: '亿元', points, runs, beside: [], gaps: [], ...more };
}

const RISING = [point(2021, 100), point(2022, 140), point(2023, 200)];

describe('the chart of a series', () => {
  it('starts at zero where that leaves something to see, and says so', () => {
    const plot = toPlot(series(RISING));
    expect(plot.startsAtZero).toBe(true);
    expect(plot.yTicks[0]?.text).toBe('0');
    expect(plot.description).toContain('纵轴从零起');
  });

  it('says where its scale does not start at zero', () => {
    const plot = toPlot(series([point(2021, 1220), point(2022, 1237), point(2023, 1252)]));
    expect(plot.startsAtZero).toBe(false);
    expect(plot.yTicks.map(({ text }) => text)).not.toContain('0');
    expect(plot.description).toContain('纵轴不从零起');
  });

  it('keeps everything within its frame, higher values higher', () => {
    const { points } = toPlot(series(RISING, { beside: [point(2024, 220, { kind: 'target' })] }));
    for (const { x, y, textY } of points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(PLOT_SIZE.width);
      expect(Math.min(y, textY)).toBeGreaterThan(10);
      expect(Math.max(y, textY)).toBeLessThan(PLOT_SIZE.height);
    }
    expect(points[2]!.y).toBeLessThan(points[0]!.y);
  });

  it('draws one line a stretch, and none through a lone point', () => {
    const { lines } = toPlot(
      series([...RISING, point(2025, 210)], { runs: [[0, 2], [3, 3]] }) // prettier-ignore
    );
    expect(lines.map((d) => d.split('L').length)).toEqual([3, 1]);
    expect(lines[1]).toBe('');
  });

  it('puts what was aimed at beside the line, named and hollow', () => {
    const target = point(2024, 220, { kind: 'target', text: { bound: 'ge', status: 'target' } });
    const plot = toPlot(series(RISING, { beside: [target] }));
    expect(plot.beside[0]).toMatchObject({ mark: '目标', text: '220以上' });
    expect(plot.kinds).toEqual(['actual', 'target']);
    expect(plot.lines.join()).not.toContain(`${plot.beside[0]?.x} `);
  });

  it('stars what comes from a weak source', () => {
    const plot = toPlot(series([...RISING.slice(0, 2), point(2023, 200, { isWeak: true })]));
    expect(plot.points.map(({ text }) => text.endsWith('*'))).toEqual([false, false, true]);
    expect(plot.hasWeak).toBe(true);
  });

  it('names the period that is missing, on the axis and in words', () => {
    const gap = { at: 2022, when: '2022', reason: '未见公布' };
    const plot = toPlot(series([RISING[0]!, RISING[2]!, point(2024, 210)], { gaps: [gap] }));
    expect(plot.xTicks.map(({ text }) => text).sort()).toEqual(['2021', '2022', '2023', '2024']);
    expect(plot.description).toContain('2022：未见公布');
  });

  it('says every value in words', () => {
    expect(toPlot(series(RISING)).description).toBe(
      '图：某数。2021：100 亿元；2022：140 亿元；2023：200 亿元。纵轴从零起。'
    );
  });
});
