import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseColumns } from '../../src/lib/desk/paste/columns';
import { judgePaste } from '../../src/lib/desk/paste/judge-paste';
import { toPlaceMatcher } from '../../src/lib/desk/paste/match-place';
import type { PasteForm, PasteJudgement, RowRefusal } from '../../src/lib/desk/paste/paste';
import { proposeBoundary } from '../../src/lib/desk/paste/propose-boundary';
import { readNumber } from '../../src/lib/desk/paste/read-number';
import { readPasted } from '../../src/lib/desk/paste/read-pasted';
import { deskWords } from '../../src/lib/words/desk';
import { boundaryById } from '../../src/lib/domain/boundary';
import { realFiles, realGeo, realSite } from '../content/real-site';
import { tinySite } from '../fixtures/tiny-site/tiny-site';
import { diff, edited, problemsIn, tiny, toMap } from './edited';

const site = tinySite();
const schools: PasteForm = {
  ...{
    indicator: 'schools',
    period: '2023',
    boundary: 'new',
    unit: '个',
    status: 'actual',
    source: 'paper',
    para: ''
  }
};

function judge(text: string, form: Partial<PasteForm> = {}): PasteJudgement {
  const grid = readPasted({ text });
  const whole = { ...schools, ...form };
  return judgePaste(tiny, site, grid, recogniseColumns(grid, toPlaceMatcher(site, 'new')), whole);
}

const whys = ({ rows }: PasteJudgement): (RowRefusal | string)[] =>
  rows.map(({ outcome }) => (outcome.kind === 'left' ? outcome.why : (outcome.row['id'] ?? '')));

describe('the unit of an English table', () => {
  const unitOf = (text: string) =>
    recogniseColumns(readPasted({ text }), toPlaceMatcher(realSite(), '2021')).unit;

  it.each([
    ['100 million yuan', '亿元'],
    ['RMB 100 million', '亿元'],
    ['100m yuan', '亿元'],
    ['10,000 yuan', '万元'],
    ['10 000 persons', '万人'],
    ['Persons', '人'],
    ['sq. km', 'km²'],
    ['percentage points', '百分点'],
    ['亿元', '亿元'],
    ['100 million kWh', '100 million kWh']
  ])('%s is %s, in a title and above the table', (said, unit) => {
    expect(unitOf(`District\tGDP (${said})\nYuhang\t2936.84\nLinping\t1070.5`)).toBe(unit);
    expect(unitOf(`GDP of districts\nUnit: ${said}\nDistrict\tGDP\n余杭区\t2936.84\n临平区\t1070.5`)).toBe(
      unit
    );
  });
});

describe('a pasted table of thirteen divisions', () => {
  const real = realSite();
  const files = toMap(realFiles);
  const boundary = boundaryById(real.boundaries, '2021');
  const rows = boundary.areas.map(
    ({ name }, i) => `${name.slice(0, -1)}\t${'１,'}${234 + i}.5\t+5.${i % 10}%`
  );
  const text = [
    '2025年各区生产总值',
    '单位：亿元',
    '地区\t生产总值\t同比增速',
    ...rows,
    '合计\t17000\t'
  ].join('\n');
  const grid = readPasted({ text });
  const columns = recogniseColumns(grid, toPlaceMatcher(real, '2021'));
  const form: PasteForm = {
    ...{ indicator: 'gdp', period: '2031', boundary: '2021', unit: '亿元', status: 'preliminary', para: '' },
    source: {
      ...{ id: 'bureau-2032', publisher: '统计局', title: '各区生产总值' },
      ...{ published: '2032-01-20', tier: 'official' }
    }
  };
  const judged = judgePaste(files, real, grid, columns, form);

  it('is recognised: places, numbers, growth, unit and title rows', () => {
    expect(columns).toMatchObject({ roles: ['place', 'value', 'growth'], headerRows: 3, unit: '亿元' });
  });

  it('becomes thirteen rows and a source of five lines, with ids in the manner of the table', () => {
    expect(judged.problems).toEqual([]);
    const { files: after, inverse } = edited(files, judged.edit!);
    const { 'figures/gdp.csv': table, 'sources.yml': sources, ...others } = diff(files, after);
    expect(others).toEqual({});
    expect(table).toHaveLength(13);
    expect(sources).toEqual([
      '+- id: bureau-2032',
      '+  publisher: 统计局',
      '+  title: 各区生产总值',
      '+  published: 2032-01-20',
      '+  tier: official'
    ]);
    expect(table?.[0]).toBe(
      '+shangcheng-gdp-2031,330102,2021,gdp,2031,1234.5,亿元,"１,234.5亿元",,5.0,,preliminary,,bureau-2032,,'
    );
    expect(table?.map((line) => line.split('-gdp-')[0])).toContain('+lin-an');
    expect(problemsIn(after, realGeo)).toEqual([]);
    expect(edited(after, inverse).files).toEqual(files);
  });

  it('is added up, and agrees with the city within what rounding hides', () => {
    const sum = boundary.areas.reduce((all, _, i) => all + 1234.5 + i, 0);
    const city = (value: number) =>
      judgePaste(files, real, [...grid, ['全市', String(value), '']], columns, form).sum;
    expect(city(Math.round(sum))).toEqual({ sum, city: Math.round(sum), isWhole: true, agrees: true });
    expect(city(sum + 9)).toMatchObject({ agrees: false });
    // The table's own total, where the city has no row.
    expect(judged.sum).toMatchObject({ city: 17000, agrees: false });
  });

  it('is not written a second time', () => {
    const twice = judgePaste(files, real, grid, columns, {
      ...form,
      period: '2024',
      source: 'dskb-20250522'
    });
    for (const { outcome } of twice.rows)
      if (outcome.kind === 'left') expect(outcome.why.kind).not.toBe('refused');
    expect(whys(twice)).toContainEqual(expect.objectContaining({ kind: 'contradicts', value: 2803.5 }));
  });
});

describe('a row that is not taken says why', () => {
  it('is a place that nobody knows, a place of another boundary, a total, a blank', () => {
    expect(whys(judge('区\t学校\nA\t9\nQQ\t3\n合计\t12\n\t\nB\t-'))).toEqual([
      { kind: 'header' },
      'a-schools-2023',
      { kind: 'unmatched', name: 'QQ', suggestions: [] },
      { kind: 'total' },
      { kind: 'blank' },
      { kind: 'no-number' }
    ]);
  });

  it('is no title, though it is the first and nobody knows its name', () => {
    expect(whys(judge('Q1\t9\nA\t9'))[0]).toMatchObject({ kind: 'unmatched', name: 'Q1' });
    expect(whys(judge('地区\t2024年\nA\t9'))[0]).toEqual({ kind: 'header' });
  });

  it('is suggested the name that sounds or looks like it, and told of a boundary that has it', () => {
    const match = toPlaceMatcher(realSite(), '2021');
    expect(match('余航区')).toEqual({ kind: 'none', suggestions: ['余杭区'] });
    expect(match('下城区')).toEqual({ kind: 'elsewhere', boundaries: ['2017'] });
    expect(match('临安市')).toMatchObject({
      kind: 'none',
      suggestions: expect.arrayContaining(['临安区']) as unknown
    });
  });

  it.each(['余杭区', '余杭', 'Yuhang', 'YUHANG QU', 'Yuhang District', 'yh', '330110', '　余杭区 '])(
    'is found by %s',
    (name) => expect(toPlaceMatcher(realSite(), '2021')(name)).toMatchObject({ kind: 'place', key: '330110' })
  );

  it.each(['杭州市', '杭州', '全市', '330100'])('is the city by %s', (name) => {
    expect(toPlaceMatcher(realSite(), '2021')(name)).toMatchObject({ is: 'city', key: '330100' });
  });

  it('is there already, in which file and line, the same or another number', () => {
    const at = { file: 'figures/schools.csv', line: 2 };
    expect(whys(judge('A\t8\nB\t7', { period: '2021' }))).toEqual([
      { kind: 'doubled', at, value: 8, isSame: true },
      { kind: 'doubled', at: { ...at, line: 3 }, value: 6, isSame: false }
    ]);
  });

  it('contradicts another source, until the editor has looked', () => {
    const form = { period: '2021', source: 'office' };
    const { rows } = judge('A\t8\nB\t7', form);
    expect(rows[0]?.outcome).toMatchObject({ kind: 'taken', warnings: [{ kind: 'known', source: 'paper' }] });
    expect(rows[1]?.outcome).toMatchObject({ kind: 'left', why: { kind: 'contradicts', value: 6 } });
    const accepted = judge('A\t8\nB\t7', { ...form, accepted: [2] });
    expect(accepted.rows[1]?.outcome).toMatchObject({
      kind: 'taken',
      warnings: [{ kind: 'accepted', value: 6 }]
    });
  });

  it('says two numbers at once, or stands twice', () => {
    expect(whys(judge('区\t数值\t原文写法\nA\t9\t8个\nB\t6\t6个\nB\t6\t6个'))).toEqual([
      { kind: 'header' },
      { kind: 'written', value: '9', written: '8个' },
      'b-schools-2023',
      { kind: 'twice', line: 3 }
    ]);
    expect(whys(judge('B\t6\nB\t7'))).toEqual([
      { kind: 'twice', line: 2 },
      { kind: 'twice', line: 1 }
    ]);
  });

  it('jumps by more than half as a warning, and by thousands not at all', () => {
    const { rows } = judge('A\t14\nB\t60000\nC\t5');
    expect(rows[0]?.outcome).toMatchObject({
      warnings: [{ kind: 'jump', than: { id: 'a-schools-2022', value: 9 }, percent: 55.6 }]
    });
    expect(rows[1]?.outcome).toMatchObject({ why: { kind: 'scale', times: 10000 } });
    expect(rows[2]?.outcome).toMatchObject({ warnings: [] });
  });

  it('is refused by the content’s own check where nothing else has seen it', () => {
    expect(whys(judge('区\t数值\t备注\nA\t9\t**x**'))[1]).toMatchObject({ kind: 'refused' });
    expect(whys(judge('id\t区\t数值\nA B\tA\t9'))[1]).toMatchObject({ kind: 'refused' });
    expect(whys(judge('id\t区\t数值\na-people\tA\t9'))[1]).toMatchObject({
      kind: 'id-taken',
      id: 'a-people'
    });
  });
});

describe('a table', () => {
  it('is added up against the city, within what rounding hides', () => {
    const rows = 'A\t9\nB\t6\nC\t5\nD\t2\nE\t1';
    expect(judge(`${rows}\n小县\t23`).sum).toEqual({ sum: 23, city: 23, isWhole: true, agrees: true });
    expect(judge(`${rows}\n全县\t33`).sum).toMatchObject({ isWhole: true, agrees: false });
    expect(judge(`${rows}\n合计\t24`).sum).toMatchObject({ city: 24, agrees: false });
    expect(judge('A\t9\n小县\t8').sum).toMatchObject({ isWhole: false, agrees: false });
    expect(judge(rows).sum).toBeNull();
  });

  it('names the divisions that it lacks', () => {
    expect(judge('A\t9\nB\t6\nC\t5').absent.map(({ name }) => name)).toEqual(['D', 'E']);
    expect(judge('A\t9\nB\t6\nC\t5', { period: '2021' }).absent).toEqual([]);
  });

  it('counts in another unit than the indicator, and is turned', () => {
    const { rows } = judge('A\t905,000\nB\t60亿元', { indicator: 'gdp', unit: '万元', period: '2023' });
    expect(rows[0]?.outcome).toMatchObject({ row: { value: '90.5', written: '905,000万元', unit: '亿元' } });
    expect(rows[1]?.outcome).toMatchObject({ row: { value: '60', written: '60亿元' } });
    expect(judge('A\t9', { indicator: 'gdp', unit: '人' }).problems).toEqual([
      { kind: 'unit', from: '人', to: '亿元' }
    ]);
  });

  it.each<[string, Partial<PasteForm>, string]>([
    ['an indicator', { indicator: 'x' }, 'indicator'],
    ['a period', { period: '2023年' }, 'period'],
    ['a boundary', { boundary: 'x' }, 'boundary'],
    ['a boundary that was in force', { boundary: 'old', period: '2030' }, 'boundary-ended'],
    ['a source', { source: 'x' }, 'source'],
    ['a file', { file: 'figures/none.csv' }, 'file']
  ])('wants %s before a row is judged', (_, form, kind) => {
    const { problems, edit } = judge('A\t9', form);
    expect(problems.map((each) => each.kind)).toContain(kind);
    expect(edit).toBeNull();
    for (const words of Object.values(deskWords)) expect(words.paste.form(problems[0]!)).toBeTruthy();
  });

  it('is read from HTML with merged cells, commas, and wide spaces alike', () => {
    const html =
      '<meta charset="utf-8"><table><tr><td colspan=2>某表</td><td>x</td></tr><tr><td rowspan="2">区&nbsp;</td><td>A</td><td>1&#44;200<br></td></tr><tr><td>B</td><td><b>3</b></td></tr></table>';
    expect(readPasted({ text: 'x', html })).toEqual([
      ['某表', '', 'x'],
      ['区', 'A', '1,200'],
      ['', 'B', '3']
    ]);
    expect(readPasted({ text: 'A,"1,200"\r\nB,3\r\n' })).toEqual([['A', '1,200'], ['B', '3']]); // prettier-ignore
    expect(readPasted({ text: 'A  1,200\nB  3' })).toEqual([['A', '1,200'], ['B', '3']]); // prettier-ignore
    expect(readPasted({ text: 'A 12\nB 3' })).toEqual([['A', '12'], ['B', '3']]); // prettier-ignore
  });

  it('leaves columns out that count rows, give codes or rank', () => {
    const grid = readPasted({
      text: '序号\t代码\t地区\t2024年\t排名\n1\t900001\tA\t9\t2\n2\t900002\tB\t6\t1\n3\t900003\tC\t5\t3'
    });
    const { roles, numeric } = recogniseColumns(grid, toPlaceMatcher(site, 'new'));
    expect(roles).toEqual(['skip', 'skip', 'place', 'value', 'skip']);
    expect(numeric).toContain(3);
  });

  it('is put on the boundary that its names, its forerunners or its day ask for', () => {
    const real = realSite();
    const propose = (names: string[], period: string, indicator = 'gdp') =>
      proposeBoundary(real, { names, indicator, period });
    expect(propose(['余杭区', '江干区'], '2020')).toMatchObject({
      boundary: '2017',
      why: { names: ['江干区'] }
    });
    expect(propose(['余杭区'], '2024')).toMatchObject({ boundary: '2021', why: { kind: 'precedent' } });
    expect(propose([], '2031')).toMatchObject({
      boundary: '2021',
      why: { kind: 'in-force', day: '2031-12-31' }
    });
    expect(propose([], '2021', 'x')).toMatchObject({ why: { kind: 'redrawn-within', day: '2021-04-09' } });
    expect(propose([], '1998', 'x')).toMatchObject({ boundary: '2017', why: { kind: 'in-force' } });
  });
});

describe('a number in a cell', () => {
  it.each([
    ['２，６５１．２５', '2651.25', ''],
    ['1,234', '1234', ''],
    ['−3.50％', '-3.50', '%'],
    ['(12)', '-12', ''],
    ['+8.1', '8.1', ''],
    ['2651.25 亿元', '2651.25', '亿元'],
    // A year and a month as a date would be.
    ['2803.5', '2803.5', '']
  ])('%s', (cell, digits, unit) => expect(readNumber(cell)).toEqual({ kind: 'number', digits, unit }));

  it.each(['', '—', '…', '无', 'N/A'])('is none in 「%s」', (cell) =>
    expect(readNumber(cell).kind).toBe('none')
  );
  it.each(['12,34', '约12', '1.2.3', '####', '1.2E+05', '2020/11/1'])('is not read out of %s', (cell) =>
    expect(readNumber(cell).kind).toBe('unreadable')
  );

  it('is the number that was grouped, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.boolean(), (value, isWide) => {
        const grouped = value.toLocaleString('en-US');
        const cell = isWide
          ? grouped.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
          : grouped;
        expect(readNumber(cell)).toEqual({ kind: 'number', digits: String(value), unit: '' });
      })
    );
  });
});

describe('whatever is pasted', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'A',
      'B',
      'E',
      '小县',
      '合计',
      'F',
      '',
      '9',
      '1,200',
      '8.1%',
      '3个',
      '—',
      '"',
      'a,b',
      '900003'
    ),
    fc.string({ maxLength: 5 })
  );

  it('never makes content that its own check refuses, and comes undone', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 7 }), (cells) => {
        const grid = readPasted({ text: cells.map((row) => row.join('\t')).join('\n') });
        const columns = recogniseColumns(grid, toPlaceMatcher(site, 'new'));
        const { edit, rows } = judgePaste(tiny, site, grid, columns, schools);
        const taken = rows.filter(({ outcome }) => outcome.kind === 'taken').length;
        for (const { outcome } of rows)
          if (outcome.kind === 'left') expect(deskWords.zh.paste.left(outcome.why)).not.toMatch(/undefined/);
        expect(edit === null).toBe(taken === 0);
        if (!edit) return;
        const { files, inverse } = edited(tiny, edit);
        expect(diff(tiny, files)['figures/schools.csv']).toHaveLength(taken);
        expect(problemsIn(files)).toEqual([]);
        expect(edited(files, inverse).files).toEqual(tiny);
      }),
      { numRuns: 60 }
    );
  });
});
