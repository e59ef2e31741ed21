import { groundFor, type GroundChoice } from '../../domain/ground';
import type { Bounds } from '../../domain/ids';
import { readGroundWords } from '../text/ground-words';
import { suggest } from '../text/suggest';
import type { SceneReader } from './read-scene';
import { say } from '../../words/say';

/**
 * What a scene says of the ground, or what the settings say of maps of its scale: without relief where colours stand
 * for numbers, which it would make darker than their legend.
 */
export function toSceneGround(
  bounds: Bounds,
  isColoured: boolean,
  { text, lists, fail }: SceneReader
): GroundChoice[] {
  const { known, defaults } = lists.ground;
  const usual = groundFor(bounds, defaults, isColoured);
  const ground = text.ground
    ? readGroundWords(text.ground, known, (i, ...problem) => fail(['ground', i], ...problem))
    : usual;
  const { subject } = text;
  const lines = readLines({ text, lists, fail });
  if (subject && !ground.some(({ name }) => name === subject))
    fail(['subject'], say`subject 是 ${subject}，底图里却没有它`, say`在 ground 里加上 ${subject}`);
  return ground.map((choice) =>
    choice.name === subject ? { ...choice, isSubject: true, ...(lines && { lines }) } : choice
  );
}

/** The lines of the metro that a scene is about. */
function readLines({
  text,
  lists,
  fail
}: Pick<SceneReader, 'text' | 'lists' | 'fail'>): string[] | undefined {
  if (text.lines === undefined) return undefined;
  const known = lists.ground.known.get('metro')?.lines ?? [];
  if (text.subject !== 'metro')
    fail(
      ['lines'],
      say`lines 说的是地铁的哪几条线，这一步却不讲地铁`,
      say`加上 subject: metro，或删去 lines`
    );
  text.lines.forEach((line, i) => {
    if (!known.includes(String(line)))
      fail(['lines', i], say`没有地铁线「${line}」`, suggest(String(line), known));
  });
  return text.lines.map(String);
}
