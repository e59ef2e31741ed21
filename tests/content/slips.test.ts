import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../../src/lib/content/text/problem';
import { gbkBytes, withBytes } from '../fixtures/bytes';
import { parseSite } from '../../src/lib/content/site/site';
import { geo, placeOf, problemsOf, tinyFiles, withEdit } from '../fixtures/tiny-site/tiny-site';

/** What editors who work with Excel, WPS and an input method have got wrong, each with the words that it must get. */
const FIGURES = 'figures/county.csv';
const STORY = 'stories/county.md';
const ROW = 'a-local-2021,900001,new,local-revenue,2021,8,亿元,8亿元,,,,actual,,paper,4,';
const edited = (file: string, from: string, to: string): ContentFile[] =>
  withEdit(tinyFiles(), file, from, to);
const inRow = (from: string, to: string): ContentFile[] => edited(FIGURES, ROW, ROW.replace(from, to));
const appended = (file: string, text: string): ContentFile[] =>
  tinyFiles().map((each) => (each.file === file ? { ...each, text: `${each.text}${text}` } : each));

type Slip = readonly [name: string, files: ContentFile[], at: string, what: RegExp, mend: RegExp];

const CROSS = 'plans/cross.yml';
const SLIPS: readonly Slip[] = [
  ['value mended, written forgotten', inRow(',8,', ',8.5,'), `${FIGURES}:13`, /value 8\.5 亿元与写法「8亿元」不是同一个数/, /value 就写 8；/],
  ['a value ten thousand times off', inRow(',8,', ',80000,'), `${FIGURES}:13`, /差 10000 倍/, /value 就写 8；/],
  ['a figure of a year after its boundary', inRow('new,local-revenue,2021', 'old,local-revenue,2022'), `${FIGURES}:13`, /时期 2022 在边界 old 之后：它只到 2020-12-31/, /boundary 写 new/],
  ['the same figure typed again under another id', appended(FIGURES, `${ROW.replace('a-local-2021', 'a-more')}\n`), `${FIGURES}:16`, /已有这个数：在 figures\/county\.csv:13/, /改那一行/],
  ['a file saved as ANSI whose bytes were lost', withBytes(tinyFiles(), FIGURES, Buffer.from(gbkBytes(tinyFiles().find(({ file }) => file === FIGURES)!.text)).subarray(0, -1).fill(0xff, 400, 410)), `${FIGURES}:2`, /存坏了：编码不对/, /选 UTF-8/],
  ['a row pasted from Excel that has a cell too few', inRow(ROW, ROW.slice(0, -1).replaceAll(',', '\t')), `${FIGURES}:13`, /有 1 格，应为 16 格：这一行里有 Tab/, /整行都用 Tab/],
  ['a Chinese colon', edited('places.yml', '{ name: 中站', '{ name：中站'), 'places.yml:2', /「name：」用了中文冒号/, /英文冒号，后面空一格/],
  ['a Chinese comma', edited('places.yml', '[121, 30.6]', '[121，30.6]'), 'places.yml:2', /括号里用了中文标点「，」/, /英文逗号/],
  ['Chinese colons all over a scene', edited(STORY, 'view: 走廊\nboundary: new', 'view：走廊\nboundary: new'), `${STORY}:28`, /「view：」用了中文冒号/, /写成「view: 」/],
  ['an id in Chinese', edited(STORY, '{#plan}', '{#规划}'), `${STORY}:25`, /编号「规划」不合规/, /小写字母开头/],
  ['an id in full-width braces', edited(STORY, '{#plan}', '｛#plan｝'), `${STORY}:25`, /「｛#plan｝」是全角的/, /英文花括号/],
  ['middle dots for backticks', edited(STORY, '```scene\nview: 走廊', '···scene\nview: 走廊'), `${STORY}:27`, /「···scene」前面不是三个反引号/, /英文输入法/],
  ['kilometres with their unit', edited(CROSS, 'widthKm: 20', 'widthKm: 3公里'), `${CROSS}:19`, /「东西走廊 › footprint › shape › widthKm」的值不对：「3公里」/, /应为公里数/],
  ['a formula changed, its sentence not', edited(CROSS, 'formula: 一廊一轴、一心三片', 'formula: 一廊一轴、一心四片').map((each) => (each.file === CROSS ? { ...each, text: each.text.replace('count: 3', 'count: 4') } : each)), `${STORY}:36`, /「一廊一轴、一心三片」与规划的提法「一廊一轴、一心四片」数目不同/, /改成现在的提法/],
  ['any error in a table: what follows is not told', inRow(ROW, ROW).map((each) => (each.file === FIGURES ? { ...each, text: each.text.replace('80.50,亿元', '80.50亿,亿元') } : each)), `${FIGURES}:8`, /value 不是纯数字：「80\.50亿」/, /半角数字/],
  ['a place in another city', edited('places.yml', '[121, 30.6]', '[116.4, 39.9]'), 'places.yml:2', /「中站」的 \[116\.4, 39\.9\] 在图外约\d+公里/, /WGS84/],
  ['a place with its axes swapped', edited('places.yml', '[121, 30.6]', '[30.6, 84.5]'), 'places.yml:2', /在图外/, /核对坐标/]
]; // prettier-ignore

describe('a slip of an editor', () => {
  it.each(SLIPS)('gets one message, at its line, in words that name the cause: %s', (_name, files, at, what, mend) => {
    const problems = problemsOf(files);
    expect(problems.map(placeOf), JSON.stringify(problems, null, 1)).toEqual([at]);
    expect(problems[0]?.what).toMatch(what);
    expect(problems[0]?.mend).toMatch(mend);
  }); // prettier-ignore

  it('of two empty rows is none', () => {
    expect(problemsOf(appended(FIGURES, `${','.repeat(15)}\n${','.repeat(15)}\n`))).toEqual([]);
  });

  it('that has consequences says how many were held back, and holds back nothing else', () => {
    const files = edited(FIGURES, '80.50,亿元', '80.50亿,亿元');
    const result = parseSite(withEdit(files, STORY, 'view: 东半', 'view: 东边'), geo);
    if (result.ok) throw new Error('two slips were let through');
    expect(result.problems.map(placeOf)).toEqual([`${FIGURES}:8`, `${STORY}:65`]);
    expect(result.withheld).toBeGreaterThan(0);
  });
});

const TURNED: readonly [period: string, what: RegExp, mend: RegExp][] = [
  ['2020/11/1', /Excel 改过的日期/, /写成 2020-11-01；原来只写到月就写 2020-11。/],
  ['2020/11/30', /Excel 改过的日期/, /写成 2020-11-30。/],
  ['2020年11月1日', /Excel 改过的日期/, /2020-11-01/],
  ['2020年11月', /Excel 改过的日期/, /写成 2020-11。/],
  ['Nov-20', /Excel 改过的日期/, /写成 2020-11。/],
  ['1-Nov-20', /Excel 改过的日期/, /2020-11-01/],
  ['11/1/2020', /Excel 改过的日期/, /2020-11-01/],
  ['44136', /Excel 改过的日期/, /写成 2020-11-01/],
  ['2020-11-01 0:00', /Excel 改过的日期/, /2020-11-01/]
];
const LOST: readonly [from: string, to: string, what: RegExp][] = [
  [',8,', ',1.2E+06,', /科学计数/],
  [',8,', ',8-Jan,', /不是纯数字/],
  [',8,', ',#######,', /列太窄/],
  [',8,', ',#REF!,', /公式出错/],
  [',8,', ',=A1*2,', /存成了公式/]
];

describe('a cell that a spreadsheet has turned', () => {
  it.each(TURNED)('is known by its looks, and the mend is offered: %s', (period, what, mend) => {
    const [problem, ...more] = problemsOf(inRow(',2021,8', `,${period},8`));
    expect(more).toEqual([]);
    expect(problem?.what).toMatch(what);
    expect(problem?.mend).toMatch(mend);
    expect(problem?.mend).toContain('设成「文本」');
  });

  it.each(LOST)('is known where it was a number: %s → %s', (from, to, what) => {
    const problems = problemsOf(inRow(from, to));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toMatch(what);
  });
});

const RAW: readonly [name: string, text: string, what: RegExp][] = [
  ['a table of Markdown', '| 区 | 数 |\n|---|---|\n| 甲 | 乙 |', /不能用表格/],
  ['a table without outer lines', '区 | 数\n--- | ---\n甲 | 乙', /不能用表格/],
  ['a picture', '![图](/a.png)', /不能用图片/],
  ['a quotation', '> 他说', /不能用引用/],
  ['a Chinese quotation mark of Markdown', '》他说', /不能用引用/],
  ['a footnote', '这样说[^a]。', /不能用脚注/],
  ['code', '`代码`', /不能用代码/],
  ['HTML in a sentence', '他<b>说</b>', /不能用HTML/],
  ['a heading of the first level', '# 大标题', /不能用小标题/],
  ['a heading without its space', '##小标题', /「#」后面没有空格/],
  ['a strike', '~~不对~~', /不能用删除线/],
  ['a link in Chinese brackets', '[看这里]（#all）', /圆括号是中文的链接/],
  ['full-width stars', '＊＊要点＊＊', /没有配成对的加粗/],
  ['full-width braces around a number', '住着｛｛a-people｝｝', /全角的花括号/],
  ['a bare address', '见 https://example.cn/a', /不能用网址/],
  ['a line across', '一句话\n\n---', /不能用分隔线/]
];

describe('what Markdown can and the site cannot', () => {
  it.each(RAW)('is refused and not published raw: %s', (_name, text, what) => {
    const problems = problemsOf(edited(STORY, '- 头一条\n- 第二条', text));
    expect(problems, JSON.stringify(problems, null, 1)).toHaveLength(1);
    expect(problems[0]?.what).toMatch(what);
  });

  it('is refused in texts that no story reads: of lists, plans and tables', () => {
    const inNote = inRow('paper,4,', 'paper,4,**重要**');
    const inReason = edited(CROSS, 'reason: 只有这一条', 'reason: 见[这里](#x)');
    const inPlace = edited('places.yml', 'basis: 自定 }\n- { name: 中站', 'basis: "<b>自定</b>" }\n- { name: 中站');
    for (const files of [inNote, inReason, inPlace]) expect(problemsOf(files).map(({ mend }) => mend)).toEqual([expect.stringContaining('这里只能写文字')]);
  }); // prettier-ignore
});

describe('every message to an editor', () => {
  it('is Chinese, whatever the parser says, and names entries instead of counting them', () => {
    const slips: [file: string, from: string, to: string][] = [
      ['places.yml', 'errorKm: 3', 'errorKm: *x'],
      ['places.yml', '[121, 30.6]', '[121, 30.6'],
      ['places.yml', '- { name: 西站', 'x\n- { name: 西站'],
      ['places.yml', '- { name: 西站', '%a\n- { name: 西站'],
      ['site.yml', 'title:', 'title: @'],
      [CROSS, 'area: A', 'area: [A]'],
      [CROSS, '    count: 3', '    count: three'],
      [STORY, 'highlight: [A]\nindicator', 'highlight: A\nindicator'],
      [STORY, 'slope: { indicator: schools, from: 2021', 'slope: { indicator: schools, form: 2021']
    ];
    for (const [file, from, to] of slips) {
      const problems = problemsOf(edited(file, from, to));
      expect(problems.length, `${from} → ${to}`).toBeGreaterThan(0);
      for (const { what, mend } of problems) {
        expect(`${what} ${mend}`).toMatch(/[\u4e00-\u9fff]/);
        expect(`${what} ${mend}`).not.toMatch(
          /Invalid|Expected|received|Unresolved|Implicit|at line|› \d+ ›/
        );
      }
    }
  });
});
