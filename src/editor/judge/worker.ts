import { figureRowsOf, sameParts } from '../../lib/desk/changes/figures-of-story';
import { measuresOn } from '../../lib/desk/scene/measures';
import type { Opened } from '../protocol';
import { aboutFigure } from './about-figure';
import { toChoices } from './choices';
import { Judge, toShown, type RightReading } from './judge';
import { offerFigures } from './found-figures';
import type { Answered, Asked } from './messages';
import { reportPaste } from './paste-report';
import { sayChanges } from './said-changes';
import { NO_SAID_CHARTS, offerFiguresAt, sayCharts } from './said-charts';
import { sayRemarks } from './said-remarks';
import { speakerOf } from './speaker';
import { readPath } from './read-path';

/** The check in a thread of its own: it takes a second, and typing must not wait for it. */
let judge: Judge | undefined;
/** The last texts that could be read. */
let reading: RightReading | undefined;
let geo: Opened['geo'] = {};
let speaker = speakerOf('zh');

const answer = (made: Answered): void => postMessage(made);

onmessage = ({ data }: MessageEvent<Asked>): void => {
  switch (data.kind) {
    case 'open':
      judge = new Judge(data.opened);
      geo = data.opened.geo;
      speaker = speakerOf(data.language);
      return;
    case 'judge':
      return judgeTurn(data);
    case 'read':
      return answer({
        kind: 'read',
        turn: data.turn,
        found: reading ? readPath(data.path, reading.library, geo) : null
      });
    case 'about':
      return answer({
        kind: 'read',
        turn: data.turn,
        found: reading ? aboutFigure(data.figure, data.was, data.now, reading) : null
      });
    case 'remarks':
      return answer({
        kind: 'read',
        turn: data.turn,
        found: reading && judge ? sayRemarks(data.slug, data.handed, judge.texts, reading, speaker) : null
      });
    case 'paste':
      return answer({
        kind: 'read',
        turn: data.turn,
        found: reading && judge ? reportPaste(data.ask, judge.texts, reading, speaker) : null
      });
    case 'try':
      return answer({
        kind: 'read',
        turn: data.turn,
        found: judge?.problemsIf(data.changed).map(speaker.problem) ?? null
      });
    case 'find-figures':
      return answer({
        kind: 'read',
        turn: data.turn,
        found: reading ? offerFigures(data.query, reading.library, speaker) : []
      });
    case 'chart-figures':
      return answer({
        kind: 'read',
        turn: data.turn,
        found: reading ? offerFiguresAt(data.query, data.scene, data.place, reading, speaker) : []
      });
    case 'measures':
      return answer({
        kind: 'read',
        turn: data.turn,
        found: reading ? measuresOn(reading.library.site, data.boundary, data.look) : []
      });
    case 'charts':
      return answer({
        kind: 'read',
        turn: data.turn,
        found: reading ? sayCharts(data.scene, reading, speaker) : NO_SAID_CHARTS
      });
    case 'ground':
      return answer({ kind: 'read', turn: data.turn, found: judge?.groundOf(data.boundary) ?? null });
    case 'changes':
      return answer({
        kind: 'read',
        turn: data.turn,
        found: reading && judge ? sayChanges(data.before, textsFor(data, judge), reading, speaker) : null
      });
    case 'figure-rows':
      return answer({
        kind: 'read',
        turn: data.turn,
        found: reading && judge ? figureRowsOf(reading.library.site, judge.texts, data.slug) : new Map()
      });
    default:
      return data satisfies never;
  }
};

function textsFor(
  { before, isAlone }: Extract<Asked, { kind: 'changes' }>,
  { texts }: Judge
): ReadonlyMap<string, string> {
  return isAlone ? sameParts(before, texts) : texts;
}

function judgeTurn({ turn, changed, slug }: Extract<Asked, { kind: 'judge' }>): void {
  if (!judge) return;
  judge.put(changed);
  const read = judge.read();
  if (!read.ok) {
    const { problems, withheld } = read;
    return answer({ kind: 'checked', turn, problems: problems.map(speaker.problem), withheld });
  }
  reading = read;
  const { library } = read;
  answer({ kind: 'shown', turn, shown: toShown(library, slug), choices: toChoices(library, slug, speaker) });
  answer({ kind: 'checked', turn, problems: judge.problemsBeyond(read).map(speaker.problem), withheld: 0 });
}
