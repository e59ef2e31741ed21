import { expect, it } from 'vitest';
import { reloadOnTakeOver } from '../../src/boot/new-version';

function reloadsOf(controller: object | null): number {
  let reloads = 0;
  const worker = Object.assign(new EventTarget(), { controller: controller as ServiceWorker | null });
  reloadOnTakeOver(worker, () => (reloads += 1));
  worker.dispatchEvent(new Event('controllerchange'));
  return reloads;
}

it("a page of an offline copy loads again when another version's takes over", () => {
  expect(reloadsOf({})).toBe(1);
});

it('a page that had no copy stays when its first one is ready', () => {
  expect(reloadsOf(null)).toBe(0);
});

it('a browser without offline copies is left alone', () => {
  expect(() => reloadOnTakeOver(undefined, () => undefined)).not.toThrow();
});
