import { expect, it } from 'vitest';
import { printFolds, type FoldedPage } from '../../src/lib/ui/print-folds';
import { FakeWindow } from '../boot/fake-window';

function openPage() {
  const window = new FakeWindow();
  const folds = [{ open: false }, { open: true }];
  const page = { querySelectorAll: () => folds.filter(({ open }) => !open) } as unknown as FoldedPage;
  printFolds(window, page);
  const isOpen = () => folds.map(({ open }) => open);
  return { window, isOpen };
}

it('an old browser prints folded tables open, and has each as it was afterwards', () => {
  const { window, isOpen } = openPage();
  for (let times = 0; times < 2; times++) {
    window.byHand('beforeprint');
    expect(isOpen()).toEqual([true, true]);
    window.byHand('afterprint');
    expect(isOpen()).toEqual([false, true]);
  }
});
