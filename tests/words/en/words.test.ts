import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../../src/lib/domain/comparability';
import { toId, type AreaCode } from '../../../src/lib/domain/ids';
import { parsePeriod } from '../../../src/lib/domain/period';
import { redrawOf } from '../../../src/lib/domain/redraw';
import type { SceneDescription } from '../../../src/lib/domain/scene-description';
import type { Source } from '../../../src/lib/domain/source';
import { en } from '../../../src/lib/words/en';
import { aFigure } from '../../domain/a-figure';
import { NEW, PIECES } from '../../domain/tiny-redraw';

const ids = <T extends string>(...texts: string[]): T[] => texts.map((text) => toId<T>(text));

describe('a period in English', () => {
  it.each([
    ['2021', '2021', '2021'],
    ['2021-S1', 'H1 2021', 'H1 2021'],
    ['2019-Q4', 'Q4 2019', 'Q4 2019'],
    ['2020-11', 'November 2020', 'Nov 2020'],
    ['2020-11-01', '1 November 2020', '1 Nov 2020'],
    ['2024-05-09', '9 May 2024', '9 May 2024'],
    ['2023-12-31', '31 December 2023', 'end of 2023'],
    ['2021/2025', '2021–2025', '2021–2025'],
    ['2021-01/2021-09', 'January–September 2021', 'January–September 2021'],
    ['2020-S2/2021-S1', 'H2 2020 – H1 2021', 'H2 2020 – H1 2021'],
    ['2010-11-01/2020-11-01', '1 November 2010 – 1 November 2020', '1 November 2010 – 1 November 2020']
  ])('%s', (text, said, short) => {
    expect(en.period(text)).toBe(said);
    expect(en.shortPeriod(parsePeriod(text)!)).toBe(short);
  });

  it.each([
    [{ kind: 'year' }, 'full year'],
    [{ kind: 'months', count: 12 }, '1 year'],
    [{ kind: 'months', count: 120 }, '10 years'],
    [{ kind: 'months', count: 9 }, '9 months'],
    [{ kind: 'days', count: 1 }, '1 day']
  ] as const)('as long as %o', (length, said) => {
    expect(en.length(length)).toBe(said);
  });
});

describe('what a redraw did to a division, in English', () => {
  const say = (code: string): string =>
    en.redraw(redrawOf(PIECES, NEW, toId<AreaCode>(code)), '2021-04-09', (each) => `${each} District`);

  it.each([
    ['A', 'The redrawing of 9 April 2021 left its boundary alone: it is the same ground before and after.'],
    ['B', 'Abolished on 9 April 2021. Of its ground, about 20 km² went to C District and about 7 km² went to F District. Areas are measured on the map.'],
    ['C', 'Enlarged on 9 April 2021: it joins part of the former B District (about 20 km²) and all of the former C District (about 5 km²). Areas are measured on the map.'],
    ['D', 'Made smaller on 9 April 2021: of its former ground, about 30 km² stayed with D District, about 8 km² went to E District and about 3 km² went to F District. Areas are measured on the map.'],
    ['E', 'Created on 9 April 2021 from part of the former D District (about 8 km²). Areas are measured on the map.']
  ])('%s', (code, said) => {
    expect(say(code)).toBe(said);
  }); // prettier-ignore
});

describe('places in English', () => {
  it('say their boundary where it must be said', () => {
    const ground = 'since 9 April 2021';
    expect(en.place({ name: 'Yuhang District', ground })).toBe('Yuhang District (since 9 April 2021)');
    expect(en.place({ name: 'Chun’an County', ground: '' })).toBe('Chun’an County');
    expect(en.boundary(ground)).toBe('district boundaries since 9 April 2021');
    expect(en.together(['Yuhang District', 'Linping District'])).toBe('Yuhang District + Linping District');
  });

  it.each([
    ['Yuhang grew fastest.', true],
    ['Yuhang District', true],
    ['Yuhang’s', true],
    ['The Yuhangtang River', false],
    ['Yuhang Subdistrict', false],
    ['Linping', false]
  ])('are spoken of in a text by their short names: %s', (text, isSaid) => {
    expect(en.speaksOf(text, 'Yuhang District')).toBe(isSaid);
  });

  it.each([
    ['On the bank of the Qiantang River', false],
    ['From the Qiantang River to Qiantang', true],
    ['Qiantang District', true]
  ])('are not spoken of where another place has them in its name: %s', (text, isSaid) => {
    const names = ['Qiantang District', 'Qiantang River', 'Qiantang'];
    expect(en.speaksOf(text, 'Qiantang District', names)).toBe(isSaid);
  });

  it.each([
    ['Yuhang District', 'area', 'Yuhang'],
    ['Cloud City', 'spot', 'Cloud City'],
    ['Line 16', 'line', '16'],
    ['Hanghai Intercity Line', 'line', 'Hanghai Intercity Line'],
    ['Chengxi Sci-Tech Innovation Corridor', 'spot', 'Chengxi Sci-Tech\nInnovation Corridor']
  ] as const)('names %s, an %s, on a map', (name, kind, onMap) => {
    expect(en.shortName(name, kind)).toBe(onMap);
  });
});

describe('why figures are refused, in English', () => {
  const names = {
    indicatorName: (id: string) => ({ gdp: 'GDP' })[id] ?? id,
    boundaryName: (id: string) => (id === 'old' ? 'before 9 April 2021' : 'since 9 April 2021'),
    areaName: (_: string, code: string) => code
  };
  const CASES: readonly (readonly [Refusal, string])[] = [
    [{ kind: 'indicator', indicators: ids('gdp', 'people') }, 'different indicators: “GDP” and “people” do not count the same thing'],
    [{ kind: 'unit', units: ['亿元', '人'] }, 'different units: 100 million yuan and people'],
    [{ kind: 'period-kind', lengths: [{ kind: 'half' }, { kind: 'year' }] }, 'periods of different length: full year and half-year'],
    [{ kind: 'period', periods: ['2021', '2022-S1'] }, 'different periods: 2021 and H1 2022'],
    [
      { kind: 'boundary', boundaries: ids('old', 'new'), instead: { kind: 'own-boundary' } },
      'different boundaries (before 9 April 2021; since 9 April 2021): the numbers are not about the same ground. What can be compared: numbers on one set of boundaries'
    ],
    [{ kind: 'status', families: ['actual', 'estimate', 'target'] }, 'different kinds of number: actual, estimate and target cannot be mixed'],
    [{ kind: 'bound', bounds: ['', 'ge'] }, 'known to different degrees: a lower limit and an exact number cannot be ranked together'],
    [{ kind: 'place', places: ['area', 'zone'] }, 'different kinds of place: a district and a zone that is no district'],
    [{ kind: 'missing' }, 'one of the numbers was not published, and a gap is not a zero']
  ]; // prettier-ignore

  it.each(CASES)('%o', (refusal, text) => {
    expect(en.refusal(refusal, names)).toBe(text);
  });
});

describe('an English citation', () => {
  const article: Source = {
    id: toId('paper'),
    publisher: 'County Daily',
    title: 'Four squares',
    published: '2021-07-01',
    tier: 'media'
  };

  it.each([
    [article, 9, 'County Daily, “Four squares”, 1 July 2021, paragraph 9'],
    [article, null, 'County Daily, “Four squares”, 1 July 2021'],
    [{ ...article, published: 'unknown' }, 2, 'County Daily, “Four squares”, undated, paragraph 2']
  ])('%o, %s', (source, para, cite) => {
    expect(en.citation(source, para)).toBe(cite);
  });
});

describe('a formula in English', () => {
  it('counts as the sentence does', () => {
    const of = [
      { value: 80.5, unit: '亿元' },
      { value: 7, unit: '万人' }
    ];
    expect(en.formula({ operation: 'quotient', inputs: [], of })).toBe('8.05 billion yuan ÷ 70,000 people');
  });

  it('of one number is not of numbers', () => {
    const of = [{ value: 80.5, unit: '亿元' }];
    const note = (count: number): string =>
      en.note({
        ...aFigure(),
        computed: { operation: 'sum', inputs: [], of: Array.from({ length: count }, () => of[0]!) }
      });
    expect(note(1)).toBe('Worked out here from one number; nobody published it.');
    expect(note(2)).toBe('Worked out here from two numbers; nobody published it.');
  });
});

describe('a map that is read aloud in English', () => {
  const plain: SceneDescription = {
    view: 'the whole county',
    boundary: 'after the split',
    areas: 5,
    highlighted: [],
    ghost: null,
    overlays: [],
    choropleth: null,
    circles: null
  };
  const START = 'Sketch map of the whole county: 5 districts and counties, boundaries after the split.';

  it('says what it frames, and which divisions it draws', () => {
    expect(en.scene(plain)).toBe(START);
    expect(en.scene({ ...plain, areas: 1 })).toContain(': 1 district or county,');
  });

  it('names what is highlighted, outlined and laid over it, each with its evidence', () => {
    const full: SceneDescription = {
      ...plain,
      highlighted: ['A', 'B', 'C'],
      ghost: { boundary: 'before the split', areas: ['D'] },
      overlays: [
        { name: 'the northern corridor', evidence: 'stated' },
        { name: 'the southern area', evidence: 'inferred' }
      ],
      run: { from: '2018-12-31', to: '2022-12-31' }
    };
    expect(en.scene(full)).toBe(
      `${START} Highlighted: A, B and C. Dashed outlines, before the split: D. Drawn over it: the northern corridor (stated by a source) and the southern area (inferred). The lines grow from 31 December 2018 to 31 December 2022.`
    );
  });

  it('says by what it is shaded, where it is highest and lowest, and what is missing', () => {
    const choropleth: SceneDescription['choropleth'] = {
      indicator: 'GDP',
      of: { kind: 'period', measure: 'growth', period: '2021' },
      ends: { highest: { name: 'A', value: 12345 }, lowest: { name: 'B', value: -0.5 } },
      unit: '%',
      missing: ['C']
    };
    expect(en.scene({ ...plain, choropleth })).toBe(
      `${START} Shaded by year-on-year growth in GDP, 2021; highest, A (12,345%); lowest, B (−0.5%); no number for C.`
    );
  });

  it('says a number once where a single division has one', () => {
    const alone = { name: 'A', value: 1.323 };
    const circles: SceneDescription['circles'] = {
      indicator: 'residents',
      of: { kind: 'period', measure: 'value', period: '2020' },
      ends: { highest: alone, lowest: alone },
      unit: 'million people',
      missing: []
    };
    expect(en.scene({ ...plain, circles })).toBe(
      `${START} Circles are sized by residents, 2020; A (1.323 million people).`
    );
  });

  it('tells two maps in one frame apart', () => {
    const of = { kind: 'period', measure: 'value', period: '2010' } as const;
    const side = { indicator: 'stations', of, ends: null, unit: 'number', missing: [] };
    const sides = ['2010', '2020'].map((title) => ({ title, choropleth: side, circles: null, marks: '' }));
    expect(en.scene({ ...plain, beside: { kind: 'swipe', sides } })).toMatch(
      /Left: 2010\. Shaded by stations, 2010\. Right: 2020\. /
    );
  });
});

describe('English sentences', () => {
  it('hold no Chinese mark and no Chinese character', () => {
    const said = JSON.stringify([
      en.tier,
      en.tierMeaning,
      en.evidence,
      en.confidence,
      en.status,
      en.bound,
      en.missing,
      en.method,
      en.periodKind,
      en.caveats({ tier: 'secondary', published: 'unknown' }),
      en.caveats({ tier: 'unofficial', published: 'unknown' })
    ]);
    expect(said).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
  });
});
