import { describe, expect, it } from 'vitest';
import { tinyFiles, tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';
import { expectOneProblem, type Slip } from '../expect-problem';

const FILE = 'stories/county.md';
const FROM = 'places: [西站]';
const note = (at: string, text: string): string => `annotation: { at: ${at}, text: "${text}" }`;
const slip = (name: string, line: string, what: string | RegExp, mend: string | RegExp): Slip => [
  name,
  FROM,
  line,
  16,
  what,
  mend
];

const figure = tinySite().figures.find(({ value, computed }) => value !== null && !computed)!;
const SLIPS: readonly Slip[] = [
  slip('a place that is none', note('西占', '车站'), '都没有「西占」', '「西站」'),
  slip('a number that is not bound', note('西站', '有9所学校'), '注记里有没绑定的数「9」', '{{数的编号}}'),
  slip('a figure that is none', note('西站', '有{{nothing}}'), '没有编号为「nothing」的数', ''),
  slip('a brace that is not closed', note('西站', `有{{${figure.id}}`), '没有配成对', '{{数的编号}}'),
  slip('too many words', note('西站', '一句话说得太长就放不进地图只能写到正文里面去了呀呀'), '注记有 25 个字', '最多 24 个字')
]; // prettier-ignore

const noteOf = (line: string) =>
  tinySite(withEdit(tinyFiles(), FILE, FROM, line)).stories[0]!.steps[0]!.scene.annotation;

describe('the annotation of a scene', () => {
  it.each(SLIPS)('is refused at its line for %s', (...each) => expectOneProblem(FILE, each));

  it('points to a division or a place, with its numbers in it', () => {
    expect(noteOf(note('A', '在这里'))).toMatchObject({ at: { kind: 'area' }, text: '在这里', figures: [] });
    const bound = noteOf(note('西站', `有{{${figure.id}}}`));
    expect(bound).toMatchObject({ at: { kind: 'place', id: '西站' }, figures: [figure.id] });
    expect(bound?.text).toMatch(/^有.*\d/);
    expect(noteOf(FROM)).toBeUndefined();
  });
});
