import { describe, expect, it } from 'vitest';
import { placeOf, problemsOf, tinyFiles, tinySite } from '../../fixtures/tiny-site/tiny-site';

const HEAD = 'area,name,boundary,period,source,people';
const ROWS = ['900001,东街道,new,2021,office,3', '900001,西镇,new,2021,office,5'] as const;
const listed = (...lines: readonly string[]) => [
  ...tinyFiles(),
  { file: 'townships.csv', text: lines.join('\n') }
];

describe('a list of towns', () => {
  it('is read with its counts; a cell that is left empty is no zero', () => {
    const { townships } = tinySite(listed(HEAD, ROWS[0], '900001,西镇,new,2021,office,'));
    expect(townships.map(({ name, counts }) => [name, [...counts]])).toEqual([
      ['东街道', [['people', 3]]],
      ['西镇', []]
    ]);
  });

  it('may be missing', () => {
    expect(tinySite(tinyFiles()).townships).toEqual([]);
  });

  it.each([
    [
      'a column in another place',
      ['name,area,boundary,period,source,people', ...ROWS],
      1,
      '第 1 列应是 area'
    ],
    ['an unknown indicator', [`${HEAD}s`, ...ROWS], 1, '没有指标「peoples」'],
    ['an unknown division', [HEAD, '900009,西镇,new,2021,office,5'], 2, '没有代码为「900009」的区'],
    ['an unknown boundary', [HEAD, '900001,西镇,now,2021,office,5'], 2, '没有边界「now」'],
    ['a name that is missing', [HEAD, '900001,,new,2021,office,5'], 2, '没有写镇街的名字'],
    ['a period that is none', [HEAD, '900001,西镇,new,21年,office,5'], 2, '看不懂时期「21年」'],
    ['an unknown source', [HEAD, '900001,西镇,new,2021,ofice,5'], 2, 'sources.yml 里没有「ofice」'],
    ['a count that is none', [HEAD, '900001,西镇,new,2021,office,五'], 2, '「五」不是个数'],
    ['a town that comes twice', [HEAD, ROWS[0], ROWS[0]], 3, '「东街道」在第 2 行已经有了'],
    ['a row that is too short', [HEAD, '900001,西镇'], 2, '有 2 格，应为 6 格']
  ])('is refused at its line for %s', (_name, lines, line, what) => {
    const problems = problemsOf(listed(...lines));
    expect(problems.map(placeOf)).toEqual([`townships.csv:${line}`]);
    expect(problems[0]?.what).toContain(what);
    expect(problems[0]?.mend).not.toBe('');
  });

  it('is refused where it does not add up to what the same source gives their division', () => {
    const figure = tinySite(tinyFiles()).figures.find(
      ({ place, value, boundary, indicator }) =>
        place.kind === 'area' &&
        value !== null &&
        boundary === ('new' as never) &&
        indicator === ('people' as never)
    );
    if (figure?.place.kind !== 'area' || figure.value === null) throw new Error('no figure to add up to');
    const row = (name: string, count: number): string =>
      [
        figure.place.kind === 'area' ? figure.place.code : '',
        name,
        'new',
        figure.period.text,
        figure.source,
        count
      ].join();
    expect(problemsOf(listed(HEAD, row('东街道', 1), row('西镇', figure.value - 1)))).toEqual([]);
    const [problem] = problemsOf(listed(HEAD, row('东街道', 2), row('西镇', figure.value - 1)));
    expect(problem?.what).toContain(`各镇街相加是 ${figure.value + 1}`);
  });
});
