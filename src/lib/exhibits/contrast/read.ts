import * as v from 'valibot';
import { refusalsOf } from '../../domain/comparability';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { figuresNamed } from '../../content/story/scene-figures';
import { text } from '../../content/text/schema-parts';
import type { ContrastExhibit } from '.';
import { say } from '../../words/say';

/** Ids of two figures. */
export const contrastText = v.tuple([text, text], say`应为两个数的编号`);

/** The figures of a `contrast` entry, which must not pass the guard; undefined after a problem. */
export function readContrast(
  ids: v.InferOutput<typeof contrastText>,
  reader: ExhibitReader
): ContrastExhibit | undefined {
  const [one, other] = figuresNamed(ids, 'contrast', reader);
  if (!one || !other) return undefined;
  if (refusalsOf([one, other], 'periods', reader.lists.glossary).length === 0) {
    return reader.fail(['contrast'], say`contrast 里的两个数其实可比`, say`改用 compare`);
  }
  return { kind: 'contrast', figures: [one.id, other.id] };
}
