import { changesBetween } from '../../lib/desk/changes/changes';
import type { Files } from '../../lib/edit/splice';
import { deskWords } from '../../lib/words/desk';
import { words } from '../../lib/words/current';
import { en } from '../../lib/words/en';
import type { RightReading } from './judge';
import type { SaidChange } from './messages';

/** What became of the texts, in the editor's language; names are those of the last texts that could be read. */
export function sayChanges(before: Files, after: Files, { library }: RightReading): SaidChange[] {
  const say = deskWords[words() === en ? 'en' : 'zh'].change;
  return changesBetween(before, after, library.site).map((change) => ({
    file: change.file,
    text: say(change)
  }));
}
