import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEdition } from '../../src/lib/content/edition/edition';
import type { ContentFile } from '../../src/lib/content/text/problem';
import { ENGLISH } from '../fixtures/tiny-site/english';
import { problemsOf, tinyFiles, tinySite, withEdit } from '../fixtures/tiny-site/tiny-site';

const GUIDE = readFileSync('src/content/README.en.md', 'utf8');
/** The messages that the English guide explains, as its last table begins them. */
const EXPLAINED = [...GUIDE.split('## What the check says')[1]!.matchAll(/^\| `([^`]+)` \|/gm)].map(
  ([, message]) => message!
);

const FIGURES = 'figures/county.csv';
const STORY = 'stories/county.md';
const ROW = 'a-local-2021,900001,new,local-revenue,2021,8,亿元,8亿元,,,,actual,,paper,4,';
const edit = (file: string, from: string, to: string): ContentFile[] => withEdit(tinyFiles(), file, from, to);
const inRow = (from: string, to: string): ContentFile[] => edit(FIGURES, ROW, ROW.replace(from, to));
const twice = (row: string): ContentFile[] => inRow(ROW, `${ROW}\n${row}`);

/** What an editor does wrong, under the message that it gets. */
const IN_CHINESE: Readonly<Record<string, readonly ContentFile[]>> = {
  '有 15 格，应为 16 格': inRow(',4,', ',4'),
  已有这个数: twice(ROW.replace('a-local-2021', 'a-more')),
  不是同一个数: inRow(',8,', ',8.5,'),
  不合规: inRow('a-local-2021', 'A_local'),
  已在: twice(ROW.replace(',2021,8', ',2020,8')),
  没有边界: inRow(',new,', ',2022,'),
  不认识的单位: inRow('亿元,8亿元', '亿圆,8亿元'),
  不能是: inRow(',actual,', ',final,'),
  里没有代码: inRow('900001', '900009'),
  没有指标: inRow('local-revenue', 'revenue'),
  没有来源: inRow(',paper,', ',papers,'),
  看不懂时期: inRow(',2021,8', ',21,8'),
  'value 不是纯数字': inRow(',8,', ',8亿,'),
  与指标: inRow('亿元,8亿元', '个,8个'),
  '没有数值，也没有写缺数的原因': inRow(',8,亿元,8亿元', ',,亿元,'),
  'YAML 写法有误': edit('places.yml', '[121, 30.6]', '[121, 30.6'),
  '缺少「': edit('sources.yml', '  title: 公报\n', ''),
  不认识: edit('sources.yml', '  title: 公报\n', '  title: 公报\n  titel: 公报\n'),
  的值不对: edit('places.yml', 'errorKm: 3', 'errorKm: 3km'),
  这个标题没有编号: edit(STORY, '## 全县 {#all}', '## 全县'),
  '这一步没有 scene 块': edit(STORY, '```scene\nview: 东半\nboundary: old\nghost: { boundary: new, areas: [D, E] }\nhighlight: [D]\n```\n', ''),
  '里没有「': edit(STORY, 'highlight: [A]', 'highlight: [戊己]'),
  个区有数: edit(STORY, 'indicator: people\nperiod: 2020-11-01', 'indicator: people\nperiod: 2019-11-01'),
  不是旧编号: edit(STORY, 'updated: 2026-11-22\n', 'updated: 2026-11-22\nmoved: { all: plan }\n'),
  没有视图: edit(STORY, 'view: 东半', 'view: 东边'),
  的图上只有轮廓: edit(STORY, 'ghost: { boundary: new, areas: [D, E] }\n', ''),
  没绑定的数: edit(STORY, '丁是一整块', '丁是一整块，有400人'),
  里不能有数: edit(STORY, 'dek: 2021年，一个方块分成两个。', 'dek: 2021年，5个方块。'),
  没有编号为: edit(STORY, '生产总值{{d-gdp-old}}', '生产总值{{d-gdp}}'),
  却没有核对: withEdit(edit(STORY, '丁是一整块', '丁最大'), 'site.yml', 'names:', 'superlatives: { words: [最大], not: [] }\nnames:'),
  不能用: edit(STORY, '丁是一整块', '丁<b>是</b>一整块'),
  不能链接到: edit(STORY, '(source:paper#8)', '(https://elsewhere.example)')
}; // prettier-ignore

const site = tinySite();
const short = { ...site, stories: [{ ...site.stories[0]!, steps: site.stories[0]!.steps.slice(0, 1) }] };
const translated = (text: string, file = 'stories/county.md') =>
  readEdition([{ file, text }], short).problems;

const RULED = `title: t
tagline: t
promise: t
reviewText: t
attribution: t
city: { name: t, short: t, whole: t }
superlatives: { words: [home] }
`;
const unclaimed = readEdition(
  [
    { file: 'site.yml', text: RULED },
    { file: 'stories/county.md', text: ENGLISH }
  ],
  short
).problems;
const IN_ENGLISH: Readonly<Record<string, ReturnType<typeof translated>>> = {
  正文的数比中文少: translated(ENGLISH.replace(', B to {{b-people}}', '')),
  这一步: translated(ENGLISH.replace('{#all}', '{#al}')),
  没有译: translated('paper: { publisher: The Gazette, title: The squares }\n', 'sources.yml'),
  中文的同一处却没有核对: unclaimed,
  有中文字或中文标点: translated(ENGLISH.replace('A is home', '甲 is home'))
};

describe('the table of messages in the English guide', () => {
  it('has a line for every slip below, and none besides', () => {
    expect(EXPLAINED).toEqual([...Object.keys(IN_CHINESE), ...Object.keys(IN_ENGLISH)]);
  });

  it.each(Object.entries(IN_CHINESE))('is true of the Chinese content: %s', (message, files) => {
    expect(problemsOf(files).map(({ what }) => what)).toContainEqual(expect.stringContaining(message));
  });

  it.each(Object.entries(IN_ENGLISH))('is true of the English edition: %s', (message, problems) => {
    expect(problems.map(({ what }) => what)).toContainEqual(expect.stringContaining(message));
  });

  it('begins with the words by which the Chinese guide explains each kind', () => {
    const chinese = readFileSync('src/content/README.md', 'utf8');
    const unknown = EXPLAINED.filter((message) => !chinese.includes(message.replace('15', '17')));
    expect(unknown).toEqual([]);
  });
});
