import { describe, expect, it } from 'vitest';
import { tinyFiles, tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';
import { expectOneProblem, type Slip } from '../expect-problem';

const FILE = 'stories/county.md';
const FROM = 'places: [西站]';
const slip = (name: string, line: string, what: string | RegExp, mend: string | RegExp): Slip => [
  name,
  FROM,
  line,
  16,
  what,
  mend
];

const SLIPS: readonly Slip[] = [
  slip('a kind of ground that is none', 'ground: [releif]', '没有底图「releif」', '「relief」'),
  slip('a date that is none', 'ground: [metro@2020-02-30]', '「metro@2020-02-30」里的日期不是日期', 'metro@YYYY-MM-DD'),
  slip('a year alone', 'ground: [metro@2020]', '里的日期不是日期', 'metro@YYYY-MM-DD'),
  slip('a date before the first line', 'ground: [metro@2009-12-31]', '早于表里最早的 2010-01-01', '写 2010-01-01 或以后'),
  slip('a date of what has none', 'ground: [relief@2020-01-01]', '「relief」没有日期', '写成 relief'),
  slip('one kind twice', 'ground: [metro, metro@2020-01-01]', '「metro」写了两次', '删去一个'),
  slip('a subject that is not on the map', 'subject: metro', 'subject 是 metro，底图里却没有它', '加上 metro'),
  slip('a subject that can be none', 'subject: relief', '「subject」的值不对', '只能是 metro 或 rail'),
  slip('lines of what is no subject', 'lines: [1]', 'lines 说的是地铁的哪几条线', '加上 subject: metro')
]; // prettier-ignore

const groundOf = (line: string) =>
  tinySite(withEdit(tinyFiles(), FILE, FROM, line)).stories[0]!.steps[0]!.scene.ground;

describe('the ground of a scene', () => {
  it.each(SLIPS)('is refused at its line for %s', (...each) => expectOneProblem(FILE, each));

  it('is complete: what is named, bottom to top, whatever the order it was written in', () => {
    expect(groundOf('ground: [peaks, metro@2020-01-01, relief]')).toEqual([
      { name: 'relief', asOf: null },
      { name: 'metro', asOf: '2020-01-01' },
      { name: 'peaks', asOf: null }
    ]);
  });

  it('is that of the settings for maps of its scale where nothing is written, and none where an empty list is', () => {
    const plain = withEdit(tinyFiles(), FILE, 'indicator: people\nperiod: 2020-11-01\n', '');
    const [step] = tinySite(plain).stories[0]!.steps;
    expect(step!.scene.ground.map(({ name }) => name)).toEqual(['relief', 'rivers']);
    expect(groundOf('ground: []')).toEqual([]);
  });

  it('has no relief of itself under colours that stand for numbers', () => {
    expect(groundOf(FROM).map(({ name }) => name)).toEqual(['rivers']);
    expect(groundOf('ground: [relief]').map(({ name }) => name)).toEqual(['relief']);
  });

  it('may be what the map is about', () => {
    expect(groundOf('ground: [metro, rail]\nsubject: metro')).toEqual([
      { name: 'rail', asOf: null },
      { name: 'metro', asOf: null, isSubject: true }
    ]);
  });

  it('may be about some of the lines, which exist', () => {
    expect(groundOf('ground: [metro]\nsubject: metro\nlines: [2]')).toEqual([
      { name: 'metro', asOf: null, isSubject: true, lines: ['2'] }
    ]);
    expect(() => groundOf('ground: [metro]\nsubject: metro\nlines: [2, 21]')).toThrow('没有地铁线「21」');
  });

  it('of the settings is checked like that of a scene, at their line', () => {
    const files = withEdit(tinyFiles(), 'site.yml', 'city: [relief, rivers]', 'city: [relief, roads]');
    expect(() => tinySite(files)).toThrow('site.yml');
    expect(() => tinySite(files)).toThrow('没有底图「roads」');
  });
});
