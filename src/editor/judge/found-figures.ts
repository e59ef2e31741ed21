import { toFigureFinder, type FigureFinder } from '../../lib/desk/find-figures';
import { quantityOf } from '../../lib/domain/figure';
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

export function offerFigures(query: string, library: Library, { desk, words }: Speaker): OfferedFigure[] {
  const find = finders.get(library) ?? toFigureFinder(library.site);
  finders.set(library, find);
  return find(query).map(({ figure, name }) => ({
    id: figure.id,
    says: desk.figure(name),
    value: words.number(quantityOf(figure))
  }));
}
