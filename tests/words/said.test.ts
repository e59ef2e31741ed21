import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { say, sayBoth } from '../../src/lib/words/say';
import { SAID_ROOMS, inEnglish, withEnglish } from '../../src/lib/words/en/said';
import { filesBroughtBy } from '../import-graph';
import { saidTemplates, sources, templatesIn, unsaidIn } from '../support/said-templates';

const said = saidTemplates();
const english = Object.values(SAID_ROOMS).flatMap((room) => Object.entries(room));
const holesOf = (text: string): string[] => [...new Set(text.match(/\{\d+\}/g) ?? [])].sort();

describe('what editors are told, in English', () => {
  it('is there for every sentence of the source', () => {
    expect(said.length).toBeGreaterThan(800);
    const known = new Set(english.map(([template]) => template));
    expect(said.filter(({ template }) => !known.has(template))).toEqual([]);
  });

  it('has no entry twice, and none that nobody says', () => {
    const templates = english.map(([template]) => template);
    expect(templates.filter((each, i) => templates.indexOf(each) !== i)).toEqual([]);
    const used = new Set(said.map(({ template }) => template));
    expect(templates.filter((each) => !used.has(each))).toEqual([]);
  });

  it('fills the same holes, and has no Chinese but in what is to be typed', () => {
    const apart = english.filter(([template, text]) => holesOf(template).join() !== holesOf(text).join());
    expect(apart).toEqual([]);
    expect(
      english.filter(([, text]) => /[\p{Script=Han}、。，；：「」]/u.test(text.replaceAll(/“[^”]*”/g, '')))
    ).toEqual([]);
    expect(english.filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('rooms whose problems editors read', () => {
  it('say their Chinese: a bare text could not be told in English', () => {
    const files = [
      ...sources('src/lib/content'),
      ...sources('src/lib/edit'),
      ...sources('src/lib/exhibits').filter((file) => /\/read[^/]*\.ts$/.test(file)),
      'src/lib/server/library/note-problems.ts',
      'src/lib/words/zh/claim.ts'
    ].filter((file) => !NO_PROBLEMS.some((each) => file.startsWith(each)));
    const bare = files.flatMap((file) => unsaidIn(file, readFileSync(file, 'utf8')));
    expect(bare.filter(({ text }) => !DATA.includes(text))).toEqual([]);
  });

  it('are read as they are written', () => {
    const text = "log.add(file, 1, say`没有「${name}」`, '补上');";
    expect(templatesIn('a.ts', text)).toEqual([{ template: '没有「{0}」', at: 'a.ts:1' }]);
    expect(unsaidIn('a.ts', text)).toEqual([{ text: '补上', at: 'a.ts:1' }]);
  });
});

/** What is looked for in files, or written into one. */
const DATA = ['核对', '…数', '…，审图号：…', '示意图', '锟斤拷', '涓枃'];

/** Here Chinese is what editors write or what a page says, or it is told by a command alone. */
const NO_PROBLEMS = [
  'src/lib/content/import/',
  'src/lib/content/figure/chinese-number.ts',
  'src/lib/content/figure/verify.ts',
  'src/lib/content/figure/written.ts',
  'src/lib/content/site/skeletons.ts',
  'src/lib/content/site/tianditu.ts',
  'src/lib/content/story/minutes.ts',
  'src/lib/content/story/prose-rules.ts',
  'src/lib/content/text/notices.ts',
  'src/lib/content/text/problem.ts',
  'src/lib/content/text/report-page.ts'
];

it('no page of the site brings the English of what editors are told', () => {
  const pages = sources('src/lib', /\.(?:ts|svelte)$/).filter((file) =>
    /\.svelte$|\/words\/(?:current|index)\.ts$/.test(file)
  );
  expect(pages.length).toBeGreaterThan(100);
  const brings = (file: string): boolean =>
    [...filesBroughtBy(file.replace('src/lib/', ''))].some((each) => each.startsWith('words/en/said'));
  expect(pages.filter(brings)).toEqual([]);
  expect(brings('src/lib/words/desk.ts')).toBe(true);
});

describe('say', () => {
  it('is the text itself, and has its English', () => {
    const text = say`没有边界「${'2023'}」`;
    expect(text).toBe('没有边界「2023」');
    expect(inEnglish(text)).toBe('There is no boundary “2023”.');
  });

  it('joins lists, in the way of each language', () => {
    const text = say`缺少列：${['id', 'value']}`;
    expect(text).toBe('缺少列：id、value');
    expect(inEnglish(text)).toBe('Columns are missing: id, value.');
  });

  it('says its own words in English, and an editor’s as they are', () => {
    const kind = say`视图`;
    expect(inEnglish(say`没有${kind}「${'视图'}」`)).toBe('There is no view “视图”.');
  });

  it('ends no sentence inside another, and begins with a capital', () => {
    expect(inEnglish(say`${say`补 ghost`}；或删去 ${'date'}`)).toBe('Add `ghost`; or delete date.');
    expect(inEnglish(say`缺少${say`这里`}`)).toBe('This is missing.');
  });

  it('takes words that have their English with them', () => {
    const why = sayBoth('单位不同', 'the units differ');
    expect(inEnglish(say`compare 里的数不可比：${why}`)).toBe(
      'The numbers of `compare` cannot be compared: the units differ.'
    );
  });

  it('is no deeper for being said again with nothing added', () => {
    const again = Array.from({ length: 20_000 }, () => say`${[say`${say`视图`}${''}`]}`);
    expect(new Set(again)).toEqual(new Set(['视图']));
    expect(inEnglish('视图')).toBe(inEnglish(say`视图`));
    expect(inEnglish('视图')).toBeDefined();
  });

  it('leaves a problem alone that nobody said', () => {
    const problem = { file: 'a.md', line: 1, what: '没有人说过', mend: say`删去` };
    expect(inEnglish(problem.what)).toBeUndefined();
    expect(withEnglish(problem)).toBe(problem);
  });
});
