import type { Chosen } from './host';

/** Top-level texts of a step's card, in the order of its paragraphs: exhibits stand in elements of their own. */
const BLOCKS = ':scope > p, :scope > ul, :scope > ol';

/** What of the story an element belongs to; null for what is not edited by a click (maps, buttons, notes). */
export function chosenAt(target: Element, blocksOf: (step: string) => number): Chosen | null {
  const section = target.closest<HTMLElement>('[data-step]:is(section)');
  const step = section?.dataset['step'];
  if (!step || target.closest('button, summary, input, [role=button], [data-map]')) return null;
  const figure = target.closest('[data-figure]')?.getAttribute('data-figure');
  if (figure) return { kind: 'figure', id: figure, step };
  if (target.closest('header')) return { kind: 'story' };
  const title = section.querySelector('h2');
  if (title?.contains(target)) return { kind: 'title', step };
  const paragraph = blocksIn(section, blocksOf(step)).findIndex((block) => block.contains(target));
  return paragraph < 0 ? null : { kind: 'paragraph', step, paragraph };
}

/** Whether an element is the map's legend, or a name on it that is no part's: what a map shows is chosen by them. */
export function isOfScene(target: Element): boolean {
  // A class of the legend is a button that lights its divisions; the others in the map's foot open something.
  if (target.closest('summary, button:not(.legend *)')) return false;
  return target.closest('[data-map] :is(.foot, [data-label]:not(.part))') !== null;
}

/** The elements that show what was chosen. */
export function elementsOf(chosen: Chosen, page: ParentNode, blocksOf: (step: string) => number): Element[] {
  if (chosen.kind === 'part' || chosen.kind === 'scene') return [];
  if (chosen.kind === 'story') return [...page.querySelectorAll('section[data-step] header')].slice(0, 1);
  const section = page.querySelector(`section[data-step="${CSS.escape(chosen.step)}"]`);
  if (!section) return [];
  if (chosen.kind === 'figure')
    return [...section.querySelectorAll(`[data-figure="${CSS.escape(chosen.id)}"]`)];
  if (chosen.kind !== 'paragraph') return [...section.querySelectorAll('h2')];
  return blocksIn(section, blocksOf(chosen.step)).slice(chosen.paragraph, chosen.paragraph + 1);
}

function blocksIn(section: Element, count: number): Element[] {
  const card = section.querySelector('h2')?.parentElement;
  return card ? [...card.querySelectorAll(BLOCKS)].slice(0, count) : [];
}
