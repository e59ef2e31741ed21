import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Boundary } from '../../src/lib/domain/boundary';
import type { Figure } from '../../src/lib/domain/figure';
import { missingDivisionOf, pieceOf, properPiecesOf } from '../../src/lib/domain/ground-difference';
import { sumOf } from '../../src/lib/domain/ground-figure';
import { toGroundFigures } from '../../src/lib/domain/ground-figures';
import type { ComputedIndicator } from '../../src/lib/domain/computed';
import { toGroundQuotients } from '../../src/lib/domain/ground-quotient';
import { toId, type IndicatorId } from '../../src/lib/domain/ids';
import type { Indicator } from '../../src/lib/domain/indicator';
import { isSameArea, type AreaRef } from '../../src/lib/domain/redraw';
import { partOn, sameGroundsBetween, sameGroundsOf, type SameGround } from '../../src/lib/domain/same-ground';
import { figureIn, realSite } from '../content/real-site';
import { geodata } from '../fixtures/tiny-site/tiny-site';
import { aFigure, type FigureText } from './a-figure';
import { NEW, OLD, PIECES } from './tiny-redraw';

const PEOPLE: Indicator = {
  id: toId('people'),
  name: '人口',
  short: '人口',
  unit: '人',
  definition: '住在这里的人数',
  kind: 'stock',
  theme: '人口',
  aggregation: 'sum',
  comparableWith: []
};

const areaOf = (code: string): Boundary['areas'][number] => ({
  code: toId(code),
  name: code,
  publishedKm2: null,
  measuredKm2: 1
});
const boundaryOf = (id: typeof OLD, codes: string): Boundary => ({
  id,
  name: id,
  validFrom: null,
  validTo: null,
  notice: '',
  areas: [...codes].map(areaOf)
});
const BOUNDARIES = [boundaryOf(OLD, 'ABCD'), boundaryOf(NEW, 'ACDEF')];
const GROUND = sameGroundsBetween(PIECES, [OLD, NEW], OLD, NEW)[1]!;

const people = (area: string, boundary: string, value: number | null, text: FigureText = {}): Figure =>
  aFigure({
    id: `${area}-${boundary}`.toLowerCase(),
    area,
    boundary,
    indicator: 'people',
    unit: '人',
    value,
    ...text
  });

/** People of every piece → what each division of both boundaries would publish, in any order. */
const counted = fc
  .array(fc.nat(1e6), { minLength: PIECES.length, maxLength: PIECES.length })
  .chain((counts) => {
    const of = (
      end: 'from' | 'to',
      { boundary, codes }: { boundary: typeof OLD; codes: readonly string[] }
    ) =>
      codes.map((code) => {
        const own = PIECES.map((piece, i) => (piece[end].code === code ? (counts[i] ?? 0) : 0));
        return people(
          code,
          boundary,
          own.reduce((sum, each) => sum + each, 0)
        );
      });
    const figures = [...of('from', GROUND.earlier), ...of('to', GROUND.later)];
    return fc.record({
      counts: fc.constant(counts),
      figures: fc.shuffledSubarray(figures, { minLength: figures.length })
    });
  });

const isOf = (at: AreaRef) => (figure: Figure) =>
  figure.place.kind === 'area' && isSameArea({ boundary: figure.boundary, code: figure.place.code }, at);
const total = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);
const valueOf = (outcome: ReturnType<typeof sumOf>): number | null =>
  outcome.ok ? outcome.figure.value : null;

describe('the figure of a ground', () => {
  it('is the same sum from both sides, in whatever order its parts come', () => {
    fc.assert(
      fc.property(counted, ({ counts, figures }) => {
        const sums = [GROUND.earlier, GROUND.later].map((part) => sumOf(part, figures, PEOPLE, BOUNDARIES));
        const whole = total(counts) - (counts[0] ?? 0);
        expect(sums.map(valueOf)).toEqual([whole, whole]);
      })
    );
  });

  it('is refused where a part is missing, and names every one that is', () => {
    fc.assert(
      fc.property(counted, fc.subarray([...GROUND.later.codes], { minLength: 1 }), ({ figures }, lost) => {
        const parts = lost.map((code) => ({ boundary: NEW, code }));
        const known = figures.filter((figure) => !parts.some((part) => isOf(part)(figure)));
        expect(sumOf(GROUND.later, known, PEOPLE, BOUNDARIES)).toEqual({
          ok: false,
          refusal: { kind: 'part-missing', parts }
        });
      })
    );
  });

  it('counts a part without a value as missing, never as nothing', () => {
    const figures = [people('D', 'new', 3), people('E', 'new', null)];
    const part = { boundary: NEW, codes: [toId<never>('D'), toId<never>('E')] };
    expect(sumOf(part, figures, PEOPLE, BOUNDARIES)).toMatchObject({
      ok: false,
      refusal: { kind: 'part-missing', parts: [{ code: 'E' }] }
    });
  });

  it.each(['rate', 'ratio', 'growth', 'average-growth', 'rank', 'flow'] as const)(
    'is refused for a %s that does not say that it adds up',
    (kind) => {
      const silent: Indicator = { ...PEOPLE, kind, aggregation: undefined };
      expect(sumOf(GROUND.earlier, [people('B', 'old', 1)], silent, BOUNDARIES)).toMatchObject({
        ok: false,
        refusal: { kind: 'not-additive', indicator: 'people' }
      });
    }
  );

  it.each([
    ['another time', { period: '2020' }, 'period'],
    ['a target', { status: 'target' }, 'status'],
    ['another unit', { unit: '万人' }, 'unit'],
    ['another indicator', { indicator: 'gdp' }, 'indicator']
  ] as const)('is refused where a part is of %s', (_name, other, kind) => {
    const part = { boundary: NEW, codes: [toId<never>('D'), toId<never>('E')] };
    const outcome = sumOf(part, [people('D', 'new', 3), people('E', 'new', 2, other)], PEOPLE, BOUNDARIES);
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'parts-differ', refusals: [{ kind }] } });
  });

  it('says what it is made of, is no more exact than that, and has no growth', () => {
    const part = { boundary: NEW, codes: [toId<never>('D'), toId<never>('E')] };
    const figures = [
      people('D', 'new', 0.1, { growthPct: 5 }),
      people('E', 'new', 0.2, { bound: 'ge', status: 'preliminary' })
    ];
    const outcome = sumOf(part, figures, PEOPLE, BOUNDARIES);
    expect(outcome.ok && outcome.figure).toMatchObject({
      id: 'people-ground-new-D-E-2021',
      place: { kind: 'ground', codes: ['D', 'E'] },
      value: 0.3,
      bound: 'ge',
      status: 'preliminary',
      growthPct: null,
      written: '',
      computed: {
        operation: 'balance',
        inputs: ['d-new', 'e-new'],
        of: [
          { sign: 1, value: 0.1, unit: '人', place: { name: 'D' } },
          { sign: 1, value: 0.2, unit: '人', place: { name: 'E' } }
        ]
      }
    });
  });

  it('is refused where one part is at least and another at most so much', () => {
    const part = { boundary: NEW, codes: [toId<never>('D'), toId<never>('E')] };
    const figures = [people('D', 'new', 3, { bound: 'le' }), people('E', 'new', 2, { bound: 'ge' })];
    expect(sumOf(part, figures, PEOPLE, BOUNDARIES)).toMatchObject({
      refusal: { kind: 'parts-differ', refusals: [{ kind: 'bound', bounds: ['ge', 'le'] }] }
    });
  });
});

describe('a difference', () => {
  it('gives the only division that nobody published, whichever it is', () => {
    fc.assert(
      fc.property(counted, fc.nat(), ({ figures }, at) => {
        const lost = figures[at % figures.length]!;
        const known = figures.filter((figure) => figure !== lost);
        const outcome = missingDivisionOf(GROUND, known, PEOPLE, BOUNDARIES);
        expect(valueOf(outcome)).toBe(lost.value);
        expect(outcome.ok && outcome.figure).toMatchObject({ place: lost.place, boundary: lost.boundary });
      })
    );
  });

  it('is not made where two divisions are missing, nor where none is', () => {
    fc.assert(
      fc.property(counted, ({ figures }) => {
        expect(missingDivisionOf(GROUND, figures, PEOPLE, BOUNDARIES).ok).toBe(false);
        expect(missingDivisionOf(GROUND, figures.slice(2), PEOPLE, BOUNDARIES)).toMatchObject({
          refusal: { kind: 'part-missing', parts: { length: 2 } }
        });
      })
    );
  });

  it('gives every piece that is no whole division its true number', () => {
    const proper = properPiecesOf(GROUND);
    expect(proper.map(({ from, to }) => `${from.code}→${to.code}`)).toEqual(['B→C', 'B→F', 'D→F']);
    fc.assert(
      fc.property(counted, ({ counts, figures }) => {
        const found = proper.map((piece) => valueOf(pieceOf(piece, GROUND, figures, PEOPLE, BOUNDARIES)));
        expect(found).toEqual(proper.map((piece) => counts[PIECES.indexOf(piece)]));
      })
    );
  });

  it('needs only the divisions of one side of the cut', () => {
    const [, , piece] = properPiecesOf(GROUND);
    const figures = [people('D', 'old', 41), people('D', 'new', 30), people('E', 'new', 8)];
    const outcome = pieceOf(piece!, GROUND, figures, PEOPLE, BOUNDARIES);
    expect(valueOf(outcome)).toBe(3);
    expect(outcome.ok && outcome.figure.computed).toMatchObject({
      inputs: ['d-old', 'd-new', 'e-new'],
      of: [{ sign: 1 }, { sign: -1 }, { sign: -1 }]
    });
    expect(pieceOf(piece!, GROUND, figures.slice(1), PEOPLE, BOUNDARIES)).toMatchObject({
      refusal: { kind: 'part-missing' }
    });
  });

  it('is refused where the two ways to it do not agree: the sources speak of different people', () => {
    fc.assert(
      fc.property(counted, fc.integer({ min: 1, max: 1000 }), ({ figures }, slip) => {
        const wrong = figures.map((figure) =>
          isOf({ boundary: OLD, code: toId('C') })(figure)
            ? { ...figure, value: (figure.value ?? 0) + slip }
            : figure
        );
        for (const piece of properPiecesOf(GROUND))
          expect(pieceOf(piece, GROUND, wrong, PEOPLE, BOUNDARIES)).toEqual({
            ok: false,
            refusal: { kind: 'sources-disagree' }
          });
      })
    );
  });

  it('is refused where it would leave less than nobody', () => {
    const figures = [people('D', 'old', 3), people('D', 'new', 30), people('E', 'new', 8)];
    expect(pieceOf(properPiecesOf(GROUND)[2]!, GROUND, figures, PEOPLE, BOUNDARIES)).toMatchObject({
      refusal: { kind: 'sources-disagree' }
    });
  });

  it('cannot be taken where the ground does not fall apart', () => {
    const [from, to] = [PIECES[1]!.from, PIECES[4]!.to];
    const ring: SameGround = { ...GROUND, pieces: [...GROUND.pieces, { from, to, km2: 1 }] };
    const piece = ring.pieces.find((each) => each.from.code === 'B' && each.to.code === 'F')!;
    const figures = [
      ...[...'BCD'].map((code) => people(code, 'old', 9)),
      ...[...'CDEF'].map((code) => people(code, 'new', 5))
    ];
    expect(pieceOf(piece, ring, figures, PEOPLE, BOUNDARIES)).toMatchObject({
      refusal: { kind: 'undetermined' }
    });
  });

  it('turns a bound around that is taken away', () => {
    const figures = [people('D', 'old', 41), people('D', 'new', 30, { bound: 'ge' }), people('E', 'new', 8)];
    const outcome = pieceOf(properPiecesOf(GROUND)[2]!, GROUND, figures, PEOPLE, BOUNDARIES);
    expect(outcome.ok && outcome.figure.bound).toBe('le');
  });
});

describe('tiny-county, whose D was split into D and E', () => {
  const { boundaries, manifest } = geodata;
  const grounds = sameGroundsOf(
    manifest.changes,
    boundaries.map(({ id }) => id)
  );
  const split = grounds.find(({ later }) => later.codes.length > 1)!;
  const codes = split.later.codes;

  it('has one number for its north-east from both sides, and its difference', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), (west, east) => {
        const halves = [people(codes[0]!, 'new', west), people(codes[1]!, 'new', east)];
        const whole = people(codes[0]!, 'old', west + east);
        const sum = sumOf(partOn(split, NEW), halves, PEOPLE, boundaries);
        const own = sumOf(partOn(split, OLD), [whole], PEOPLE, boundaries);
        expect(valueOf(sum)).toBe(valueOf(own));
        expect(own.ok && own.figure).toBe(whole);
        const east_ = missingDivisionOf(split, [whole, halves[0]!], PEOPLE, boundaries);
        expect(valueOf(east_)).toBe(east);
      })
    );
  });

  it('gives no figure of a target less what happened, nor across two days', () => {
    const figures = [
      people(codes[0]!, 'old', 60),
      people(codes[0]!, 'new', 30, { status: 'target' }),
      people(codes[0]!, 'new', 30, { id: 'later', period: '2022' })
    ];
    expect(toGroundFigures({ grounds, figures, indicators: [PEOPLE], boundaries })).toEqual([]);
  });
});

describe('a quotient of ground', () => {
  const DENSITY: ComputedIndicator = {
    ...PEOPLE,
    id: toId('density'),
    unit: '人/km²',
    kind: 'ratio',
    aggregation: undefined,
    formula: {
      kind: 'quotient',
      ...{ numerator: toId('people'), denominator: toId('land'), denominatorPeriod: 'any', factor: 1 }
    },
    decimals: 1,
    refusals: []
  };
  const part = { boundary: NEW, codes: [toId<never>('D'), toId<never>('E')] };
  const sumFor = (indicator: string, west: number, east: number): Figure => {
    const own = { ...PEOPLE, id: toId<IndicatorId>(indicator) };
    const outcome = sumOf(
      part,
      [people('D', 'new', west, { indicator }), people('E', 'new', east, { indicator })],
      own,
      BOUNDARIES
    );
    if (!outcome.ok) throw new Error(outcome.refusal.kind);
    return outcome.figure;
  };

  it('is made of what was added up, and is no mean of its parts', () => {
    const counts = fc.record({
      west: fc.integer({ min: 1, max: 1e6 }),
      east: fc.integer({ min: 1, max: 1e6 })
    });
    fc.assert(
      fc.property(counts, counts, (upper, lower) => {
        const sums = [sumFor('people', upper.west, upper.east), sumFor('land', lower.west, lower.east)];
        const [density] = toGroundQuotients(DENSITY, sums);
        const expected = (upper.west + upper.east) / (lower.west + lower.east);
        expect(density?.value).toBe(Number(expected.toFixed(1)));
        expect(density?.computed).toMatchObject({ operation: 'quotient', inputs: sums.map(({ id }) => id) });
      })
    );
  });

  it('is left out where it is refused for one of the parts, or one of the sums is not to be had', () => {
    const sums = [sumFor('people', 6, 2), sumFor('land', 2, 2)];
    const refusals = [{ boundary: NEW, area: toId<never>('E'), reason: '不同地。' }];
    expect(toGroundQuotients({ ...DENSITY, refusals }, sums)).toEqual([]);
    expect(toGroundQuotients(DENSITY, sums.slice(0, 1))).toEqual([]);
  });
});

describe('the city', () => {
  const site = realSite();
  const found = (id: string): Figure => figureIn({ ...site, figures: site.grounds.figures }, id);

  it('has 2,402,514 people on the ground of old 余杭 in 2020', () => {
    const figure = found('census-population-ground-2021-330110-330113-2020-11-01');
    expect(figure.value).toBe(2_402_514);
    expect(figure.computed?.of.map(({ value }) => value)).toEqual([1_226_673, 1_175_841]);
  });

  it.each([
    ['330110', '330110-330113', 2_402_514],
    ['330103-330105', '330105', 1_120_985],
    ['330102-330104-330109', '330102-330109-330114', 4_104_316]
  ])('counted the same people of 2020 on %s and on %s', (before, after, people) => {
    const counted = [
      ['2017', before],
      ['2021', after]
    ].map(([boundary, codes]) => {
      const id = `census-population-ground-${boundary}-${codes}-2020-11-01`;
      const published = site.figures.find(
        ({ indicator, place, boundary: on, period }) =>
          indicator === 'census-population' &&
          place.kind === 'area' &&
          place.code === codes &&
          on === boundary &&
          period.text === '2020-11-01'
      );
      return published ?? found(id);
    });
    expect(counted.map(({ value }) => value)).toEqual([people, people]);
  });

  it('had 521,977 people of today’s 钱塘 north of the river, by difference', () => {
    const figure = found('census-population-ground-2021-2017-330104-330114-2020-11-01');
    expect(figure.value).toBe(521_977);
    expect(figure.computed?.of.map(({ value }) => value)).toEqual([1_487_787, 357_657, 1_323_467]);
  });

  it('has a GDP of 2021 that meets the one of old 余杭 in 2020', () => {
    expect(found('gdp-ground-2021-330110-330113-2021').value).toBe(3442.29);
  });

  it('adds up nothing but what says so, and only figures that were published', () => {
    const additive = new Set(
      site.indicators.filter(({ aggregation }) => aggregation === 'sum').map(({ id }) => id)
    );
    const published = new Map(site.figures.map((figure) => [figure.id, figure]));
    for (const { indicator, computed, value, boundary } of site.grounds.figures) {
      if (computed?.operation !== 'balance') continue;
      expect(additive.has(indicator)).toBe(true);
      const parts = computed.inputs.map((id) => published.get(id)!);
      const sum = parts.reduce((held, part, i) => held + computed.of[i]!.sign * part.value!, 0);
      expect(value).toBeCloseTo(sum, 6);
      if (computed.of.every(({ sign }) => sign === 1))
        expect(new Set(parts.map((part) => part.boundary))).toEqual(new Set([boundary]));
    }
  });
});
