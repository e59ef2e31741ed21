import type { Figure } from './figure';
import type { AreaRef } from './redraw';
import { groundAt, isUntouched, type SameGround } from './same-ground';

/** What can be compared where figures lie on different boundaries, and so cannot. */
export type WayOn =
  /** Ground that both boundaries fill with whole divisions: what these publish adds up to it. */
  | { readonly kind: 'same-ground'; readonly grounds: readonly SameGround[] }
  /** What does not add up, or lies in no division: only with others of its own boundary. */
  | { readonly kind: 'own-boundary' };

/** The grounds of these figures' divisions that the boundaries of the others have too, each once. */
export function wayOnFrom(
  figures: readonly Figure[],
  grounds: readonly SameGround[],
  addsUp: (indicator: string) => boolean
): WayOn {
  const boundaries = [...new Set(figures.map(({ boundary }) => boundary))];
  const found = figures.flatMap(({ place, boundary, indicator }) => {
    if (place.kind !== 'area') return [];
    const at: AreaRef = { boundary, code: place.code };
    return boundaries
      .flatMap((other) => groundAt(grounds, at, other) ?? [])
      .filter((ground) => addsUp(indicator) || isUntouched(ground));
  });
  return found.length > 0 ? { kind: 'same-ground', grounds: [...new Set(found)] } : { kind: 'own-boundary' };
}
