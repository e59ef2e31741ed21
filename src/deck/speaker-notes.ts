import { groupNotes, noteText, partText } from '../lib/pages/paper/notes';
import { lostText } from '../lib/pages/story/lost-text';
import { m } from '../lib/paraglide/messages';
import type { Deck } from './deck';
import { textOfParagraph, toParagraphs } from './prose';

/** What a slide shows beside its text. */
interface Shown {
  /** Names that it speaks of and its map does not carry. */
  readonly lost: readonly string[];
  /** In words. */
  readonly charts: readonly (readonly string[])[];
}

/**
 * What the speaker reads under a slide: how long it takes, the step's notes, then what stands behind the slide: the map and
 * the charts in words, every number's source with what must be known before it is quoted.
 */
export function toSpeakerNotes(deck: Deck, at: number, { lost, charts }: Shown): string[] {
  const { page, said } = deck;
  const step = deck.steps[at]!;
  const view = page.steps[at]!;
  // Marks are of what stands on the slide; what is said besides has none.
  const spoken = toParagraphs(step.notes, { ...said, markOf: () => undefined }).map(textOfParagraph);
  const parts = view.picture.overlays.flatMap(({ ref }) => page.parts[ref] ?? []).map(partText);
  const notes = groupNotes(page.papers[at]!.notes).flatMap(({ cite, notes: own }) => [
    m.site_sentence({ text: cite }),
    ...own.map((note) => `${note.mark}\u2002${noteText(note, 'full')}`)
  ]);
  return [
    m.talk_notes_planned({ minutes: step.minutes }),
    ...spoken,
    ...section(m.pptx_notes_map(), [view.picture.description, ...(lost.length > 0 ? [lostText(lost)] : [])]),
    ...charts.flatMap(([title = '', ...rows]) => section(title, rows)),
    ...section(m.pptx_notes_parts(), parts),
    ...section(m.pptx_notes_sources(), notes)
  ];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `— ${title}`, ...lines];
