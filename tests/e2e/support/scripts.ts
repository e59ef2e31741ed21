import type { Page } from '@playwright/test';
import { expect } from './test';

export const SCRIPTS = /\/_app\/.*\.js$/;

/** Lets no script of the page come before the returned function is called: a slow line. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const isReleased = new Promise<void>((done) => (release = done));
  await page.route(SCRIPTS, async (route) => {
    await isReleased;
    await route.continue();
  });
  return release;
}

export const expectHydrated = (page: Page): Promise<void> =>
  expect(page.locator('html[data-hydrated]')).toHaveCount(1);

export const expectNotHydrated = (page: Page): Promise<void> =>
  expect(page.locator('html[data-hydrated]')).toHaveCount(0);
