import { words } from '../../words/current';
import { isWeak } from '../../domain/source';
import type { PartView } from '../story/page';
import type { Note, NoteFigure } from './page';

/** What a note's number is: `七普常住人口，余杭区（2021年4月9日后），2020年11月1日`. */
export function subjectOf({ figure, indicator, place, when, boundaryName }: NoteFigure): string {
  // Divisions that were redrawn say their boundary themselves; a zone's place on either map is not in its name.
  const on = figure.place.kind === 'zone' ? `（${boundaryName}）` : '';
  return `${indicator.name}，${place}${on}，${when}`;
}

/** What must be known before the number is quoted: that it is expected, not exact, worked out, or weakly sourced. */
export function remarksOf({ figure, source }: NoteFigure): string[] {
  const { status, bound, growthBound, value } = figure;
  return [
    status === 'actual' ? '' : words().status[status],
    bound === '' || value === null ? '' : words().bound[bound],
    growthBound === '' ? '' : `增速是${words().bound[growthBound]}`,
    figure.computed ? `本站算出：${words().formula(figure.computed)}` : '',
    !figure.computed && isWeak(source.tier) ? `来源是${words().tier[source.tier]}` : '',
    source.reposted ? '读自转载' : ''
  ].filter(Boolean);
}

/** All that a reader at a desk is told besides: the editor's note, and caveats in whole sentences. */
export function sentencesOf({ figure, source, inputs }: NoteFigure): string {
  // A computed number's own source is cited above its note; what else it rests on is named here.
  const others = inputs.filter((input) => input.source !== figure.source).map(({ text }) => text);
  if (figure.computed && figure.value !== null) return others.join('；');
  return [words().note(figure), ...(figure.computed ? [] : words().caveats(source))].join('');
}

export type NoteLength = 'full' | 'short';

/** A note without its citation: paragraph, subject, remarks; `full` adds the editor's note. */
export function noteText({ figure, para }: Note, length: NoteLength): string {
  const place = para ? `第${para}段` : '';
  if (!figure) return ['正文所引', place].filter(Boolean).join('，');
  const line = [subjectOf(figure), place, ...remarksOf(figure)].filter(Boolean).join('，');
  const more = length === 'full' ? sentencesOf(figure) : '';
  return more ? `${line}。${more.replace(/。$/, '')}` : line;
}

/** Notes that rest on one source, which is then named once. */
export interface NoteGroup {
  readonly source: string;
  readonly cite: string;
  readonly notes: readonly Note[];
}

/** In the order of their first notes. */
export function groupNotes(notes: readonly Note[]): NoteGroup[] {
  const sources = [...new Set(notes.map(({ source }) => source))];
  return sources.map((source) => {
    const own = notes.filter((note) => note.source === source);
    return { source, cite: own[0]?.cite ?? '', notes: own };
  });
}

/** What a drawn part is and why it lies there: the words behind `凭什么这样画`. */
export function partText({ part, plan, cite, footprintCite }: PartView): string {
  const { name, id, evidence, confidence, reason, footprint } = part;
  const sure = confidence ? `，${words().confidence[confidence]}` : '';
  const where = footprint
    ? `位置：${words().evidence[footprint.evidence]}${footprint.reason ? `，${footprint.reason}` : '。'}`
    : '';
  const basis = [cite && `依据：${cite}。`, footprintCite && `位置依据：${footprintCite}。`].join('');
  return `图上的「${name ?? id}」，出自「${plan.formula}」：${words().evidence[evidence]}${sure}。${reason}${where}${basis}`;
}

/** `图上各区的数：来源〔1〕〔4〕，列在文末。` */
export function mapSourceText(mapSources: readonly number[]): string {
  return `图上各区的颜色：数取自文末来源${mapSources.map((at) => `〔${at + 1}〕`).join('')}。`;
}
