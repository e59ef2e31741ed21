import type { Figure, Term } from '../../domain/figure';
import type { EditionLists } from './lists';

/** Of what a figure speaks: divisions and boundaries, by their Chinese names. */
type NameOf = (chinese: string) => string;

const termIn = (term: Term, nameOf: NameOf): Term => ({
  ...term,
  place: { name: nameOf(term.place.name), ground: nameOf(term.place.ground) }
});

/** Figures with their notes in an edition's words. Number, unit and what the source printed stay. */
export function figuresIn(
  figures: readonly Figure[],
  { notes }: Pick<EditionLists, 'notes'>,
  nameOf: NameOf
): Figure[] {
  return figures.map((figure) => {
    const { note, computed } = figure;
    const said = { ...figure, note: notes?.notes[note] ?? note };
    return computed?.operation === 'balance'
      ? { ...said, computed: { ...computed, of: computed.of.map((term) => termIn(term, nameOf)) } }
      : said;
  });
}
