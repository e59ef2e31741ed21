import * as v from 'valibot';
import { toId, type PlaceId } from '../../domain/ids';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { text } from '../../content/text/schema-parts';
import { suggest } from '../../content/text/suggest';
import type { StripExhibit } from '.';
import { say } from '../../words/say';

export const stripText = v.strictObject({
  path: v.pipe(v.array(text), v.minLength(2, say`至少写两个地点`)),
  beside: v.optional(v.array(text), [])
});

/** The places of a `strip` entry, each once; undefined after a problem. */
export function readStrip(
  { path, beside }: v.InferOutput<typeof stripText>,
  { lists, fail }: ExhibitReader
): StripExhibit | undefined {
  const known = (['path', 'beside'] as const).flatMap((key) =>
    (key === 'path' ? path : beside).map((name, i) => {
      if (lists.places.has(name)) return true;
      fail(['strip', key, i], say`没有地点「${name}」`, suggest(name, lists.places));
      return false;
    })
  );
  const all = [...path, ...beside];
  const twice = all.find((name, i) => all.indexOf(name) !== i);
  if (twice !== undefined) return fail(['strip'], say`strip 里「${twice}」写了两次`, say`留一个`);
  if (known.includes(false)) return undefined;
  const ids = (names: readonly string[]): PlaceId[] => names.map((name) => toId<PlaceId>(name));
  return { kind: 'strip', path: ids(path), beside: ids(beside) };
}
