import { describe, expect, it } from 'vitest';
import { tinyFiles, tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';
import { expectOneProblem, type Slip } from '../expect-problem';

const FILE = 'stories/county.md';
const FROM = 'places: [西站]';
const slip = (name: string, line: string, what: string | RegExp, mend: string | RegExp, at = 16): Slip => [
  name,
  FROM,
  line,
  at,
  what,
  mend
];
const METRO = 'ground: [metro]\n';
const run = (from: string, to: string, stops = ''): string =>
  `${METRO}date: { from: ${from}, to: ${to}${stops && `, stops: [${stops}]`} }`;

const SLIPS: readonly Slip[] = [
  slip('a motion that is none', 'motion: [spin]', /motion/, 'rise / morph / fill / grow / merge / draw'),
  slip('one motion twice', 'motion: [fill, fill]', '「fill」写了两次', '删去一个'),
  slip('circles that grow where there are none', 'motion: [grow]', 'motion 里有 grow，这一步没有圆', '补 circles'),
  slip('parts that are drawn where there are none', 'motion: [draw]', '这一步没有规划部分', '补 overlays'),
  slip('relief that rises where there is none', 'ground: []\nmotion: [rise]', '底图里没有 relief', '加上 relief', 17),
  slip('divisions that morph where the other boundary is not there', 'motion: [morph]', '这一步没有另一套边界的区', '补 ghost'),
  slip('a date of nothing', 'ground: [relief]\ndate: { from: 2012-11-24, to: 2020-01-01 }', '底图里却没有随日期变的线', 'metro 或 rail', 17),
  slip('a date of a network with a day of its own', 'ground: [metro@2020-01-01]\ndate: { from: 2012-11-24, to: 2020-01-01 }', '底图里却没有随日期变的线', '不带 @ 日期', 17),
  slip('a day that is none', run('2012-02-30', '2020-01-01'), '「2012-02-30」不是日历上的一天', '2019-06-24', 17),
  slip('a run backwards', run('2020-01-01', '2010-01-01'), '要从早到晚', 'from 最早', 17),
  slip('a stop outside', run('2010-01-01', '2020-01-01', '2021-01-01'), '要从早到晚', 'stops 在两者之间', 17),
  slip('a run that begins before the table', run('2009-01-01', '2020-01-01'), '「2009-01-01」早于表里最早的 2010-01-01', '写 2010-01-01', 17),
  slip('a run that ends after the table', run('2010-01-01', '2031-01-01'), /「2031-01-01」晚于表里最晚的 20/, /写 20.+ 或以前/, 17),
  slip('a printed run without stops', `${METRO}date: { from: 2010-01-01, to: 2020-01-01, print: multiples }`, 'stops 却有 0 天', '写一到 4 天', 17)
]; // prettier-ignore

const sceneOf = (line: string) =>
  tinySite(withEdit(tinyFiles(), FILE, FROM, line)).stories[0]!.steps[0]!.scene;

describe('the motions of a scene', () => {
  it.each(SLIPS)('are refused at their line for %s', (...each) => expectOneProblem(FILE, each));

  it('stand in the order written, and its date last', () => {
    expect(sceneOf(`${run('2010-01-01', '2020-01-01')}\nmotion: [fill]`).motions).toEqual([
      { kind: 'fill' },
      { kind: 'date', from: '2010-01-01', to: '2020-01-01', stops: [] }
    ]);
    expect(sceneOf(FROM).motions).toBeUndefined();
  });

  it('are spread on paper where told, a small map for each stop', () => {
    const line = `${METRO}date: { from: 2010-01-01, to: 2020-01-01, stops: [2015-01-01], print: multiples }`;
    expect(sceneOf(line).motions).toMatchObject([{ kind: 'date', isSpread: true }]);
  });

  it('end in the scene itself: its networks are as of the last day', () => {
    expect(sceneOf(run('2010-01-01', '2020-01-01')).ground).toEqual([
      { name: 'metro', asOf: '2020-01-01', isRunning: true }
    ]);
  });

  it('leave alone a network that has a day of its own', () => {
    const line = 'ground: [metro, rail@2020-01-01]\ndate: { from: 2010-01-01, to: 2020-01-01 }';
    expect(sceneOf(line).ground).toEqual([
      { name: 'rail', asOf: '2020-01-01' },
      { name: 'metro', asOf: '2020-01-01', isRunning: true }
    ]);
  });
});
