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

/** What dark colours can break; all else is asked by day. */
export const DARK_RULES = ['color-contrast', 'link-in-text-block', 'target-size'];

const ON_DEMAND = ['target-size', 'label-content-name-mismatch', 'td-has-header'];

/** Rules that are broken, of all or of those named, with the elements that break them. */
export async function faults(page: Page, only?: readonly string[]): Promise<string[]> {
  // Asked for on demand alone: one of WCAG 2.2, and two that Lighthouse asks too.
  const asked = only
    ? { runOnly: { type: 'rule' as const, values: [...only] } }
    : { rules: Object.fromEntries(ON_DEMAND.map((rule) => [rule, { enabled: true }])) };
  const axe = new AxeBuilder({ page, ...((await isThere(page)) ? { axeSource: NO_SOURCE } : {}) });
  // Only what is broken, put together where it was found: to tell all that is right, on a blank page, takes four times as long.
  const { violations } = await axe
    .setLegacyMode()
    .options({ ...asked, resultTypes: ['violations'] })
    .analyze();
  const found = await Promise.all(violations.map((violation) => faultOf(page, violation)));
  return found.filter((fault) => fault !== null);
}

const NO_SOURCE = '0';

/** Axe has read this page before, and stays in it. */
const isThere = (page: Page): Promise<boolean> => page.evaluate(() => 'axe' in window);

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
