import type { Scene } from './scene';
import type { SceneFigures } from './scene-figures';

/**
 * How a map shows several sets of figures: two in one frame with a line between them, small maps beside each other,
 * or one after the other.
 */
export const BESIDE_KINDS = ['swipe', 'multiples', 'play'] as const;
export type BesideKind = (typeof BESIDE_KINDS)[number];

/** What of a scene is another in a map that it shows besides its own. */
export interface SceneSide extends Pick<Scene, 'view' | 'boundary' | 'ghost' | 'highlight'> {
  readonly figures: SceneFigures;
  /** What the editor calls it; null: by what is another in it. */
  readonly title: string | null;
}

/** The other maps of a scene, as they are read; its own comes after them, and is how the map ends. */
export interface SceneBeside {
  readonly kind: BesideKind;
  readonly others: readonly SceneSide[];
  /** What the editor calls the scene's own. */
  readonly title: string | null;
  /** All colours mean the same, and have one legend. */
  readonly sharesRamp: boolean;
}

/** A scene for each of its maps, complete in itself, the scene's own last. */
export function scenesOf({ beside, ...whole }: Scene): readonly Scene[] {
  const own: Scene = { ...whole, ...(beside && placeOf(whole, beside)) };
  const others = (beside?.others ?? []).map(({ view, boundary, ghost, highlight, figures }) => ({
    ...own,
    ...{ view, boundary, ghost, highlight, figures }
  }));
  return [...others, own];
}

/** Where one of several maps stands: by itself, small, or in a frame that all take in turn. */
function placeOf(scene: Scene, beside: SceneBeside): Pick<Scene, 'isSmall' | 'hasScale' | 'hasChoice'> {
  return beside.kind === 'multiples' ? { isSmall: true, ...scaleOf(scene, beside) } : { hasChoice: true };
}

/** Maps of one stretch of land are read against each other; of several, each has a scale. */
function scaleOf({ view }: Scene, { others }: SceneBeside): Pick<Scene, 'hasScale'> {
  const lands = new Set([view, ...others.map((each) => each.view)].map(({ bounds }) => bounds.join()));
  return lands.size > 1 ? { hasScale: true } : {};
}

/** A scene's own map, where there is room for one: how the others end. */
export function alone(scene: Scene): Scene {
  return { ...scene, beside: undefined };
}
