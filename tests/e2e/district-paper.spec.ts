import { expect, test } from './support/test';

test('on paper a division’s figures stand on one line each, and no heading ends a sheet', async ({
  page
}) => {
  await page.setViewportSize({ width: 700, height: 990 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('districts/330110/');
  const rows = page.locator('tbody tr', { has: page.locator('td.from') });
  expect(await rows.count()).toBeGreaterThan(50);
  const standing = await rows.locator('td.from').evaluateAll((cells) =>
    cells
      .filter((cell) => cell.getClientRects().length > 0)
      .map((cell) => {
        const [first, last] = [cell.firstElementChild, cell.lastElementChild].map((each) =>
          each!.getBoundingClientRect()
        );
        return Math.abs(first!.bottom - last!.bottom);
      })
  );
  expect(Math.max(...standing), 'what it is beside who says so').toBeLessThan(12);
  const headings = page.locator('main h2');
  for (const rule of await headings.evaluateAll((all) =>
    all.map((each) => getComputedStyle(each).breakAfter)
  ))
    expect(rule).toBe('avoid');
});
