import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rules that are broken, with the elements that break them. */
export async function faults(page: Page, without: readonly string[] = []): Promise<string[]> {
  const rules = Object.fromEntries([
    // WCAG 2.2, which axe asks for on demand alone.
    ['target-size', { enabled: true }],
    ...without.map((rule) => [rule, { enabled: false }] as const)
  ]);
  const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
  );
}
