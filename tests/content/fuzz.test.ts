import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURE_COLUMNS, parseFigures } from '../../src/lib/content/figure/figures-csv';
import { ProblemLog } from '../../src/lib/content/text/problem';
import { indicatorsSchema, placesSchema, sceneSchema, viewsSchema } from '../../src/lib/content/site/schemas';
import { planSchema } from '../../src/lib/content/plan/schema';
import { parseYaml } from '../../src/lib/content/text/yaml-file';
import { geo, problemsOf, tinyFiles } from '../fixtures/tiny-site/tiny-site';

/** Whatever an editor's keyboard, clipboard or spreadsheet may leave in a file. */
const scraps = fc.constantFrom(
  ...[
    '"',
    ',',
    '\n',
    '\r\n',
    ' ',
    '\t',
    '\uFEFF',
    '：',
    '，',
    '{{',
    '}}',
    '{#a}',
    '```',
    '```scene\n',
    '```notes\n'
  ],
  ...[
    '## ',
    '---\n',
    '- ',
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    ': ',
    '&a',
    '*a',
    '<<',
    '!!',
    '%zz',
    '|',
    '>',
    '#',
    '0',
    '8',
    '八'
  ],
  ...[
    'a-people',
    '900001',
    'new',
    '2021',
    '2021-S1',
    'people',
    '人',
    'actual',
    'paper',
    'cross/一廊',
    'part:',
    'source:'
  ]
);
const texts = fc.oneof(
  fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 80 })
);

const lists = {
  boundaries: geo.boundaries,
  city: '900000',
  zones: new Set(['park']),
  units: new Set(['人', '亿元']),
  indicators: new Map([['people', { unit: '人' }]]),
  sources: new Set(['paper'])
};

const cell = fc.oneof(fc.constantFrom('', '８', '8,0', '"', '甲\n乙', 'x', ' '), texts);
const goodCells = ['a-people', '900001', 'new', 'people', '2020-11-01', '8', '人', '8人', '', '', '', 'actual', '', 'paper', '2', '']; // prettier-ignore
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A row that is right but for some cells. */
const rows = fc
  .record({ at: fc.array(fc.nat(goodCells.length - 1), { maxLength: 3 }), cell })
  .map(({ at, cell: other }) => goodCells.map((good, i) => (at.includes(i) ? other : good)));

describe('a figures file of any content', () => {
  it('is read without throwing', () => {
    fc.assert(
      fc.property(texts, (text) => void parseFigures({ file: 'f.csv', text }, lists, new ProblemLog()))
    );
  });

  it('has a figure or a problem for every row, at the line where the row begins', () => {
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 6 }), (given) => {
        const lines = [FIGURE_COLUMNS.join(','), ...given.map((cells) => cells.map(quoted).join(','))];
        const log = new ProblemLog();
        const figures = parseFigures({ file: 'f.csv', text: lines.join('\n') }, lists, log);
        const begins = given.map(
          (_, i) =>
            1 +
            lines
              .slice(0, i + 1)
              .join('\n')
              .split(/\r\n|\n|\r/).length
        );
        const refused = new Set(log.problems.map(({ line }) => line));
        expect(figures.length + refused.size).toBe(given.length);
        for (const line of refused) expect(begins).toContain(line);
      })
    );
  });

  it('has no figure that is not whole', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const text = `${FIGURE_COLUMNS.join(',')}\n${cells.map(quoted).join(',')}`;
        for (const { figure } of parseFigures({ file: 'f.csv', text }, lists, new ProblemLog())) {
          expect((figure.value === null) !== (figure.missing === null)).toBe(true);
          expect(figure.value === null || Number.isFinite(figure.value)).toBe(true);
          expect(Object.values(figure)).not.toContain(undefined);
        }
      })
    );
  });
});

describe('a YAML file of any content', () => {
  const schemas = { indicatorsSchema, placesSchema, viewsSchema, planSchema, sceneSchema };

  it.each(Object.entries(schemas))('is a value or problems at lines that it has: %s', (_name, schema) => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = parseYaml({ file: 'f.yml', text }, schema);
        if (result.ok) return;
        expect(result.problems.length).toBeGreaterThan(0);
        const lines = text.split('\n').length;
        for (const { line, what, mend } of result.problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines + 1);
          expect(what.length * mend.length).toBeGreaterThan(0);
        }
      })
    );
  });

  it('does not multiply aliases without end', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefgh'.split('').map((name, i) => {
      const before = 'abcdefgh'[i];
      return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`;
    })]; // prettier-ignore
    const result = parseYaml({ file: 'f.yml', text: bomb.join('\n') }, viewsSchema);
    expect(result.ok ? [] : result.problems).toMatchObject([{ line: 1, mend: '不要用 & 和 *' }]);
  });
});

describe('a site with one file of any content', () => {
  const names = tinyFiles().map(({ file }) => file);

  it('is parsed or refused, never thrown out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), texts, (name, text) => {
        const files = tinyFiles().map((each) => (each.file === name ? { file: name, text } : each));
        for (const { line, file } of problemsOf(files)) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(names).toContain(file);
        }
      }),
      { numRuns: 60 }
    );
  }, 60_000);

  it('is parsed or refused with scraps anywhere in its story', () => {
    const story = tinyFiles().find(({ file }) => file === 'stories/county.md')!;
    fc.assert(
      fc.property(fc.nat(story.text.length), texts, (at, scrap) => {
        const text = story.text.slice(0, at) + scrap + story.text.slice(at);
        const files = tinyFiles().map((each) => (each.file === story.file ? { ...each, text } : each));
        const lines = text.split(/\r\n|\n/).length;
        for (const { line, file } of problemsOf(files)) {
          if (file === story.file) expect(line).toBeLessThanOrEqual(lines + 1);
        }
      }),
      { numRuns: 120 }
    );
  }, 60_000);
});
