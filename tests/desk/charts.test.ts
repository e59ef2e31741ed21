import { describe, expect, it } from 'vitest';
import { chartsOf, type Chart } from '../../src/lib/desk/charts/charts';
import { editOfChart, editOfNewChart, editOfNoChart } from '../../src/lib/desk/charts/chart-edits';
import { withAt } from '../../src/lib/desk/charts/leaves';
import type { SceneValue } from '../../src/lib/desk/scene/scene-value';
import { parseSite, type Site } from '../../src/lib/content/site/site';
import { EXHIBIT_FORMS } from '../../src/lib/exhibits/read-forms';
import { exhibitEntries } from '../../src/lib/exhibits/read';
import { geo, tinyFiles } from '../fixtures/tiny-site/tiny-site';
import { edited, problemsIn, tiny } from './edited';

const FILE = 'stories/county.md';
const PLACE = { file: FILE, step: 'schools' };
const SCENE: SceneValue = {
  boundary: 'new',
  indicator: 'schools',
  period: 2021,
  dots: { indicator: 'schools', period: 2021 },
  slope: { indicator: 'schools', from: 2021, to: 2022, areas: ['A', 'B', 'C'] }
};

function site(): Site {
  const read = parseSite(tinyFiles(), geo);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.site;
}
const county = site();
const chart = (key: string, scene = SCENE): Chart =>
  chartsOf(county, scene).own.find((each) => each.key === key)!;
const options = ({ fields }: Chart, path: string): string[] =>
  fields.find((each) => each.path.join('.') === path)!.options.map(({ id }) => id);

describe('which charts can be chosen', () => {
  it('are all that have a reader: by what it asks for', () => {
    expect(Object.keys(EXHIBIT_FORMS)).toEqual(Object.keys(exhibitEntries));
  });

  it('offers what the readers can draw, and of the rest nothing', () => {
    const dots = chart('dots');
    expect(options(dots, 'indicator')).toEqual(['schools', 'people']);
    expect(options(dots, 'period')).toEqual(['2021', '2022']);
    const slope = chart('slope');
    expect(slope.fields.map(({ path }) => path.join('.'))).toEqual(['indicator', 'from', 'to', 'areas']);
    // One census is no change, and the late end is later than the early one.
    expect(options(slope, 'indicator')).toEqual(['schools']);
    expect(options(slope, 'areas')).toEqual([]);
    expect(
      options(
        chart('slope', { ...SCENE, slope: { ...(SCENE['slope'] as object), areas: ['A', 'B'] } }),
        'areas'
      )
    ).toEqual(['C']);
  });

  it('gives a new indicator a period that it has', () => {
    const people = chart('dots').fields[0]!.options.find(({ id }) => id === 'people');
    expect(people?.chart).toEqual({ indicator: 'people', period: '2020-11-01' });
  });

  it('begins a chart with what the map shows, and offers none that cannot be drawn', () => {
    const { fresh } = chartsOf(county, { boundary: 'new', indicator: 'schools', period: 2022 });
    const begun = Object.fromEntries(fresh.map((each) => [each.key, each.chart]));
    expect(begun['dots']).toEqual({ indicator: 'schools', period: '2022' });
    expect(begun['slope']).toEqual({
      indicator: 'schools',
      from: '2021',
      to: '2022',
      areas: ['A', 'B', 'C']
    });
    expect(begun['bump']).toEqual({ indicator: 'schools', periods: ['2021', '2022'] });
    // Two axes are two numbers.
    expect(begun['scatter']).toEqual({
      x: { indicator: 'schools', period: '2022' },
      y: { indicator: 'schools', period: '2021' }
    });
    expect(begun).not.toHaveProperty('pyramid');
    expect(begun).not.toHaveProperty('series');
    expect(chartsOf(county, { boundary: 'nowhere' })).toEqual({ own: [], fresh: [] });
  });

  it('is taken by the check, whatever is chosen', () => {
    for (const key of ['dots', 'slope'])
      for (const { options } of chart(key).fields)
        for (const { id, chart: next } of options) {
          const files = edited(tiny, editOfChart(PLACE, key, SCENE[key]!, next)).files;
          expect(problemsIn(files), `${key} ${id}`).toEqual([]);
        }
  });
});

/** The step's scene after an edit. */
function lines(edit: Parameters<typeof edited>[1]): string {
  const text = edited(tiny, edit).files.get(FILE)!;
  return text.slice(text.indexOf('view: 四方'), text.indexOf('甲的学校'));
}

describe('a chart that was chosen', () => {
  const before = SCENE['slope']!;

  it('has one word written anew', () => {
    expect(lines(editOfChart(PLACE, 'slope', before, withAt(before, ['from'], '2020')))).toContain(
      'slope: { indicator: schools, from: 2020, to: 2022, areas: [A, B, C] }'
    );
  });

  it('is written at the end of the scene, years without quotation marks, axes below one another', () => {
    expect(
      lines(editOfNewChart(PLACE, 'bump', { indicator: 'schools', periods: ['2021', '2022'] }))
    ).toContain('areas: [A, B, C] }\nbump: { indicator: schools, periods: [2021, 2022] }\n```');
    const axis = { indicator: 'people', period: '2020-11-01' };
    expect(lines(editOfNewChart(PLACE, 'scatter', { x: axis, y: axis }))).toContain(
      'scatter:\n  x: { indicator: people, period: 2020-11-01 }\n  y: { indicator: people, period: 2020-11-01 }\n'
    );
  });

  it('goes with its line', () => {
    expect(lines(editOfNoChart(PLACE, 'dots'))).not.toContain('dots');
  });
});
