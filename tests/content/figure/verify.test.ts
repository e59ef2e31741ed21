import { describe, expect, it } from 'vitest';
import {
  parseCitedFigures,
  parseCitedSources,
  standsIn,
  toParagraphs,
  verifyFigures
} from '../../../src/lib/content/figure/verify';
import { writtenValue } from '../../../src/lib/content/figure/written';

const HEADER =
  'id,area,boundary,indicator,period,value,unit,written,bound,growth_pct,growth_bound,status,missing,source,para,note';
const ROW = 'a-gdp-2021,110001,2021,gdp,2021,489.19,亿元,489.19亿元,,15.1,,actual,,paper,2,';
const ARTICLE = '题目\n\n  甲县收入489.19亿元,增长15.1%。  \n';

/** Not SHA-256, only something that changes with the text. */
const hash = (text: string): string => `hash of ${text}`;
const SOURCES = `- id: paper
  file: paper.txt
  paragraphs:
    "2": hash of 甲县收入489.19亿元,增长15.1%。
- id: office
  tier: official
`;

function verify(row: string, article = ARTICLE, file = 'paper.txt') {
  const figures = parseCitedFigures('figures/a.csv', `${HEADER}\n${row}\n`);
  const read = (name: string) => (name === file ? article : undefined);
  return verifyFigures(figures, parseCitedSources(SOURCES), { read, hash });
}

describe('a figure against its article', () => {
  it('passes where paragraph, number and growth agree', () => {
    expect(verify(ROW)).toEqual({ checked: 1, problems: [] });
  });

  it.each([
    ['written', ROW.replace('489.19亿元', '489.18亿元'), '写法“489.18亿元”不在'],
    ['value', ROW.replace(',489.19,', ',489.91,'), 'value 489.91 亿元与写法'],
    ['growth', ROW.replace('15.1', '15.7'), '增速 15.7% 不在'],
    ['growth cut short', ROW.replace('15.1', '15'), '增速 15% 不在'],
    ['paragraph', ROW.replace('paper,2', 'paper,1'), 'SHA-256'],
    ['paragraph beyond the end', ROW.replace('paper,2', 'paper,9'), '没有paper.txt 第 9 段']
  ])('catches one changed digit: %s', (_name, row, message) => {
    const { problems } = verify(row);
    expect(problems[0]).toMatchObject({ file: 'figures/a.csv', line: 2 });
    expect(problems.map(({ what }) => what).join()).toContain(message);
  });

  it('catches one changed digit in the article', () => {
    const [first] = verify(ROW, ARTICLE.replace('489.19', '489.13')).problems;
    expect(first?.what).toContain('SHA-256');
  });

  it('says which article is not in the folder', () => {
    expect(verify(ROW, ARTICLE, 'other.txt').problems[0]?.what).toContain('paper.txt');
  });

  it('leaves out figures whose source names no article', () => {
    expect(verify(ROW.replace('paper,2', 'office,'))).toEqual({ checked: 0, problems: [] });
  });

  it('counts lines through a quoted line break', () => {
    const [, second] = parseCitedFigures('f.csv', `${HEADER}\n${ROW}"两\n行"\n${ROW}\n`);
    expect(second?.place).toEqual({ file: 'f.csv', line: 4 });
  });
});

describe('paragraphs and numbers', () => {
  it('counts non-empty lines and trims ideographic spaces', () => {
    expect(toParagraphs('一\r\n\r\n  二 \n')).toEqual(['一', '二']);
  });

  it('does not find a number inside a longer one', () => {
    expect(standsIn('新增11家', '1家')).toBe(false);
    expect(standsIn('比为1.58:1', '1.58:1')).toBe(true);
    expect(standsIn('增长15.1', '15')).toBe(false);
  });

  it.each([
    ['9.1万余户', '万户', 9.1],
    ['108.92万人', '人', 1089200],
    ['220.35亿', '亿元', 220.35],
    ['千亿', '亿元', 1000],
    ['近百场', '场', 100],
    ['1.58:1', ':1', 1.58],
    ['两大千亿级产业', '个', 2],
    ['全省第一', '位', 1]
  ])('reads %s in %s', (written, unit, value) => {
    expect(writtenValue(written, unit)).toBeCloseTo(value, 6);
  });

  it('finds no number where there is none', () => {
    expect(writtenValue('若干', '个')).toBeUndefined();
  });
});
