import type { Page } from '@playwright/test';
import { expectHydrated } from './support/scripts';
import { DESK } from './support/story';
import { expect, test } from './support/test';

// None of this is of the live map.
test.use({ ...DESK, map: 'drawn' });

/** Selects a part of the page and copies it as a hand does; what a sheet would be given. */
async function copy(page: Page, at: string): Promise<{ text: string; html: string }> {
  await page.locator(at).evaluate((table) => {
    for (let part = table.parentElement; part; part = part.parentElement)
      if (part instanceof HTMLDetailsElement) part.open = true;
    getSelection()!.selectAllChildren(table);
  });
  return page.evaluate(() => {
    const given = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData: given, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    return { text: given.getData('text/plain'), html: given.getData('text/html') };
  });
}

const TABLES = [
  { page: 'explore/?indicator=gdp', table: '[role="region"] table' },
  { page: 'districts/330110/', table: 'details table:has(a[data-figure])' },
  { page: 'stories/hangzhou/', table: 'section[data-step] table:has(a[data-figure])' }
];

async function expectCopied(page: Page, at: string): Promise<void> {
  // The code comes with the first selection.
  await expect.poll(async () => (await copy(page, at)).text).not.toBe('');
  const { text, html } = await copy(page, at);
  const rows = await page.locator(at).evaluate((each) => (each as HTMLTableElement).rows.length);
  const lines = text.split('\r\n').map((line) => line.split('\t'));
  expect(lines).toHaveLength(rows);
  expect(new Set(lines.map((line) => line.length)).size, 'as many cells in every row').toBe(1);
  expect(html.match(/<tr>/g)).toHaveLength(rows);
  const digits = await page
    .locator(`${at} >> a[data-figure] .digits`)
    .evaluateAll((spans) => spans.map((span) => span.textContent.replaceAll(',', '').replace('−', '-')));
  expect(digits.length).toBeGreaterThan(1);
  const cells = lines.flat();
  for (const each of digits) expect(cells).toContain(each);
}

test('a table is copied as one row a line, its numbers alone in their cells, and a copy of words is left as it is', async ({
  page
}) => {
  for (const { page: address, table } of TABLES)
    await test.step(`a table of ${address}`, async () => {
      await page.goto(address);
      await expectHydrated(page);
      await expectCopied(page, `${table} >> nth=0`);
    });
  await test.step('words', async () => {
    await page.goto('districts/330110/');
    await expectHydrated(page);
    const { text } = await copy(page, 'main p >> nth=0');
    expect(text).toBe('');
  });
});
