import { describe, expect, it } from 'vitest';
import { parseFieldTexts, TABLES, textsFor } from '../../../src/lib/server/published/field-texts';

const yaml = (figures: string): string =>
  TABLES.map((table) => (table === 'figures' ? `figures:\n${figures}` : `${table}: {}\n`)).join('');
const dictionary = (figures: string) => parseFieldTexts({ file: 'fields.yml', text: yaml(figures) });

const ID = '  id:\n    title: 编号\n    description: 数的编号。\n';
const UNIT = '  unit:\n    title: 单位\n    description: 数的单位。\n';

describe('the dictionary of columns', () => {
  it('gives every column its texts, in the order of the columns', () => {
    expect(textsFor('figures', ['unit', 'id'], dictionary(ID + UNIT)).map(({ title }) => title)).toEqual([
      '单位',
      '编号'
    ]);
  });

  it('refuses a column without an entry, at the line of its table', () => {
    expect(() => textsFor('figures', ['id', 'unit'], dictionary(ID))).toThrow(
      /fields\.yml:1 .*「figures」的列「unit」没有说明/
    );
  });

  it('refuses an entry without a column, at its line', () => {
    expect(() => textsFor('figures', ['id'], dictionary(ID + UNIT))).toThrow(
      /fields\.yml:5 .*「figures」没有列「unit」/
    );
  });

  it.each([
    ['a description that is missing', '  id:\n    title: 编号\n', /fields\.yml:\d+ .*description/],
    ['a key that nobody reads', `${ID}    note: 多余\n`, /fields\.yml:5 .*note/]
  ])('refuses %s', (_, figures, problem) => {
    expect(() => dictionary(figures)).toThrow(problem);
  });
});
