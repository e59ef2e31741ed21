import type { Figure } from '../../domain/figure';
import { suggest } from '../text/suggest';
import type { NameReader } from './scene-lists';
import { say } from '../../words/say';

/** The figures of those ids, in the order given; undefined in the place of each that is logged as unknown. */
export function figuresNamed(
  ids: readonly string[],
  key: string,
  { lists, fail }: NameReader
): (Figure | undefined)[] {
  return ids.map((id, i) => {
    const found = lists.numbers.get(id);
    return found ?? fail([key, i], say`没有编号为「${id}」的数`, suggest(id, lists.numbers.keys()));
  });
}
