import { describe, expect, it } from 'vitest';
import { placeOf, problemsOf, tinyFiles, tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';
import { expectOneProblem, type Slip } from '../expect-problem';

const FILE = 'stories/county.md';
/** The first step's own figures. */
const FROM = 'indicator: people\nperiod: 2020-11-01';
const LINE = 14;
const S21 = '{ indicator: schools, period: 2021 }';
const S22 = '{ indicator: schools, period: 2022 }';
const PEOPLE = '{ indicator: people, period: 2020-11-01 }';
const swipe = (left: string, right: string, rest = ''): string =>
  `swipe: { left: ${left}, right: ${right}${rest} }`;
const slip = (name: string, to: string, what: string | RegExp, mend: string | RegExp, line = LINE): Slip => [
  name,
  FROM,
  to,
  line,
  what,
  mend
];

const SLIPS: readonly Slip[] = [
  slip('an unknown indicator on one side', swipe(S21, '{ indicator: scools, period: 2022 }'), '没有指标「scools」', '「schools」'),
  slip('a side without figures', swipe('{ boundary: new }', S22), '这一边没有设色', '补 indicator'),
  slip('a side without a period', swipe('{ indicator: schools }', S22), '没有写明时期', '补 period'),
  slip('one side alone', `swipe: { left: ${S21} }`, '缺少「swipe › right」', /./),
  slip('figures of the scene besides', `${FROM}\n${swipe(S21, S22)}`, '写了 swipe，又写了 indicator', '写进 swipe 里'),
  slip('two ways at once', `${swipe(S21, S22)}\nplay: { indicator: schools, periods: [2021, 2022] }`, 'swipe 和 play 不能都写', '只用一种', 15),
  slip('a right side on another boundary', swipe(S21, '{ indicator: schools, period: 2022, boundary: old }'), '只有 0 个区有数', '换时期或边界'),
  slip('a boundary that is none', swipe('{ indicator: schools, period: 2021, boundary: older }', S22), '没有边界「older」', '「old」'),
  slip('two sets of breaks for one indicator', swipe('{ indicator: schools, period: 2021, breaks: [3] }', '{ indicator: schools, period: 2022, breaks: [6] }'), '分界却不一样', '只写一次 breaks'),
  slip('breaks beyond all values', swipe(S21, S22, ', breaks: [3, 300]'), '分界 300 在所有的数之外', '删去它'),
  slip('a number in a title', swipe('{ indicator: schools, period: 2021, title: 前5名 }', S22), '没绑定的数「5」', '只能有日期'),
  slip('a single small map', `multiples: [${S21}]`, '「multiples」的值不对', '至少写两幅'),
  slip('too many small maps', `multiples: [${Array(6).fill(S21).join(', ')}]`, '「multiples」的值不对', '最多写 5 幅'),
  slip('a view that is none', `multiples: [${S21}, { view: 半县, indicator: schools, period: 2022 }]`, '没有视图「半县」', /./),
  slip('a period without figures', 'play: { indicator: schools, periods: [2021, 2023] }', '只有 0 个区有数', '换时期')
]; // prettier-ignore

const readOf = (line: string) =>
  tinySite(withEdit(tinyFiles(), FILE, FROM, line)).stories[0]!.steps[0]!.scene;

describe('several sets of figures in a scene', () => {
  it.each(SLIPS)('are refused at their line for %s', (...each) => expectOneProblem(FILE, each));

  it('never share a ramp where the guard refuses: a target beside what happened', () => {
    const files = withEdit(tinyFiles(), FILE, FROM, swipe(S21, S22));
    const targets = files.map((each) =>
      each.file === 'figures/schools.csv'
        ? { ...each, text: each.text.replace(/(schools,2022,.*),actual/g, '$1,target') }
        : each
    );
    const told = problemsOf(targets).map((problem) => `${placeOf(problem)} ${problem.what}`);
    expect(told).toContain(
      `${FILE}:14 这几幅图的数不能用同一套颜色：性质不同：「实绩」与「目标」不能混在一起`
    );
  });

  it('of one indicator share breaks, cut from the values of all where none are given', () => {
    const { figures, beside, motions } = readOf(swipe(S21, S22));
    expect(beside).toMatchObject({ kind: 'swipe', sharesRamp: true });
    expect(beside!.others[0]!.figures.fill!.breaks).toEqual(figures.fill!.breaks);
    expect(figures.fill!.breaks!.length).toBeGreaterThan(1);
    expect(figures.fill!.numbers).toMatchObject({ period: '2022' });
    expect(motions).toEqual([{ kind: 'swipe', frames: 2 }]);
    const given = readOf(swipe(S21, S22, ', breaks: [3, 6]'));
    expect([given, given.beside!.others[0]!].map((each) => each.figures.fill!.breaks)).toEqual([[3, 6], [3, 6]]); // prettier-ignore
  });

  it('of two indicators that may not be compared have a ramp each', () => {
    const { figures, beside } = readOf(swipe(PEOPLE, S22));
    expect(beside!.sharesRamp).toBe(false);
    expect([beside!.others[0]!.figures.fill!.ramp, figures.fill!.ramp]).toEqual(['second', undefined]);
  });

  it('point out of what the scene highlights what each boundary has', () => {
    const { beside, highlight } = readOf(`multiples: [${S21}, { indicator: schools, period: 2022, highlight: [B, E] }]`); // prettier-ignore
    expect([beside!.others[0]!.highlight, highlight]).toEqual([['900001'], ['900002', '900005']]);
  });

  it('that are played as circles have one scale', () => {
    const { figures, beside } = readOf('play: { indicator: schools, periods: [2021, 2022], as: circles }');
    expect([beside!.others[0]!.figures.circles!.max, figures.circles!.max]).toEqual([9, 9]);
  });
});
