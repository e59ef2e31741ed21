import fc from 'fast-check';
import { toGlossary } from '../../src/lib/domain/glossary';
import {
  BOUNDS,
  STATUSES,
  type Bound,
  type Figure,
  type MissingReason,
  type Status
} from '../../src/lib/domain/figure';
import { toId } from '../../src/lib/domain/ids';
import { parsePeriod } from '../../src/lib/domain/period';

export interface FigureText {
  id?: string;
  area?: string;
  zone?: string;
  boundary?: string;
  indicator?: string;
  period?: string;
  value?: number | null;
  unit?: string;
  written?: string;
  bound?: Bound;
  growthPct?: number | null;
  growthBound?: Bound;
  status?: Status;
  missing?: MissingReason | null;
}

/** GDP of A in 2021, unless said otherwise: 80.5 亿元, exact, actual. */
export function aFigure(text: FigureText = {}): Figure {
  const period = parsePeriod(text.period ?? '2021');
  if (!period) throw new RangeError(`no period ${text.period}`);
  const { area = '900001', zone, value = 80.5 } = text;
  return {
    id: toId(text.id ?? 'a-gdp-2021'),
    place: zone ? { kind: 'zone', zone } : { kind: 'area', code: toId(area) },
    boundary: toId(text.boundary ?? 'new'),
    indicator: toId(text.indicator ?? 'gdp'),
    period,
    value,
    unit: text.unit ?? '亿元',
    written: text.written ?? (value === null ? '' : `${value}亿元`),
    bound: text.bound ?? '',
    growthPct: text.growthPct ?? null,
    growthBound: text.growthBound ?? '',
    status: text.status ?? 'actual',
    missing: text.missing ?? (value === null ? 'not-published' : null),
    source: toId('paper'),
    para: 2,
    note: ''
  };
}

export const PERIODS = [
  '2019',
  '2021',
  '2021-S1',
  '2019-Q4',
  '2020-11',
  '2020-11-01',
  '2012/2021',
  '2021/2023'
] as const;

/** Figures that differ from each other in anything that a comparison may hang on. */
export const figures: fc.Arbitrary<Figure> = fc
  .record({
    area: fc.constantFrom('900001', '900002', '900003'),
    boundary: fc.constantFrom('old', 'new'),
    indicator: fc.constantFrom('gdp', 'people'),
    period: fc.constantFrom(...PERIODS),
    value: fc.option(fc.double({ min: -1e6, max: 1e9, noNaN: true }), { freq: 5 }),
    unit: fc.constantFrom('亿元', '人'),
    bound: fc.constantFrom(...BOUNDS),
    status: fc.constantFrom(...STATUSES)
  })
  .map(aFigure);

export const glossary = toGlossary([], [{ id: 'old', name: '旧边界' }]);
