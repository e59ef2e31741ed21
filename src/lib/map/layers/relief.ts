import type { Layer } from '../layer';
import { OPACITIES, RELIEF_FADE, TOKENS } from '../tokens';
import { drawnAs } from './drawn-ground';

const BANDS = { kind: 'ground', file: 'ground/relief', object: 'bands', isSingle: true } as const;

/** Over bare land plainly, over colours that stand for numbers as a breath. */
const strength = drawnAs<number>('strength', 'relief', BANDS, 0, (_band, look, at, { bandsUp }) => {
  const whole = look === 'under' ? OPACITIES.reliefUnder : OPACITIES.relief;
  return bandsUp === undefined ? whole : whole * Math.min(1, Math.max(0, bandsUp - at));
});

/**
 * Bands lie one upon the other, so what is high is dark. Transparent, and above what colours the divisions: below it,
 * their fills would hide it.
 */
export const relief = {
  name: 'relief',
  source: BANDS,
  marks: [{ look: { kind: 'fill', color: TOKENS.relief, fade: RELIEF_FADE }, opacities: strength }]
} as const satisfies Layer;
