import { m } from '../../paraglide/messages';
import { shownQuantity } from '../../domain/number-view';
import { words } from '../../words/current';
import { textOf, type Block } from '../../domain/prose';
import { linesOf, widthOf } from '../../ui/text-width';
import { lostText } from '../story/lost-text';
import { groupNotes, mapSourceText, noteText, partText, type NoteLength } from './notes';
import type { PrintPage } from './page';

/** How text is set: characters a line, millimetres a line and after a paragraph. */
export interface Setting {
  readonly perLine: number;
  readonly lineMm: number;
  readonly gapMm: number;
}

/** About how high a step's text is set. */
export function textMm(
  blocks: readonly Block[],
  page: PrintPage,
  { perLine, lineMm, gapMm }: Setting
): number {
  const paragraphs = blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.children]));
  const lines = paragraphs.map((inlines) => linesOf(textOf(inlines, sayNumber(page)), perLine));
  return lines.reduce((sum, count) => sum + count * lineMm + gapMm, 0);
}

/** About how high the line is set below a step's text that lists what its map lacks; 0 where it has none. */
export function lostMm(page: PrintPage, at: number, { perLine, lineMm, gapMm }: Setting): number {
  const names = page.papers[at]!.names.lost?.tight ?? [];
  return names.length > 0 ? linesOf(lostText(names), perLine) * lineMm + gapMm : 0;
}

/** About how high a step's notes are set, in columns; 0 where it has none. */
export function notesMm(
  page: PrintPage,
  at: number,
  {
    perLine,
    lineMm,
    gapMm,
    columns,
    length
  }: Setting & { readonly columns: number; readonly length: NoteLength }
): number {
  const texts = noteLines(page, at, length);
  if (texts.length === 0) return 0;
  const lines = texts.reduce((sum, text) => sum + linesOf(text, perLine), 0);
  return Math.ceil(lines / columns) * lineMm + gapMm;
}

/** How wide the longest number of a text is, which no line parts, in characters. */
export function longestNumber(blocks: readonly Block[], page: PrintPage): number {
  const inlines = blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.children]));
  let longest = 0;
  const say = sayNumber(page);
  for (const each of inlines)
    textOf(each, (id, show) => {
      const text = say(id, show);
      longest = Math.max(longest, widthOf(text));
      return text;
    });
  return longest;
}

/** How much is written below a step, in characters. */
export function notesWidth(page: PrintPage, at: number, length: NoteLength): number {
  return noteLines(page, at, length).reduce((sum, text) => sum + widthOf(text), 0);
}

/** What stands below a step: each source with its notes; in full also its map's parts and the sources of its colours. */
function noteLines(page: PrintPage, at: number, length: NoteLength): string[] {
  const { notes } = page.papers[at]!;
  const { mapSources } = page.steps[at]!;
  const groups = groupNotes(notes).map(
    ({ cite, notes: own }) =>
      `${m.site_sentence({ text: cite })}${own.map((note) => m.paper_note_clause({ note: `00 ${noteText(note, length)}` })).join('')}`
  );
  if (length === 'short') return groups;
  const parts = page.steps[at]!.picture.overlays.flatMap(({ ref }) => page.parts[ref] ?? []).map(partText);
  return [...groups, ...parts, ...(mapSources.length > 0 ? [mapSourceText(mapSources)] : [])];
}

function sayNumber(page: PrintPage): Parameters<typeof textOf>[1] {
  return (id, show) => {
    const number = page.numbers[id];
    // Two more characters for the note's mark and the spaces of a number set close.
    return number ? `${words().number(shownQuantity(number, show))}000` : '';
  };
}
