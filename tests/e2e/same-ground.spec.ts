import { expect, test } from './support/test';

const MAP = 'explore/?indicator=gdp&period=2022&boundary=2021&ground=same';

test.use({ map: 'drawn' });

test('the same ground is one row, one colour and one outline, lit as a whole, and a section on the page of a redrawn division', async ({
  page
}) => {
  await test.step('is lit as a whole, wherever it is pointed at', async () => {
    await page.goto(MAP);
    await expect(page.locator('html[data-hydrated]')).toHaveCount(1);
    await page.getByRole('complementary', { name: '排名' }).getByRole('listitem').nth(1).hover();
    for (const code of ['330110', '330113'])
      await expect(page.locator(`[data-pointed="${code}"]`)).toHaveCount(1);
  });
  await test.step('is one row, one colour and one outline for the divisions that fill it, and stays in the address', async () => {
    await page.mouse.move(2, 2);
    const table = page.getByRole('region', { name: /表格$/ });
    await expect(table.getByRole('row')).toHaveCount(11);
    await expect(table.locator('[data-row="330110"]')).toContainText(
      '余杭区 2651.25 亿元 + 临平区 1001 亿元'
    );
    const outline = page.locator('[data-merged="330110+330113"]');
    await expect(outline).toHaveCount(1);
    expect(await outline.evaluate((group) => group.namespaceURI)).toBe('http://www.w3.org/2000/svg');
    await page.getByRole('checkbox', { name: /^同一块地/ }).uncheck();
    await expect(table.getByRole('row')).toHaveCount(14);
    expect(new URL(page.url()).searchParams.has('ground')).toBe(false);
    await page.goBack();
    await expect(table.getByRole('row')).toHaveCount(11);
  });
  await test.step('is a section on the page of a redrawn division, whose sums open with their parts', async () => {
    await page.goto('districts/330113/');
    await page.locator('a[data-figure="gdp-ground-2021-330110-330113-2021"]').click();
    const card = page.getByRole('dialog');
    await expect(card).toContainText('余杭区 2502.2 亿元 + 临平区 940.09 亿元');
    await expect(card.locator('[data-figure="linping-gdp-2021"]')).toHaveCount(1);
  });
});
