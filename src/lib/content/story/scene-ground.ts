import { groundFor, type GroundChoice } from '../../domain/ground';
import type { Bounds } from '../../domain/ids';
import { readGroundWords } from '../text/ground-words';
import type { Reader } from './read-scene';

/**
 * What a scene says of the ground, or what the settings say of maps of its scale: without relief where colours stand
 * for numbers, which it would make darker than their legend.
 */
export function toSceneGround(
  bounds: Bounds,
  isColoured: boolean,
  { text, lists, fail }: Reader
): GroundChoice[] {
  const { known, defaults } = lists.ground;
  const usual = groundFor(bounds, defaults).filter(({ name }) => !(isColoured && name === 'relief'));
  const ground = text.ground
    ? readGroundWords(text.ground, known, (i, ...problem) => fail(['ground', i], ...problem))
    : usual;
  const { subject } = text;
  if (subject && !ground.some(({ name }) => name === subject))
    fail(['subject'], `subject 是 ${subject}，底图里却没有它`, `在 ground 里加上 ${subject}`);
  return ground.map((choice) => (choice.name === subject ? { ...choice, isSubject: true } : choice));
}
