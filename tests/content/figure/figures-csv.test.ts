import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../../../src/lib/content/text/problem';
import { placeOf, problemsOf, tinyFiles, tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';
import { expectOneProblem, expectProblem, type Slip } from '../expect-problem';

const FILE = 'figures/county.csv';
/** Line 13: a figure that no story binds, so that a slip in it has no consequences elsewhere. */
const ROW = 'a-local-2021,900001,new,local-revenue,2021,8,亿元,8亿元,,,,actual,,paper,4,';

function swap(cell: string, other: string, nth = 1): [from: string, to: string] {
  const cells = ROW.split(',');
  const at = cells.findIndex(
    (each, i) => each === cell && cells.slice(0, i + 1).filter((x) => x === cell).length === nth
  );
  if (at < 0) throw new RangeError(`no cell ${cell}`);
  return [ROW, cells.map((each, i) => (i === at ? other : each)).join(',')];
}

const SLIPS: readonly Slip[] = [
  ['an id in capitals', ...swap('a-local-2021', 'A-Local'), 13, '编号「A-Local」不合规', '小写字母、数字和连字符'],
  ['no id', ...swap('a-local-2021', ''), 13, '编号「」不合规', '小写字母'],
  ['an area that is not on the boundary', ...swap('900001', '900009'), 13, '边界 new 里没有代码「900009」', '900005 E'],
  ['an area that this boundary had not yet', ROW, ROW.replace('900001,new', '900005,old'), 13, '边界 old 里没有代码「900005」', '900004 D'],
  ['a zone that is not listed', ...swap('900001', 'zone:parc'), 13, 'zones.yml 里没有「parc」', '是不是想写「park」'],
  ['an unknown boundary', ...swap('new', 'newer'), 13, '没有边界「newer」', '是不是想写「new」'],
  ['an unknown indicator', ...swap('local-revenue', 'local-revenu'), 13, 'indicators.yml 里没有指标「local-revenu」', '是不是想写「local-revenue」'],
  ['an unknown period', ...swap('2021', '2021年'), 13, '看不懂时期「2021年」', '2021-S1'],
  ['a day that the calendar has not', ...swap('2021', '2021-02-30'), 13, '看不懂时期「2021-02-30」', '2020-11-01'],
  ['full-width digits', ...swap('8', '８'), 13, 'value 不是纯数字：「８」', '半角数字'],
  ['a thousands separator', ...swap('8', '"8,000"'), 13, 'value 不是纯数字：「8,000」', '不加千分号'],
  ['a number with its unit', ...swap('8', '8亿'), 13, 'value 不是纯数字：「8亿」', '单位'],
  ['a number in words', ...swap('8', '八'), 13, 'value 不是纯数字：「八」', '半角数字'],
  ['a growth with its sign', ROW, ROW.replace('8亿元,,,,', '8亿元,,15.1%,,'), 13, 'growth_pct 不是纯数字：「15.1%」', '不加'],
  ['an unknown unit', ...swap('亿元', '亿圆'), 13, '不认识的单位「亿圆」', '是不是想写「亿元」'],
  ['a unit that is not the indicator’s', ...swap('亿元', '人'), 13, '与指标「local-revenue」的单位「亿元」不一致', '原文写法放在 written'],
  ['an unknown bound', ROW, ROW.replace('8亿元,,', '8亿元,about,'), 13, 'bound 不能是「about」', 'ge / le / approx 或留空'],
  ['an unknown status', ...swap('actual', 'done'), 13, 'status 不能是「done」', 'actual / preliminary / revised / estimate / target'],
  ['no status', ...swap('actual', ''), 13, 'status 不能是「」', 'actual'],
  ['an unknown reason for a gap', ROW, ROW.replace(',8,', ',,').replace('actual,,', 'actual,lost,'), 13, 'missing 不能是「lost」', 'not-published'],
  ['a value and a reason for its absence', ROW, ROW.replace('actual,,', 'actual,withheld,'), 13, '既有数值又写了缺数原因', '删去其中一个'],
  ['neither a value nor a reason', ...swap('8', ''), 13, '没有数值，也没有写缺数的原因', 'area-did-not-exist'],
  ['an unknown source', ...swap('paper', 'papers'), 13, 'sources.yml 里没有来源「papers」', '是不是想写「paper」'],
  ['a paragraph zero', ...swap('4', '0'), 13, '段落号不对：「0」', '从 1 起数'],
  ['a comma that nobody quoted', ROW, `${ROW}甲,乙`, 13, '有 17 格，应为 16 格', '英文双引号'],
  ['a comma too few', ROW, ROW.slice(0, -1), 13, '有 15 格，应为 16 格', '检查逗号'],
  ['an id used twice', 'a-budget-2021,', 'a-local-2021,', 14, '编号「a-local-2021」已在 figures/county.csv:13 用过', '换一个编号'],
  ['a quote that is never closed', `${ROW}\n`, `${ROW}"甲\n`, 13, '一格里有换行', '双引号是否成对']
]; // prettier-ignore

describe('a row of a figures file', () => {
  it.each(SLIPS)('is refused at its line: %s', (...slip) => expectOneProblem(FILE, slip));

  it('tells everything that is wrong with it at once', () => {
    const broken = 'a-local-2021,900009,new,nothing,now,8,斤,,,x,,done,withheld,papers,0,';
    const problems = problemsOf(withEdit(tinyFiles(), FILE, ROW, broken));
    expect(problems.map(placeOf)).toEqual(Array<string>(8).fill(`${FILE}:13`));
  });

  it('is a figure with every cell in its place', () => {
    const estimate = tinySite().figures.find(({ id }) => id === 'a-gdp-2021s1');
    expect(estimate).toEqual({
      id: 'a-gdp-2021s1',
      place: { kind: 'area', code: '900001' },
      boundary: 'new',
      indicator: 'gdp',
      period: { text: '2021-S1', kind: 'half' },
      value: 42,
      unit: '亿元',
      written: '42亿元',
      bound: '',
      growthPct: 12,
      growthBound: 'ge',
      status: 'estimate',
      missing: null,
      source: 'paper',
      para: 3,
      note: ''
    });
  });

  it('without a value keeps its reason and no zero', () => {
    const gap = tinySite().figures.find(({ id }) => id === 'e-people');
    expect(gap).toMatchObject({ value: null, missing: 'not-published', growthPct: null });
  });

  it('may carry the code of the city, and may lie in a zone', () => {
    const city = ROW.replace('a-local-2021,900001', 'city-local-2021,900000');
    const { figures } = tinySite(withEdit(tinyFiles(), FILE, ROW, city));
    expect(figures.find(({ id }) => id === 'city-local-2021')?.place).toEqual({
      kind: 'area',
      code: '900000'
    });
    expect(figures.find(({ id }) => id === 'park-people')?.place).toEqual({ kind: 'zone', zone: 'park' });
  });
});

describe('a figures file', () => {
  const files = tinyFiles();
  const text = files.find(({ file }) => file === FILE)!.text;
  const withText = (changed: string): ContentFile[] =>
    files.map((each) => (each.file === FILE ? { file: FILE, text: changed } : each));

  it.each([
    ['a column that is missing', /,note\n/, '\n', '缺少列：note', 'id,area,boundary'],
    ['a column that is misspelt', /,source,/, ',sources,', '不认识的列「sources」', '是不是想写「source」'],
    ['a column that comes twice', /,note\n/, ',note,note\n', '列「note」写了两次', 'id,area,boundary']
  ])('is refused at line 1 for %s', (_name, from, to, what, mend) => {
    const problems = problemsOf(withText(text.replace(from, to)));
    const found = problems.find((problem) => problem.what.includes(what));
    expect(placeOf(found!)).toBe(`${FILE}:1`);
    expect(found?.mend).toContain(mend);
  });

  it('may have its columns in any order', () => {
    const turned = text
      .trim()
      .split('\n')
      .map((line) => line.split(',').reverse().join(','))
      .join('\n');
    expect(tinySite(withText(turned)).figures).toEqual(tinySite().figures);
  });

  it('finds an id used twice wherever its column stands', () => {
    const turned = `${text}${ROW}\n`
      .trim()
      .split('\n')
      .map((line) => line.split(',').reverse().join(','))
      .join('\n');
    expectProblem(withText(turned), `${FILE}:16`, '已有这个数：在 figures/county.csv:13', '改那一行');
  });

  it('may come from Windows, with a byte order mark, and with blank lines', () => {
    expect(tinySite(withText(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n\r\n`)).figures).toEqual(
      tinySite().figures
    );
  });

  it('keeps its line numbers after a blank line and after a quote with line breaks', () => {
    const blank = text.replace('a-gdp-2022', '\na-gdp-2022').replace(ROW, ROW.replace('paper', 'papers'));
    expectProblem(withText(blank), `${FILE}:14`, 'papers', 'paper');
    const broken = text.replace('c-people,', '"c\n\n",').replace(ROW, ROW.replace('paper', 'papers'));
    const places = problemsOf(withText(broken)).map(placeOf);
    expect(places).toEqual(expect.arrayContaining([`${FILE}:4`, `${FILE}:15`]));
  });

  it('that swallows its rows in an open quote says where the quote opens', () => {
    const swallowed = text.replace(`${ROW}\n`, `${ROW}"甲\n`);
    expectProblem(withText(swallowed), `${FILE}:13`, '一格里有换行', '成对');
  });

  it('may not use the id of another file', () => {
    const [header] = text.split('\n');
    const more = [...files, { file: 'figures/more.csv', text: `${header}\n\n${ROW}\n` }];
    expectProblem(more, 'figures/more.csv:3', '已有这个数：在 figures/county.csv:13', '改那一行');
  });

  it('of no rows is no problem', () => {
    const [header] = text.split('\n');
    const more = [...files, { file: 'figures/more.csv', text: `${header}\n` }];
    expect(problemsOf(more)).toEqual([]);
  });
});
