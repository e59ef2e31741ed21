import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** What another window can change on a page that keeps every other rule: all rules take five times as long. */
export const WINDOW_RULES = [
  'target-size',
  'scrollable-region-focusable',
  'aria-hidden-focus',
  'link-in-text-block',
  'empty-heading',
  'link-name',
  'button-name'
];

const ON_DEMAND = ['target-size', 'label-content-name-mismatch', 'td-has-header'];

/** Rules that are broken, of all or of those named, with the elements that break them. */
export async function faults(page: Page, only?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  // Asked for on demand alone: one of WCAG 2.2, and two that Lighthouse asks too.
  const asked = only
    ? axe.withRules([...only])
    : axe.options({ rules: Object.fromEntries(ON_DEMAND.map((rule) => [rule, { enabled: true }])) });
  const { violations } = await asked.analyze();
  const found = await Promise.all(violations.map((violation) => faultOf(page, violation)));
  return found.filter((fault) => fault !== null);
}

async function faultOf(page: Page, { id, nodes }: Violation): Promise<string | null> {
  const targets = nodes.map(({ target }) => target.join(' '));
  const told = id === 'target-size' ? await withoutNames(page, targets) : targets;
  return told.length > 0 ? `${id}: ${told.join(', ')}` : null;
}

/** A name on a map may be as close to another as the land is: its division is the same link, and larger (2.5.8, equivalent). */
async function withoutNames(page: Page, targets: readonly string[]): Promise<string[]> {
  const areNames = await page.evaluate(
    (all) => all.map((target) => document.querySelector(target)?.closest('[data-label]') !== null),
    [...targets]
  );
  return targets.filter((_target, i) => !areNames[i]);
}
