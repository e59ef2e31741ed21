import type { Definitions } from './terms';

/** What keeps a definition open: a pointer on term or tip, or the focus (a finger's tap is one). */
type Hold = 'pointer' | 'focus';

const ID = 'term-tip';
const GAP_PX = 6;
const MARGIN_PX = 8;

const LOOK: Partial<CSSStyleDeclaration> = {
  position: 'fixed',
  zIndex: '30',
  maxWidth: 'min(22rem, calc(100vw - 16px))',
  boxSizing: 'border-box',
  margin: '0',
  padding: '0.4rem 0.7rem',
  color: 'var(--ink)',
  font: '400 0.85rem/1.65 var(--sans)',
  textAlign: 'left',
  whiteSpace: 'normal',
  background: 'var(--card)',
  border: '1px solid var(--ink-soft)',
  boxShadow: '0 4px 20px rgb(var(--shade) / 18%)'
};

/** The one definition that is open on a page. */
export class TermTip {
  readonly #page: Document;
  readonly #definitions: Definitions;
  #open: { readonly term: HTMLElement; readonly tip: HTMLElement; readonly holds: Set<Hold> } | null = null;

  constructor(page: Document, definitions: Definitions) {
    this.#page = page;
    this.#definitions = definitions;
    page.addEventListener('pointerover', ({ target }) => this.#leave('pointer', target));
    page.addEventListener('focusin', ({ target }) => this.#leave('focus', target));
    page.addEventListener('pointerdown', ({ target }) => this.#isOn(target) || this.hide());
    page.addEventListener('scroll', () => this.hide(), { capture: true, passive: true });
    // Before whatever else Esc would close.
    page.addEventListener('keydown', (event) => this.#escape(event), true);
  }

  show(term: HTMLElement, hold: Hold): void {
    const text = this.#definitions[term.dataset['term'] ?? ''];
    if (this.#open?.term === term) return void this.#open.holds.add(hold);
    this.hide();
    if (!text || !term.isConnected) return;
    const tip = this.#page.createElement('div');
    Object.assign(tip, { id: ID, textContent: text });
    tip.setAttribute('role', 'tooltip');
    Object.assign(tip.style, LOOK);
    // A modal sheet lies over all that is outside of it.
    (term.closest('dialog') ?? this.#page.body).append(tip);
    term.setAttribute('aria-describedby', ID);
    place(tip, term);
    this.#open = { term, tip, holds: new Set([hold]) };
  }

  hide(): void {
    this.#open?.tip.remove();
    this.#open?.term.removeAttribute('aria-describedby');
    this.#open = null;
  }

  #leave(hold: Hold, target: EventTarget | null): void {
    if (!this.#open || this.#isOn(target)) return;
    this.#open.holds.delete(hold);
    if (this.#open.holds.size === 0) this.hide();
  }

  #isOn(target: EventTarget | null): boolean {
    return (
      this.#open !== null &&
      target instanceof Node &&
      (this.#open.term.contains(target) || this.#open.tip.contains(target))
    );
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#open) return;
    event.preventDefault();
    event.stopPropagation();
    this.hide();
  }
}

/** Below the term, or above it where there is no room; never over the window's edge. */
function place(tip: HTMLElement, term: HTMLElement): void {
  const at = term.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const fits = at.bottom + GAP_PX + height <= innerHeight - MARGIN_PX;
  const left = Math.max(MARGIN_PX, Math.min(at.left, innerWidth - width - MARGIN_PX));
  tip.style.left = `${left}px`;
  tip.style.top = `${fits ? at.bottom + GAP_PX : Math.max(MARGIN_PX, at.top - GAP_PX - height)}px`;
}
