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
import { DASHES, INKS, METRO_COLORS, OPACITIES, TOKENS, WIDTHS } from './tokens';

/** A sample of what the map draws, in the looks that it draws it with, bottom to top. */
export interface Swatch {
  /**
   * A piece of ground, a whole small shape, a stretch of line, lines over each other, steps that rise, a peak, a name
   * or a point.
   */
  readonly form:
    'ground' | 'shape' | 'line' | 'lines' | 'circle' | 'cross' | 'steps' | 'peak' | 'name' | 'dot';
  readonly looks: readonly Look[];
}

const lookOf = ({ marks }: { readonly marks: readonly { readonly look: Look }[] }): Look[] =>
  marks.map(({ look }) => look);

const RAILS = railways.marks;
/** Two hairlines that a sample of this size shows as two: on the map they are as far apart, and longer. */
const FAST: readonly Look[] = [
  { kind: 'stroke', color: TOKENS.rail, width: WIDTHS.railFast + 0.8 },
  { kind: 'stroke', color: TOKENS.railBetween, width: WIDTHS.railBetween + 0.7 }
];
const PLAIN: readonly Look[] = [RAILS[0].look, RAILS[1].look];
const schematic = (color: string, width: number): Look => ({
  kind: 'stroke',
  color,
  width,
  dash: DASHES.schematic
});
const coloured = (at: number): Look => ({
  ...metroLines.marks[1].look,
  color: METRO_COLORS[at] ?? TOKENS.metro
});

export const SWATCHES: Readonly<Record<Exclude<LegendSwatch, TextureName>, Swatch>> = {
  relief: { form: 'steps', looks: [{ ...relief.marks[0].look, opacity: OPACITIES.relief }] },
  'schematic-rivers': { form: 'line', looks: [schematic(TOKENS.waterLine, WIDTHS.riverSchematic)] },
  'schematic-rail': { form: 'line', looks: [schematic(TOKENS.rail, WIDTHS.rail)] },
  'schematic-metro': { form: 'line', looks: [schematic(TOKENS.metro, WIDTHS.metro)] },
  rail: { form: 'lines', looks: [...FAST, ...PLAIN] },
  'rail-fast': { form: 'line', looks: FAST },
  'rail-plain': { form: 'line', looks: PLAIN },
  'metro-lines': { form: 'lines', looks: [coloured(4), coloured(0)] },
  ridge: { form: 'name', looks: [{ kind: 'fill', color: INKS.soft }] },
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
