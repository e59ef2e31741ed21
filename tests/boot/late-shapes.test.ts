import { expect, it } from 'vitest';
import { openLateShapes, printLateShapes } from '../../src/boot/late-shapes';
import { FakeWindow } from './fake-window';

const REFERENCES = '<use id="low" href="../relief.svg#low"/><use id="high" href="../relief.svg#high"/>';
const FILE = '<svg><path id="low"/><path id="high"/></svg>';

/** A page whose late shapes stand in `<noscript>` as text. */
function openPage() {
  const added: string[] = [];
  let isKept = true;
  const kept = {
    textContent: REFERENCES,
    before: ({ html }: { html: string }) => added.push(html),
    removeAttribute: () => void (isKept = false)
  };
  const page = {
    querySelectorAll: () => (isKept ? [kept] : []),
    createRange: () => ({ createContextualFragment: (html: string) => ({ html }) })
  } as unknown as Document;
  return { page, added };
}

it('shapes that come late are put into the page once, and refer to their file', () => {
  const { page, added } = openPage();
  openLateShapes(page);
  openLateShapes(page);
  expect(added).toEqual([REFERENCES]);
});

it('a print before the first move fetches their file itself, once, and puts it into the page unseen', () => {
  const { page, added } = openPage();
  const window = new FakeWindow();
  const asked: string[] = [];
  printLateShapes(window, page, (address) => (asked.push(address), FILE));
  window.byHand('beforeprint');
  window.byHand('beforeprint');
  expect(asked).toEqual(['../relief.svg']);
  expect(added).toEqual([`<div hidden>${FILE}`]);
});

it('where the file does not come the page refers to it, as on a screen', () => {
  const { page, added } = openPage();
  const window = new FakeWindow();
  printLateShapes(window, page, () => '');
  window.byHand('beforeprint');
  expect(added).toEqual([REFERENCES]);
});
