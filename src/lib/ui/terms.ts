import type { ReadJson } from './files';
import type { TermTip } from './term-tip';

export type Definitions = Readonly<Record<string, string>>;

/**
 * Shows the definition of a term that the reader points at, focuses or taps, wherever it stands, hydrated or not. Code and
 * definitions are fetched at the first. Returns what stops it.
 */
export function watchTerms(page: Document, address: string, read: ReadJson): () => void {
  let tip: Promise<TermTip> | undefined;
  const load = async (): Promise<TermTip> => {
    const [{ TermTip: Tip }, all] = await Promise.all([import('./term-tip'), read(address)]);
    return new Tip(page, all as Definitions);
  };
  const see = ({ target, type }: Event): void => {
    const term = target instanceof Element ? target.closest<HTMLElement>('[data-term]') : null;
    if (!term) return;
    tip ??= load();
    tip.then(
      (shown) => shown.show(term, type === 'pointerover' ? 'pointer' : 'focus'),
      // Without its definition a term is a word; the next look asks again.
      () => (tip = undefined)
    );
  };
  const types = ['pointerover', 'focusin', 'click'];
  for (const type of types) page.addEventListener(type, see);
  return () => {
    for (const type of types) page.removeEventListener(type, see);
  };
}
