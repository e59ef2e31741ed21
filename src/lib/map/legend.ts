import { looksOfCircle } from './circle-marks';
import { looksOfPart } from './drawing';
import { areaHatch } from './layers/areas';
import { ghostLines } from './layers/ghost';
import type { Look } from './look';
import type { LegendSwatch } from './picture';
import type { TextureName } from './textures';

/** A sample of what the map draws, in the looks that it draws it with, bottom to top. */
export interface Swatch {
  /** A piece of ground, a whole small shape, or a stretch of line. */
  readonly form: 'ground' | 'shape' | 'line' | 'circle' | 'cross';
  readonly looks: readonly Look[];
}

const lookOf = ({ marks }: { readonly marks: readonly { readonly look: Look }[] }): Look[] =>
  marks.map(({ look }) => look);

export const SWATCHES: Readonly<Record<Exclude<LegendSwatch, TextureName>, Swatch>> = {
  'circle-loss': { form: 'circle', looks: looksOfCircle('loss') },
  'circle-none': { form: 'circle', looks: [] },
  'circle-gap': { form: 'cross', looks: looksOfCircle('gap') },
  hatch: { form: 'ground', looks: lookOf(areaHatch) },
  ghost: { form: 'line', looks: lookOf(ghostLines) },
  'overlay-stated': { form: 'shape', looks: looksOfPart({ kind: 'zone', evidence: 'stated' }) },
  'overlay-inferred': { form: 'shape', looks: looksOfPart({ kind: 'zone', evidence: 'inferred' }) },
  'line-stated': { form: 'line', looks: looksOfPart({ kind: 'line', evidence: 'stated' }) },
  'line-inferred': { form: 'line', looks: looksOfPart({ kind: 'line', evidence: 'inferred' }) }
};
