import type { Layer } from '../layer';
import { DASHES, TOKENS, WIDTHS } from '../tokens';
import { drawnAs } from './drawn-ground';

const LINES = { kind: 'ground', file: 'ground/rivers', object: 'lines', isSingle: true } as const;

/** Rivers that no open map has: drawn by hand, and dashed because they are. */
export const schematicRivers = {
  name: 'schematic-rivers',
  source: LINES,
  marks: [
    {
      look: {
        kind: 'stroke',
        color: TOKENS.waterLine,
        width: WIDTHS.riverSchematic,
        dash: DASHES.schematic
      },
      when: { state: drawnAs('rivers', LINES), is: ['plain', 'under'] }
    }
  ]
} as const satisfies Layer;
