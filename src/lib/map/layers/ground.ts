import type { Layer } from '../layer';
import { TOKENS, WIDTHS } from '../tokens';

/** Lines between neighbouring cities; their land is the paper itself. */
export const contextBorders = {
  name: 'context-borders',
  source: { kind: 'ground', file: 'context', object: 'borders' },
  marks: [{ look: { kind: 'stroke', color: TOKENS.landBorder, width: WIDTHS.landBorder } }]
} as const satisfies Layer;

export const waterAreas = {
  name: 'water-areas',
  source: { kind: 'ground', file: 'water', object: 'areas' },
  marks: [{ look: { kind: 'fill', color: TOKENS.water }, coversLand: true }]
} as const satisfies Layer;

export const waterLines = {
  name: 'water-lines',
  source: { kind: 'ground', file: 'water', object: 'lines' },
  marks: [{ look: { kind: 'stroke', color: TOKENS.waterLine, width: WIDTHS.waterLine } }]
} as const satisfies Layer;
