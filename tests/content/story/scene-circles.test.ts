import { describe, expect, it } from 'vitest';
import { placeOf, problemsOf, tinyFiles, tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';
import { expectOneProblem, type Slip } from '../expect-problem';

const FILE = 'stories/county.md';
const FROM = 'places: [西站]';
const slip = (name: string, line: string, what: string | RegExp, mend: string | RegExp, at = 16): Slip => [
  name,
  FROM,
  `${line}`,
  at,
  what,
  mend
];

const SLIPS: readonly Slip[] = [
  slip('an unknown indicator', 'circles: { indicator: peple, period: 2021 }', '没有指标「peple」', '「people」'),
  slip('a period that is none', 'circles: { indicator: schools, period: 去年 }', '看不懂时期「去年」', '2020'),
  slip('no period', 'circles: { indicator: schools }', '圆没有写明是哪一期的数', '写一个 period'),
  slip('a period and a change', 'circles: { indicator: schools, period: 2021, from: 2021, to: 2022 }', '圆没有写明', 'from 和 to'),
  slip('half a change', 'circles: { indicator: schools, from: 2021 }', '圆没有写明', 'from 和 to'),
  slip('no values', 'circles: { indicator: schools, period: 2023 }', '只有 0 个区有数', '少于两个圆比不出大小'),
  slip('a scale of nothing', 'circles: { indicator: schools, period: 2021, max: 0 }', '「circles › max」的值不对', '大于 0'),
  slip('an unknown key', 'circles: { indicator: schools, period: 2021, size: 3 }', '「circles › size」不认识', '检查拼写'),
  slip('a change that runs backwards', 'circles: { indicator: schools, from: 2022, to: 2021 }', '不比「2021」早', 'from 写早的一期')
]; // prettier-ignore

const tinySiteProblems = (files: ReturnType<typeof tinyFiles>): string[] =>
  problemsOf(files).map((problem) => `${placeOf(problem)}  ${problem.what}`);

describe('circles in a scene', () => {
  it.each(SLIPS)('are refused at their line for %s', (...each) => expectOneProblem(FILE, each));

  it('do not stand for what does not add up', () => {
    const scene = withEdit(tinyFiles(), FILE, FROM, 'circles: { indicator: schools, period: 2021 }');
    const files = withEdit(scene, 'indicators.yml', '    theme: 教育\n    aggregation: sum', '    theme: 教育');
    expect(tinySiteProblems(files)).toEqual([`${FILE}:16  「学校数」不是可以相加的数量，不能画成圆：圆的大小只表示有多少`]);
  }); // prettier-ignore

  it('pass the guard as colours do', () => {
    const scene = withEdit(tinyFiles(), FILE, FROM, 'circles: { indicator: schools, period: 2021 }');
    const files = withEdit(scene, 'figures/schools.csv', '6,个,6个,,,,actual,,paper,5', '6,个,6个,,,,target,,paper,5');
    expect(tinySiteProblems(files)).toContain(`${FILE}:16  这些数不能放进同一张图：性质不同：「实绩」与「目标」不能混在一起`);
  }); // prettier-ignore

  it('lie over a fill, on a scale of their own or on one that is given', () => {
    const read = (line: string) =>
      tinySite(withEdit(tinyFiles(), FILE, FROM, line)).stories[0]!.steps[0]!.scene.figures;
    const numbers = { kind: 'period', indicator: 'schools', period: '2021', measure: 'value' };
    expect(read('circles: { indicator: schools, period: 2021 }')).toMatchObject({
      fill: { numbers: { indicator: 'people' } },
      circles: { numbers, max: null }
    });
    expect(read('circles: { indicator: schools, period: 2021, max: 20 }').circles).toEqual({
      numbers,
      max: 20
    });
  });

  it('may be what was added between two periods', () => {
    const line = 'circles: { indicator: schools, from: 2021, to: 2022 }';
    const { circles } = tinySite(withEdit(tinyFiles(), FILE, FROM, line)).stories[0]!.steps[0]!.scene.figures;
    expect(circles?.numbers).toEqual({
      kind: 'change',
      indicator: 'schools',
      from: '2021',
      to: '2022',
      as: 'amount'
    });
  });

  it('may be of some divisions alone, by name', () => {
    const line = 'circles: { indicator: schools, period: 2021, areas: [A, B] }';
    const { circles } = tinySite(withEdit(tinyFiles(), FILE, FROM, line)).stories[0]!.steps[0]!.scene.figures;
    expect(circles?.numbers.areas).toEqual(['900001', '900002']);
    const wrong = withEdit(tinyFiles(), FILE, FROM, line.replace('B]', '没有]'));
    expect(tinySiteProblems(wrong)).toContain(`${FILE}:16  边界 new 里没有「没有」`);
  });
});
