import { looksOfCircle } from './circle-marks';
import { looksOfPart } from './drawing';
import { areaHatch } from './layers/areas';
import { ghostLines } from './layers/ghost';
import { relief } from './layers/relief';
import { metroLines } from './layers/metro';
import { railways } from './layers/rail';
import type { Look } from './look';
import type { LegendSwatch } from './picture';
import type { TextureName } from './textures';
import { DASHES, INKS, OPACITIES } from './tokens';

/** A sample of what the map draws, in the looks that it draws it with, bottom to top. */
export interface Swatch {
  /** A piece of ground, a whole small shape, a stretch of line, steps that rise, a peak or a point. */
  readonly form: 'ground' | 'shape' | 'line' | 'circle' | 'cross' | 'steps' | 'peak' | 'dot';
  readonly looks: readonly Look[];
}

const lookOf = ({ marks }: { readonly marks: readonly { readonly look: Look }[] }): Look[] =>
  marks.map(({ look }) => look);

const RAILS = railways.marks;
const SCHEMATIC = { kind: 'stroke', color: INKS.soft, width: 1.6, dash: DASHES.schematic } as const;

export const SWATCHES: Readonly<Record<Exclude<LegendSwatch, TextureName>, Swatch>> = {
  relief: { form: 'steps', looks: [{ ...relief.marks[0].look, opacity: OPACITIES.relief }] },
  'ground-schematic': { form: 'line', looks: [SCHEMATIC] },
  rail: { form: 'line', looks: [RAILS[2], RAILS[3]].map(({ look }) => look) },
  metro: { form: 'line', looks: [metroLines.marks[1].look] },
  peak: { form: 'peak', looks: [{ kind: 'fill', color: INKS.soft }] },
  'spot-hollow': { form: 'dot', looks: [{ kind: 'stroke', color: INKS.soft, width: 1 }] },
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
