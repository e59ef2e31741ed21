import { describe, expect, it } from 'vitest';
import { placeOf, problemsOf, tinyFiles, tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';
import { expectOneProblem, type Slip } from '../expect-problem';

const FILE = 'stories/county.md';
const FILL = 'indicator: people\nperiod: 2020-11-01';
const slip = (name: string, text: string, what: string | RegExp, mend: string | RegExp, at = 14): Slip => [
  name,
  FILL,
  text,
  at,
  what,
  mend
];
const CHANGE = 'change: { indicator: schools, from: 2021, to: 2022 }';

const CHANGE_SLIPS: readonly Slip[] = [
  slip('an unknown indicator', 'change: { indicator: school, from: 2021, to: 2022 }', '没有指标「school」', '「schools」'),
  slip('a period that is none', 'change: { indicator: schools, from: 2021, to: 明年 }', '看不懂时期「明年」', '2020'),
  slip('the later first', 'change: { indicator: schools, from: 2022, to: 2021 }', '「2022」不比「2021」早', 'from 写早的一期'),
  slip('a count in points', 'change: { indicator: schools, from: 2021, to: 2022, as: points }', '「学校数」不是比重，变化只能按百分比算', 'percent'),
  slip('an unknown way to tell it', 'change: { indicator: schools, from: 2021, to: 2022, as: times }', '「change › as」的值不对', 'percent / points'),
  slip('too few', 'change: { indicator: gdp, from: 2021, to: 2022 }', '只有 1 个区有数', '少于三个不成一张图'),
  slip('two fills', `${FILL}\n${CHANGE}`, 'indicator 和 change 不能都写', '删去其中一个', 16)
]; // prettier-ignore

const BREAK_SLIPS: readonly Slip[] = [
  slip('breaks that fall', `${FILL}\nbreaks: [300, 200]`, '「breaks」的值不对', '分界要从小到大', 16),
  slip('breaks in words', `${FILL}\nbreaks: [少, 多]`, '「breaks', '应为', 16),
  slip('no break', `${FILL}\nbreaks: []`, '「breaks」的值不对', '至少写一个分界', 16),
  slip('a break beyond all values', `${FILL}\nbreaks: [150, 5000]`, '分界 5000 在所有的数之外（最小 100，最大 400）', '核对单位', 16),
  slip('more classes than colours', `${FILL}\nbreaks: [110, 120, 130, 140, 150, 160, 170]`, '分成 8 级，颜色分不清', '最多写 6 个', 16),
  slip('the breaks of an indicator that has none', `${FILL}\nbreaks: indicator`, '指标「常住人口」没有写 breaks', '写在这里', 16),
  slip('breaks of nothing', 'breaks: [1]', '写了 breaks 却没有设色', '补 indicator'),
  slip('a change that zero does not part', `${CHANGE}\nbreaks: [5, 10]`, '分界里没有 0', '补上 0', 15)
]; // prettier-ignore

const figuresIn = (text: string, files = tinyFiles()) =>
  tinySite(withEdit(files, FILE, FILL, text)).stories[0]!.steps[0]!.scene.figures;

describe('a change in a scene', () => {
  it.each(CHANGE_SLIPS)('is refused at its line for %s', (...each) => expectOneProblem(FILE, each));

  it('is told in the one way that its indicator allows', () => {
    const numbers = { kind: 'change', indicator: 'schools', from: '2021', to: '2022', as: 'percent' };
    expect(figuresIn(CHANGE).fill).toEqual({ kind: 'choropleth', numbers, breaks: null });
    const share = withEdit(tinyFiles(), 'indicators.yml', 'kind: flow\n    theme: 教育\n    aggregation: sum', 'kind: rate\n    theme: 教育').filter(({ file }) => !file.endsWith('pictures.md')); // prettier-ignore
    expect(figuresIn(CHANGE, share).fill?.numbers).toMatchObject({ as: 'points' });
  });

  it.each(['growth', 'average-growth', 'rank'])('is not made of a %s', (kind) => {
    const files = withEdit(tinyFiles(), 'indicators.yml', 'kind: flow\n    theme: 教育\n    aggregation: sum', `kind: ${kind}\n    theme: 教育`); // prettier-ignore
    const problems = problemsOf(withEdit(files, FILE, FILL, CHANGE));
    expect(problems.map(placeOf)).toEqual([`${FILE}:14`]);
    expect(problems[0]?.what).toBe('「学校数」本身就是增速或位次，不能再算变化');
  });

  it('is refused where a division’s two numbers may not be set against each other, by its name', () => {
    const files = withEdit(tinyFiles(), 'figures/schools.csv', '9,个,9个,,,,actual', '9,个,9个,ge,,,actual');
    const problems = problemsOf(withEdit(files, FILE, FILL, CHANGE));
    expect(problems.map(({ what }) => what)).toContain(
      '「A」前后两个数不能相减：精确程度不同：「确数」与「只知下限的数」不能排在一起'
    );
  });
});

describe('breaks in a scene', () => {
  it.each(BREAK_SLIPS)('are refused at their line for %s', (...each) => expectOneProblem(FILE, each));

  it('are those of its own, or its indicator’s', () => {
    expect(figuresIn(`${FILL}\nbreaks: [150, 250]`).fill?.breaks).toEqual([150, 250]);
    const files = withEdit(
      tinyFiles(),
      'indicators.yml',
      'theme: 人口',
      'theme: 人口\n    breaks: [120, 320]'
    );
    expect(figuresIn(`${FILL}\nbreaks: indicator`, files).fill?.breaks).toEqual([120, 320]);
  });
});
