import type { Layer } from '../layer';
import { TOKENS } from '../tokens';

export const paper = {
  name: 'paper',
  source: { kind: 'everywhere' },
  marks: [{ look: { kind: 'fill', color: TOKENS.paper } }]
} as const satisfies Layer;
