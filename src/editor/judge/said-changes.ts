import { changesBetween } from '../../lib/desk/changes/changes';
import type { Files } from '../../lib/edit/splice';
import type { RightReading } from './judge';
import type { Speaker } from './speaker';
import type { SaidChange } from './messages';

/** What became of the texts, in the editor's language; names are those of the last texts that could be read. */
export function sayChanges(
  before: Files,
  after: Files,
  { library }: RightReading,
  speaker: Speaker
): SaidChange[] {
  const say = speaker.desk.change;
  return changesBetween(before, after, library.site).map((change) => ({
    file: change.file,
    text: say(change)
  }));
}
