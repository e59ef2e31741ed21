import { describe, expect, it } from 'vitest';
import { editOfChart, editOfNewChart, editOfNoChart } from '../../src/lib/desk/charts/chart-edits';
import { chartsOf, ownCharts, searchIn, type Chart, type Charts } from '../../src/lib/desk/charts/charts';
import { valueAt, withAt } from '../../src/lib/desk/charts/leaves';
import { takerAt, type NumberPlace } from '../../src/lib/desk/charts/offered-figures';
import type { SceneValue } from '../../src/lib/desk/scene/scene-value';
import { sceneValueOf } from '../../src/lib/desk/scene/scene-value';
import type { Edit } from '../../src/lib/edit/edit';
import type { Files } from '../../src/lib/edit/splice';
import { stepsOf } from '../../src/lib/edit/story-text';
import type { YamlValue } from '../../src/lib/edit/yaml-write';
import { EXHIBIT_FORMS, type ExhibitKey } from '../../src/lib/exhibits/read-forms';
import { tinySite } from '../fixtures/tiny-site/tiny-site';
import { realSite } from '../content/real-site';
import { publishedFiles } from '../edit/published-files';
import { diff, edited, problemsIn, tiny } from './edited';

const FILE = 'stories/county.md';
const PLACE = { file: FILE, step: 'schools' };
const county = tinySite();
const MEDIA = new Map<string, Uint8Array>();

const SHOWN: SceneValue = { boundary: 'new', indicator: 'schools', period: 2021 };
const begun = (key: ExhibitKey, charts: Charts = chartsOf(county, SHOWN)): YamlValue =>
  charts.fresh.find((each) => each.key === key)!.chart;
const chartIn = (key: ExhibitKey, value: YamlValue, site = county): Chart =>
  chartsOf(site, { ...SHOWN, [key]: value }).own.find((each) => each.key === key)!;
const optionsAt = ({ fields }: Chart, path: string): string[] =>
  fields.filter((each) => each.path.join('.') === path).flatMap(({ options }) => options.map(({ id }) => id));

/** What a chart becomes with a figure at its place; null where it is not taken. */
function withNumber(key: ExhibitKey, value: YamlValue, path: NumberPlace['path'], id: string): YamlValue {
  const figures = [...county.figures, ...county.grounds.figures];
  const take = takerAt(county, { ...SHOWN, [key]: value }, MEDIA, { key, path })!;
  return take(figures.find((each) => each.id === id)!);
}
const taken = (key: ExhibitKey, value: YamlValue, path: NumberPlace['path']): string[] =>
  [...county.figures, ...county.grounds.figures]
    .map(({ id }) => id as string)
    .filter((id) => withNumber(key, value, path, id) !== null);

/** After an edit and after its being undone: the same bytes. */
function madeAndUndone(files: Files, edit: Edit): Files {
  const { files: after, inverse } = edited(files, edit);
  expect(edited(after, inverse).files).toEqual(files);
  return after;
}
const linesOf = (before: Files, after: Files): string[] | undefined => diff(before, after)[FILE];

describe('charts of numbers and names', () => {
  it('begin with what the map shows, drawn at once', () => {
    expect(begun('compare')).toEqual([
      'a-schools-2021',
      'b-schools-2021',
      'c-schools-2021',
      'd-schools-2021'
    ]);
    const ofSchools = chartsOf(county, { boundary: 'new', indicator: 'schools' });
    expect(begun('compare', ofSchools)).toContain('a-schools-2022');
    expect(begun('contrast')).toEqual(['a-gdp-2021s1', 'a-gdp-2021']);
    expect(begun('equation')).toEqual({
      plus: ['d-schools-2021', 'e-schools-2021'],
      equals: 'schools-ground-new-900004-900005-2021'
    });
    expect(begun('split')).toEqual({
      parts: ['A', 'B'],
      rows: [{ name: '学校', indicator: 'schools', period: '2021' }]
    });
    expect(begun('diagram')).toBe('cross');
    for (const { key, chart } of chartsOf(county, SHOWN).fresh.filter(({ key }) => !(key in SCHOOLS)))
      expect(problemsIn(madeAndUndone(tiny, editOfNewChart(PLACE, key, chart))), key).toEqual([]);
  });

  it('are not begun where one of the parts might count another twice', () => {
    const charts = chartsOf(realSite(), {
      boundary: '2021',
      indicator: 'patents-granted-total',
      period: 2023
    });
    const { parts, whole } = begun('stacked', charts) as { parts: Record<string, string>; whole: string };
    expect(whole).toBe('patents-granted-total');
    expect(Object.values(parts)).toHaveLength(3);
    expect(chartsOf(county, SHOWN).fresh.map(({ key }) => key)).not.toContain('stacked');
  });

  it('of the published stories have nothing against them, and none is left to be typed', () => {
    const stories = [...publishedFiles].filter(([file]) => file.startsWith('stories/'));
    const scenes = stories.flatMap(([, text]) => stepsOf(text).map((step) => sceneValueOf(text, step) ?? {}));
    for (const scene of scenes) {
      const keys = Object.keys(scene).filter((key) => key in EXHIBIT_FORMS);
      if (keys.length === 0) continue;
      const own = ownCharts(searchIn(realSite(), scene, MEDIA)!, scene);
      expect(own.map(({ key }) => key).sort()).toEqual(keys.sort());
      expect(own.flatMap(({ faults }) => faults)).toEqual([]);
    }
  }, 60_000);

  it('begin without the words that only an editor can say', () => {
    const media = new Map([['harbour.png', new Uint8Array()]]);
    const { fresh } = chartsOf(county, SHOWN, media);
    const image = fresh.find(({ key }) => key === 'image')!.chart;
    expect(image).toEqual({ file: 'harbour.png', alt: '', credit: '', licence: '' });
    const [own] = chartsOf(county, { ...SHOWN, image }, media).own;
    expect(own?.faults.map(({ path }) => path.join('.'))).toEqual(['alt', 'credit', 'licence']);
  });
});

/** What the step has by itself. */
const SCHOOLS = { dots: true, slope: true };

describe('a number in a chart', () => {
  it('is offered where the chart’s reader takes it', () => {
    expect(taken('compare', ['a-schools-2021'], [])).toEqual([
      ...['b-schools-2021', 'c-schools-2021', 'd-schools-2021', 'e-schools-2021'],
      ...['a-schools-2022', 'b-schools-2022', 'c-schools-2022', 'schools-ground-new-900004-900005-2021']
    ]);
    expect(taken('contrast', ['a-schools-2021', 'a-people'], [])).toEqual([]);
    expect(taken('contrast', ['d-gdp-old'], [])).toContain('d-gdp-new');
    // Comparable: no contrast.
    expect(taken('contrast', ['a-schools-2021'], [])).not.toContain('a-schools-2022');
  });

  it('brings the result that a sum comes to, or waits for it beside the result’s field', () => {
    const sum: YamlValue = { plus: ['d-schools-2021'], equals: 'd-schools-2021' };
    expect(withNumber('equation', sum, ['plus'], 'e-schools-2021')).toEqual({
      plus: ['d-schools-2021', 'e-schools-2021'],
      equals: 'schools-ground-new-900004-900005-2021'
    });
    // Four and two are as many as another division has, and not its schools.
    expect(withNumber('equation', sum, ['plus'], 'c-schools-2021')).toMatchObject({
      equals: 'd-schools-2021'
    });
    // Nor is another sum's result this one's, because it is as much.
    const less = { plus: ['c-schools-2021'], equals: 'd-schools-2021' };
    expect(withNumber('equation', less, ['minus'], 'e-schools-2021')).toMatchObject({
      equals: 'd-schools-2021'
    });
    const open = { plus: ['a-schools-2021', 'b-schools-2021'], equals: 'c-schools-2021' };
    expect(withNumber('equation', open, ['plus'], 'd-schools-2021')).toEqual({
      ...open,
      plus: [...open.plus, 'd-schools-2021']
    });
    expect(chartIn('equation', open).faults.map(({ path }) => path.join('.'))).toEqual(['equals']);
    // What is no sum of the same is not offered at all.
    expect(taken('equation', open, ['plus'])).not.toContain('a-people');
    expect(taken('equation', open, ['equals'])).toEqual(['schools-ground-new-900004-900005-2021']);
  });

  it('that the site worked out brings what it was worked out from', () => {
    const open = { plus: ['a-schools-2021', 'b-schools-2021'], equals: 'c-schools-2021' };
    expect(withNumber('equation', open, ['equals'], 'schools-ground-new-900004-900005-2021')).toEqual({
      plus: ['d-schools-2021', 'e-schools-2021'],
      equals: 'schools-ground-new-900004-900005-2021'
    });
  });

  it('stands under its place’s name where each has a name', () => {
    const site = realSite();
    const land = { 上城: 'shangcheng-land-area-2021', 拱墅: 'gongshu-land-area-2021' };
    const take = takerAt(site, { boundary: '2021', squares: land }, MEDIA, { key: 'squares', path: [] })!;
    const at = (id: string) => take(site.figures.find((each) => each.id === id)!);
    expect(at('xihu-land-area-2021')).toEqual({ ...land, 西湖区: 'xihu-land-area-2021' });
    expect(at('xihu-census-2020')).toBeNull();
  });
});

describe('a chart’s list', () => {
  it('takes another division, another row, another indicator', () => {
    const split = begun('split') as SceneValue;
    const own = chartIn('split', split);
    expect(optionsAt(own, 'parts')).toEqual(['C', 'D', 'E']);
    const row = own.fields.find(({ path, asks }) => asks === 'entries' && path.join('.') === 'rows')!
      .options[0];
    expect(valueAt(row!.chart, ['rows', 1])).toEqual({ name: '学校', indicator: 'schools', period: '2022' });
    const steps = chartIn('strip', { path: ['西站', '中站'] });
    expect(steps.faults).toEqual([]);
  });

  it('says what is wrong with an entry at the entry, and with a word at the word', () => {
    const rows = [
      { name: '学校', indicator: 'schools', period: 2021 },
      { name: '又', figures: ['a-schools-2021'] }
    ];
    const { faults } = chartIn('split', { parts: ['A', 'B'], rows });
    expect(faults.map(({ path }) => path.join('.'))).toEqual(['rows.1']);
    const { faults: ofPlaces } = chartIn('strip', { path: ['西站', '无处'] });
    expect(ofPlaces.map(({ path }) => path.join('.'))).toEqual(['path']);
    // Two of three numbers are not enough yet, and no reason to offer none.
    const short = { parts: ['A', 'B', 'C'], rows: rows.slice(1) };
    expect(withNumber('split', short, ['rows', 0, 'figures'], 'b-schools-2021')).not.toBeNull();
  });
});

/** The step’s scene with another chart at its end. */
function withChart(lines: string): Files {
  const text = tiny.get(FILE)!;
  const end = text.indexOf('```', text.indexOf('slope:'));
  return new Map([...tiny, [FILE, `${text.slice(0, end)}${lines}\n${text.slice(end)}`]]);
}

describe('an edit of a list', () => {
  const before = ['a-schools-2021', 'b-schools-2021', 'c-schools-2021'];
  const [a, b, c] = before as [string, string, string];
  const flow = withChart(`compare: [${before.join(', ')}]`);
  const lines = withChart(`compare:\n  - ${a}  # 头一个\n  - ${b}\n  - ${c}`);

  it('adds, takes out and moves, in one line or in lines, and leaves remarks', () => {
    const made = (files: Files, after: YamlValue) =>
      linesOf(files, madeAndUndone(files, editOfChart(PLACE, 'compare', before, after)));
    expect(made(flow, [c, a, b])).toEqual([
      `-compare: [${before.join(', ')}]`,
      `+compare: [${[c, a, b].join(', ')}]`
    ]);
    expect(made(flow, [b, c])).toEqual([`-compare: [${before.join(', ')}]`, `+compare: [${b}, ${c}]`]);
    expect(made(lines, [...before, 'd-schools-2021'])).toEqual(['+  - d-schools-2021']);
    expect(made(lines, [a, c])).toEqual([`-  - ${b}`]);
    // What moves is what stands there, quotation marks and all.
    const quoted = withChart(`compare: ["${a}", ${b}, ${c}]`);
    expect(made(quoted, [b, c, a])?.at(-1)).toBe(`+compare: [${b}, ${c}, "${a}"]`);
  });

  it('is left to a hand where a remark would stand beside another entry', () => {
    expect(() => edited(lines, editOfChart(PLACE, 'compare', before, [b, a, c]))).toThrow('by-hand');
  });

  it('moves, renames and takes out rows in the form in which they stand', () => {
    const rows = [
      '    - { name: 学校, indicator: schools, period: 2021 }',
      '    - { name: 后来, indicator: schools, period: 2022 }'
    ] as const;
    const files = withChart(['split:', '  parts: [A, B]', '  rows:', ...rows].join('\n'));
    const entries = ['2021', '2022'].map((period, i) => ({
      name: ['学校', '后来'][i]!,
      indicator: 'schools',
      period
    }));
    const split = { parts: ['A', 'B'], rows: entries };
    const text = (after: YamlValue): string =>
      madeAndUndone(files, editOfChart(PLACE, 'split', split, after)).get(FILE)!;
    expect(text({ ...split, rows: entries.toReversed() })).toContain(`${rows[1]}\n${rows[0]}\n\`\`\``);
    expect(text({ ...split, rows: entries.slice(1) })).toContain(`  rows:\n${rows[1]}\n\`\`\``);
    expect(text(withAt(split, ['rows', 1, 'name'], '2022'))).toContain(
      '- { name: "2022", indicator: schools'
    );
    expect(text({ ...split, rows: [...entries, { ...entries[0]!, name: '三' }] })).toContain(
      `${rows[1]}\n    - { name: 三, indicator: schools, period: 2021 }\n`
    );
  });

  it('renames and moves what has names of the editor’s', () => {
    const stacked = { parts: { 甲: 'schools', 乙: 'people' }, period: '2021' };
    const files = withChart('stacked:\n  parts:\n    甲: schools\n    乙: people\n  period: 2021');
    const made = (parts: YamlValue) =>
      madeAndUndone(files, editOfChart(PLACE, 'stacked', stacked, { ...stacked, parts })).get(FILE)!;
    expect(made({ 丙: 'schools', 乙: 'people' })).toContain('    丙: schools\n    乙: people\n');
    expect(made({ 乙: 'people', 甲: 'schools' })).toContain('    乙: people\n    甲: schools\n');
    expect(made({ 乙: 'people' })).toContain('  parts:\n    乙: people\n  period');
  });

  it('puts a new key where its form has it', () => {
    const sum = { plus: ['a-schools-2021'], equals: 'b-schools-2021' };
    const form = EXHIBIT_FORMS.equation!;
    const after = withAt(sum, ['minus'], ['c-schools-2021'], form);
    for (const [written, expected] of [
      [
        'equation: { plus: [a-schools-2021], equals: b-schools-2021 }',
        'equation: { plus: [a-schools-2021], minus: [c-schools-2021], equals: b-schools-2021 }'
      ],
      [
        'equation:\n  plus: [a-schools-2021]\n  equals: b-schools-2021',
        'equation:\n  plus: [a-schools-2021]\n  minus: [c-schools-2021]\n  equals: b-schools-2021'
      ]
    ] as const)
      expect(
        madeAndUndone(withChart(written), editOfChart(PLACE, 'equation', sum, after)).get(FILE)
      ).toContain(expected);
    const files = withChart('equation: { plus: [a-schools-2021], equals: b-schools-2021 }');
    expect(madeAndUndone(files, editOfNoChart(PLACE, 'equation'))).toEqual(tiny);
  });
});
