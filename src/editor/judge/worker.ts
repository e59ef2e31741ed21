import type { Library } from '../../lib/server/library/library';
import type { Opened } from '../protocol';
import { Judge, toShown, toSourceChoices } from './judge';
import type { Answered, Asked } from './messages';
import { readPath } from './read-path';

/** The check in a thread of its own: it takes a second, and typing must not wait for it. */
let judge: Judge | undefined;
let library: Library | undefined;
let geo: Opened['geo'] = {};

const answer = (made: Answered): void => postMessage(made);

onmessage = ({ data }: MessageEvent<Asked>): void => {
  if (data.kind === 'open') {
    judge = new Judge(data.opened);
    geo = data.opened.geo;
  } else if (data.kind === 'judge') judgeTurn(data);
  else answer({ kind: 'read', turn: data.turn, found: library ? readPath(data.path, library, geo) : null });
};

function judgeTurn({ turn, changed, slug }: Extract<Asked, { kind: 'judge' }>): void {
  if (!judge) return;
  judge.put(changed);
  const reading = judge.read();
  if (!reading.ok) {
    const { problems, withheld } = reading;
    return answer({ kind: 'checked', turn, problems, withheld });
  }
  library = reading.library;
  answer({ kind: 'shown', turn, shown: toShown(library, slug), sources: toSourceChoices(library) });
  answer({ kind: 'checked', turn, problems: judge.problemsBeyond(reading), withheld: 0 });
}
