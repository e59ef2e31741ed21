import { groundFor, type GroundChoice, type GroundDefaults } from './ground';
import type { Scene } from './scene';

/** What of a scene is drawn on its divisions. */
type Drawn = Pick<
  Scene,
  'view' | 'figures' | 'beside' | 'ghost' | 'ground' | 'overlays' | 'labels' | 'motions'
>;

/**
 * Whether a map has nothing but the outline of its divisions and their names. Ground that every map of its scale has
 * says nothing of this one, unless it moves; a note is a sentence, not what the sentence is about.
 */
export function isBare(scene: Drawn, defaults: GroundDefaults): boolean {
  const usual = groundFor(scene.view.bounds, defaults);
  const isOwn = ({ name, asOf }: GroundChoice): boolean =>
    asOf !== null || !usual.some((each) => each.name === name);
  return !(
    carriesFigures(scene) ||
    scene.ghost ||
    scene.overlays.length > 0 ||
    scene.labels.places.length > 0 ||
    scene.ground.some(isOwn) ||
    (scene.motions ?? []).length > 0
  );
}

/** Whether a map shows figures: as colours, as circles, or several sets of them beside each other. */
export function carriesFigures({ figures, beside }: Pick<Scene, 'figures' | 'beside'>): boolean {
  return figures.fill !== null || figures.circles !== null || beside !== undefined;
}
