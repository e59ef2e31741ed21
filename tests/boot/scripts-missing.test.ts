import { expect, it } from 'vitest';
import { missScripts } from '../../src/boot/scripts-missing';
import { markHydrated, MAPS_MISSING } from '../../src/lib/ui/page-marks';
import { FakeWindow } from './fake-window';

/** A page that has asked for its scripts. */
function openPage() {
  const window = new FakeWindow();
  const classes = new Set(['js']);
  const classList = {
    contains: (name: string) => classes.has(name),
    add: (name: string) => classes.add(name),
    remove: (name: string) => classes.delete(name)
  } as unknown as DOMTokenList;
  const root = { dataset: {} as DOMStringMap, classList };
  let opened = 0;
  let waitIsOver = (): void => undefined;
  missScripts({ window, root, setTimeout: (run) => (waitIsOver = run), openMaps: () => (opened += 1) });
  return {
    ...{ window, root, classes },
    waitIsOver: () => waitIsOver(),
    opened: () => opened
  };
}

it('a page whose scripts fail to come is at once what it is without scripts, with a map for every step', () => {
  const { window, classes, opened } = openPage();
  expect([classes.has('js'), opened()]).toEqual([true, 0]);
  window.byHand('unhandledrejection');
  expect([classes.has('js'), opened()]).toEqual([false, 1]);
});

it('so it is after a while where nobody says that they will not come; once', () => {
  const { window, classes, opened, waitIsOver } = openPage();
  waitIsOver();
  window.byHand('unhandledrejection');
  expect([classes.has('js'), opened()]).toEqual([false, 1]);
});

it('it is again the page that they move where they come after all', () => {
  const { window, root, classes, waitIsOver } = openPage();
  waitIsOver();
  markHydrated(root, window);
  expect(classes.has('js')).toBe(true);
});

it('nothing changes where they have come', () => {
  const { window, root, classes, opened, waitIsOver } = openPage();
  markHydrated(root, window);
  waitIsOver();
  window.byHand('unhandledrejection');
  expect([classes.has('js'), opened()]).toEqual([true, 0]);
});

it('a page whose maps do not come when its scripts have is that, too', () => {
  const { window, root, classes, opened } = openPage();
  markHydrated(root, window);
  window.dispatchEvent(new Event(MAPS_MISSING));
  window.dispatchEvent(new Event(MAPS_MISSING));
  expect([classes.has('js'), opened()]).toEqual([false, 1]);
});
