import type { Layer } from '../layer';
import { DASHES, TOKENS, WIDTHS } from '../tokens';
import { drawnAs } from './drawn-ground';

const LINES = { kind: 'ground', file: 'ground/rivers', object: 'lines', isSingle: true } as const;

const shown = drawnAs<'yes' | 'no'>('shown', 'rivers', LINES, 'no', () => 'yes');

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
      when: { state: shown, is: ['yes'] }
    }
  ]
} as const satisfies Layer;
