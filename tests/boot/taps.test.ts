import { describe, expect, it } from 'vitest';
import { keepTaps } from '../../src/boot/taps';
import { markHydrated } from '../../src/lib/ui/page-marks';
import { bareRoot, FakeWindow } from './fake-window';

const NUMBER = { closest: () => NUMBER };
const PROSE = { closest: () => null };

function openPage() {
  const [window, root] = [new FakeWindow(), bareRoot()];
  const clicked: unknown[] = [];
  const timers: (() => void)[] = [];
  keepTaps({
    window,
    root,
    setTimeout: (run) => timers.push(run),
    click: (target) => clicked.push(target)
  });
  return { window, root, clicked, runOut: () => timers.forEach((run) => run()) };
}

describe('a tap before the scripts', () => {
  it('is held, and done once when they run', () => {
    const { window, root, clicked, runOut } = openPage();
    expect(window.byHand('click', { target: NUMBER }).isPrevented).toBe(true);
    expect(clicked).toEqual([]);
    markHydrated(root, window);
    markHydrated(root, window);
    runOut();
    expect(clicked).toEqual([NUMBER]);
  });

  it('is heard by nothing of a page that is half made, and after that by all', () => {
    const { window, root } = openPage();
    expect(window.byHand('click', { target: NUMBER }).isStopped).toBe(true);
    expect(window.byHand('click', { target: PROSE }).isStopped).toBe(false);
    markHydrated(root, window);
    expect(window.byHand('click', { target: NUMBER }).isStopped).toBe(false);
  });

  it('is followed where the scripts do not come', () => {
    const { window, clicked, runOut } = openPage();
    window.byHand('click', { target: NUMBER });
    runOut();
    expect(clicked).toEqual([NUMBER]);
  });

  it('on a plain link is the browser’s', () => {
    const { window, root, clicked } = openPage();
    expect(window.byHand('click', { target: PROSE }).isPrevented).toBe(false);
    markHydrated(root, window);
    expect(clicked).toEqual([]);
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey'])('with %s asks for another tab, and gets it', (key) => {
    const { window } = openPage();
    expect(window.byHand('click', { target: NUMBER, [key]: true }).isPrevented).toBe(false);
  });
});

it('a tap after the scripts run is theirs', () => {
  const { window, root, clicked } = openPage();
  markHydrated(root, window);
  expect(window.byHand('click', { target: NUMBER }).isPrevented).toBe(false);
  expect(clicked).toEqual([]);
});

it('a click that the page makes itself is not held again', () => {
  const { window } = openPage();
  expect(window.byHand('click', { target: NUMBER, isTrusted: false }).isPrevented).toBe(false);
});
