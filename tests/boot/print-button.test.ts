import { expect, it } from 'vitest';
import { printOnPress } from '../../src/boot/print-button';
import { FakeWindow } from './fake-window';

it('prints where the button is pressed, and nowhere else', () => {
  const page = new FakeWindow();
  let printed = 0;
  printOnPress(page, () => (printed += 1));
  const button = { closest: (selector: string) => (selector === '[data-print]' ? button : null) };
  page.byHand('click', { target: button });
  page.byHand('click', { target: { closest: () => null } });
  page.byHand('click', { target: null });
  expect(printed).toBe(1);
});
