import { expect, it } from 'vitest';
import { firstMove } from '../../src/boot/moves';
import { FakeWindow } from './fake-window';

async function isMoveAfter(type: string, { isScrolledByBrowser = false, isTrusted = true } = {}) {
  const window = new FakeWindow();
  let isMoved = false;
  void firstMove(window, { isScrolledByBrowser }).then(() => (isMoved = true));
  window.byHand(type, { isTrusted });
  await Promise.resolve();
  return isMoved;
}

it.each(['pointerdown', 'touchstart', 'keydown', 'wheel'])(
  '%s is a move, wherever the reader came for',
  async (type) => {
    expect(await isMoveAfter(type)).toBe(true);
    expect(await isMoveAfter(type, { isScrolledByBrowser: true })).toBe(true);
  }
);

it.each(['scroll', 'pointermove'])(
  '%s is a move, but not where the browser scrolls to a place',
  async (type) => {
    expect(await isMoveAfter(type)).toBe(true);
    expect(await isMoveAfter(type, { isScrolledByBrowser: true })).toBe(false);
  }
);

it('what a script does is no move of the reader', async () => {
  expect(await isMoveAfter('wheel', { isTrusted: false })).toBe(false);
});
