import { toFigureFinder, type FigureFinder } from '../../lib/desk/find-figures';
import type { FigureName } from '../../lib/desk/figure-name';
import { quantityOf, type Figure } from '../../lib/domain/figure';
import type { Library } from '../../lib/server/library/library';
import type { Speaker } from './speaker';

/** A figure that a sentence can print, as a list offers it. */
export interface OfferedFigure {
  readonly id: string;
  /** Of where, of what, of when. */
  readonly says: string;
  readonly value: string;
}

/** Made once for all that is asked of the same texts. */
const finders = new WeakMap<Library, FigureFinder>();

/** `fits`: where a number is looked for that a chart takes. */
export function offerFigures(
  query: string,
  library: Library,
  speaker: Speaker,
  fits?: (figure: Figure) => boolean
): OfferedFigure[] {
  const find = finders.get(library) ?? toFigureFinder(library.site);
  finders.set(library, find);
  return find(query, fits).map(({ figure, name }) => toOffered(figure, name, speaker));
}

export function toOffered(figure: Figure, name: FigureName, { desk, words }: Speaker): OfferedFigure {
  return { id: figure.id, says: desk.figure(name), value: words.number(quantityOf(figure)) };
}
