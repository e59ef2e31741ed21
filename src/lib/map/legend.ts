import { looksOfCircle } from './circle-marks';
import { looksOfPart } from './drawing';
import { areaHatch } from './layers/areas';
import { ghostLines } from './layers/ghost';
import { relief } from './layers/relief';
import { metroLines } from './layers/metro';
import { railways } from './layers/rail';
import { schematicRivers } from './layers/rivers';
import { withWidth, type Look, type StrokeLook } from './look';
import type { LegendSwatch } from './picture';
import type { TextureName } from './textures';
import { INKS, METRO_COLORS, OPACITIES } from './tokens';

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

/** The looks of a layer by the variants of its marks. */
function byVariant<V extends string>(
  marks: readonly { readonly variant: V; readonly look: StrokeLook }[]
): Readonly<Record<V, StrokeLook>> {
  return Object.fromEntries(marks.map(({ variant, look }) => [variant, look])) as Record<V, StrokeLook>;
}
const RAIL = byVariant(railways.marks);
const METRO = byVariant(metroLines.marks);
const wider = (look: StrokeLook, by: number): StrokeLook => withWidth(look, look.width + by);

/** Two hairlines that a sample of this size shows as two: on the map they are as far apart, and longer. */
const FAST: readonly Look[] = [wider(RAIL.double, 0.8), wider(RAIL.between, 0.7)];
const PLAIN: readonly Look[] = [RAIL.ticks, RAIL.one];
const coloured = (at: number): Look => ({ ...METRO.sure, color: METRO_COLORS[at] ?? METRO.sure.color });

export const SWATCHES: Readonly<Record<Exclude<LegendSwatch, TextureName>, Swatch>> = {
  relief: { form: 'steps', looks: [{ ...relief.marks[0].look, opacity: OPACITIES.relief }] },
  'schematic-rivers': { form: 'line', looks: lookOf(schematicRivers) },
  'schematic-rail': { form: 'line', looks: [RAIL.dashed] },
  'schematic-metro': { form: 'line', looks: [METRO.schematic] },
  rail: { form: 'lines', looks: [...FAST, ...PLAIN] },
  'rail-fast': { form: 'line', looks: FAST },
  'rail-plain': { form: 'line', looks: PLAIN },
  'metro-lines': { form: 'lines', looks: [coloured(4), coloured(0)] },
  ridge: { form: 'name', looks: [{ kind: 'fill', color: INKS.soft }] },
  metro: { form: 'line', looks: [METRO.sure] },
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
