import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterMap } from '../../src/lib/offline/when-idle';
import { markMapCome } from '../../src/lib/ui/page-marks';

const page = new EventTarget();
const root = { dataset: {} as DOMStringMap };

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: root });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  root.dataset = {};
});
afterEach(() => vi.unstubAllGlobals());

/** Whether a copy for later may be fetched once `happen` has. */
async function isFreeAfter(happen: () => void): Promise<boolean> {
  let isFree = false;
  void afterMap().then(() => (isFree = true));
  happen();
  await Promise.resolve().then(() => undefined);
  return isFree;
}

it('a copy waits until nothing of the live map is on its way', async () => {
  expect(await isFreeAfter(() => undefined)).toBe(false);
  expect(await isFreeAfter(() => markMapCome(root, page))).toBe(true);
  expect(await isFreeAfter(() => undefined)).toBe(true);
});
