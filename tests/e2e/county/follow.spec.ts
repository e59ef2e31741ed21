import type { BrowserContext, Page } from '@playwright/test';
import { SLUG, STEP_IDS } from '../support/county';
import { expect, test } from '../support/test';

const WALL = `stories/${SLUG}/present/`;
const PHONE = { width: 390, height: 844 };

// None of this is of the live map.
test.use({
  viewport: { width: 1280, height: 720 },
  contextOptions: { reducedMotion: 'reduce' },
  map: 'drawn'
});

async function openForPhones(wall: Page): Promise<string> {
  await wall.goto(WALL);
  await expect(wall.locator('[data-at]')).toHaveAttribute('data-at', STEP_IDS[0]!);
  await wall.keyboard.press('r');
  await wall.getByRole('button', { name: '让听众的手机跟着走' }).click();
  const code = wall.getByRole('complementary', { name: '本步的二维码' });
  await expect(code.getByRole('img')).toHaveAccessibleName(/\?follow=[a-z0-9]{8}$/);
  return (await code.locator('.address').textContent())!;
}

async function openPhone(context: BrowserContext, address: string): Promise<Page> {
  const phone = await context.newPage();
  await phone.setViewportSize(PHONE);
  await phone.goto(address);
  return phone;
}
const bar = (phone: Page) => phone.getByRole('complementary', { name: '跟着讲解' });
const isUp = (phone: Page, id: string) =>
  expect.poll(() => new URL(phone.url()).hash, { message: `the phone is at ${id}` }).toBe(`#${id}`);

test('phones go along with the wall, stay where a hand moves them, and come back when asked', async ({
  page: wall,
  context
}) => {
  const phone = await openPhone(context, await openForPhones(wall));
  await expect(bar(phone)).toContainText(`跟着讲解：第 1 步，共 ${STEP_IDS.length} 步`);
  await expect(wall.getByText('1 部手机在跟')).toBeVisible({ timeout: 25_000 });

  await wall.keyboard.press('PageDown');
  await wall.keyboard.press('PageDown');
  await isUp(phone, STEP_IDS[2]!);
  await expect(phone.locator(`#${STEP_IDS[2]}`)).toBeInViewport();

  await phone.mouse.move(200, 700);
  await phone.mouse.wheel(0, -100);
  await expect(bar(phone)).toContainText('跟着讲解：第 3 步');
  await phone.mouse.wheel(0, -1500);
  await expect(bar(phone)).toContainText('讲解在第 3 步，你在自己看');
  await wall.keyboard.press('PageDown');
  await expect(bar(phone)).toContainText('讲解在第 4 步，你在自己看');
  expect(new URL(phone.url()).hash).not.toBe(`#${STEP_IDS[3]}`);
  await bar(phone).getByRole('button', { name: '回到讲解' }).click();
  await isUp(phone, STEP_IDS[3]!);

  await wall.getByRole('button', { name: '不再让手机跟着' }).click();
  await expect(bar(phone)).toContainText('讲解结束了');
  await bar(phone).getByRole('button', { name: '关闭' }).click();
  await expect(bar(phone)).toBeHidden();
  expect(new URL(phone.url()).search).toBe('');
});

test('a wall that is loaded again goes on with its phones, and one that leaves brings them no harm', async ({
  page: wall,
  context
}) => {
  const phone = await openPhone(context, await openForPhones(wall));
  await expect(bar(phone)).toContainText('第 1 步');
  await wall.reload();
  await wall.keyboard.press('PageDown');
  await isUp(phone, STEP_IDS[1]!);
  await bar(phone).getByRole('button', { name: '不跟了' }).click();
  await wall.keyboard.press('PageDown');
  await expect(wall.locator('[data-at]')).toHaveAttribute('data-at', STEP_IDS[2]!);
  await expect(bar(phone)).toBeHidden();
  expect(new URL(phone.url()).hash).toBe(`#${STEP_IDS[1]}`);
});

test.describe('without a talk', () => {
  test('an address says that none has begun, or that there is no such talk; others say nothing', async ({
    page
  }) => {
    await page.goto(`stories/${SLUG}/?follow=zzzz2345`);
    await expect(bar(page)).toContainText('讲解还没有开始');
    await page.goto(`stories/${SLUG}/?follow=no`);
    await expect(bar(page)).toContainText('这个网站没有这一场讲解');
    await page.goto(`stories/${SLUG}/`);
    await expect(page.locator('html[data-hydrated]')).toBeAttached();
    await expect(bar(page)).toBeHidden();
  });
});
