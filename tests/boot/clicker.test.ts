import { expect, it } from 'vitest';
import { isWall, keepPresses } from '../../src/boot/clicker';
import { markHydrated } from '../../src/lib/ui/page-marks';
import { bareRoot, FakeWindow } from './fake-window';

function openWall() {
  const [window, root] = [new FakeWindow(), bareRoot()];
  const pressed: string[] = [];
  keepPresses({ window, root, press: (key) => pressed.push(key) });
  return { window, root, pressed };
}

it("a clicker's presses before the scripts are done when they run, in their order and once", () => {
  const { window, root, pressed } = openWall();
  window.byHand('keydown', { key: 'PageDown' });
  window.byHand('keydown', { key: 'b' });
  expect(pressed).toEqual([]);
  markHydrated(root, window);
  markHydrated(root, window);
  expect(pressed).toEqual(['PageDown', 'b']);
});

it('a press that is kept is heard by nothing of a wall that is half made', () => {
  const { window, root } = openWall();
  expect(window.byHand('keydown', { key: 'PageDown' }).isStopped).toBe(true);
  markHydrated(root, window);
  expect(window.byHand('keydown', { key: 'PageDown' }).isStopped).toBe(false);
});

it("the browser's own shortcuts are not kept, nor what the running scripts hear themselves", () => {
  const { window, root, pressed } = openWall();
  for (const key of ['ctrlKey', 'metaKey', 'altKey']) window.byHand('keydown', { key: 'r', [key]: true });
  window.byHand('keydown', { key: 'x', isTrusted: false });
  markHydrated(root, window);
  window.byHand('keydown', { key: 'PageDown' });
  markHydrated(root, window);
  expect(pressed).toEqual([]);
});

it('only a wall is driven by a clicker', () => {
  expect(['/atlas/stories/yuhang/present/', '/stories/yuhang/present/speaker/'].every(isWall)).toBe(true);
  expect(['/', '/stories/yuhang/', '/stories/present/'].some(isWall)).toBe(false);
});
