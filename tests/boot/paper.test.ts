import { expect, it } from 'vitest';
import { printMaps } from '../../src/boot/paper';
import { markHydrated, markOwnMaps } from '../../src/lib/ui/page-marks';
import { bareRoot, FakeWindow } from './fake-window';

/** A page with one step, whose map stands in `<noscript>` as text. */
function openPage() {
  const [window, root] = [new FakeWindow(), bareRoot()];
  const attributes = new Set<string>();
  const kept = {
    textContent: '<div class="flat">',
    children: [] as unknown[],
    replaceChildren: (...children: unknown[]) => void (kept.children = children),
    setAttribute: (name: string) => attributes.add(name),
    removeAttribute: (name: string) => attributes.delete(name)
  };
  const page = {
    querySelectorAll: (selector: string) =>
      selector === 'section noscript' || attributes.has(selector.slice(1, -1)) ? [kept] : [],
    createRange: () => ({ createContextualFragment: (html: string) => ({ html }) })
  } as unknown as Document;
  printMaps(window, page, root);
  return { window, root, kept, isOnPaper: () => attributes.size > 0 };
}

it('a page printed before its scripts run gets the map of every step, on paper alone', () => {
  const { window, kept, isOnPaper } = openPage();
  window.byHand('beforeprint');
  expect(kept.children).toEqual([{ html: '<div class="flat">' }]);
  expect(isOnPaper()).toBe(true);
  window.byHand('afterprint');
  expect(isOnPaper()).toBe(false);
});

it('so does one whose scripts run but have no maps yet', () => {
  const { window, root, isOnPaper } = openPage();
  markHydrated(root, window);
  window.byHand('beforeprint');
  expect(isOnPaper()).toBe(true);
});

it('afterwards the scripts draw them, as the reader has set them', () => {
  const { window, root, kept, isOnPaper } = openPage();
  markHydrated(root, window);
  markOwnMaps(root);
  window.byHand('beforeprint');
  expect(kept.children).toEqual([]);
  expect(isOnPaper()).toBe(false);
});

it('a second print finds them there: what was text is elements now', () => {
  const { window, kept, isOnPaper } = openPage();
  window.byHand('beforeprint');
  window.byHand('afterprint');
  kept.textContent = '西站';
  window.byHand('beforeprint');
  expect(kept.children).toEqual([{ html: '<div class="flat">' }]);
  expect(isOnPaper()).toBe(true);
});
