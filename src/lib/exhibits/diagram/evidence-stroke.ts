import type { Evidence } from '../../domain/plan';

/** What is drawn of a part: a glyph's outline, an axis, or the sample of the key. */
export type Stroked = 'outline' | 'line' | 'sample';

interface EvidenceStroke {
  readonly 'stroke-dasharray'?: string;
  readonly 'stroke-linecap'?: 'round';
}

/** In the drawing's units: longer where a stroke is heavier. */
const DASHES: Readonly<Record<Stroked, string>> = { outline: '7 4.5', line: '9 5', sample: '6 3.5' };
/** Round ends make a dot of a dash that is hardly longer than nothing. */
const DOTS: Readonly<Record<Stroked, string>> = { outline: '0.1 5', line: '0.1 7', sample: '0.1 4.6' };

/** As on maps, what a source states is solid and what the site inferred is dashed; what no source states is dotted. */
export function evidenceStroke(evidence: Evidence, stroked: Stroked): EvidenceStroke {
  switch (evidence) {
    case 'stated':
      return {};
    case 'inferred':
      return { 'stroke-dasharray': DASHES[stroked] };
    case 'not-stated':
      return { 'stroke-dasharray': DOTS[stroked], 'stroke-linecap': 'round' };
    default:
      return evidence satisfies never;
  }
}
