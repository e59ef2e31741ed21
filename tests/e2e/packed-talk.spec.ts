import type { Page } from '@playwright/test';
import { SLUG, STEP_IDS } from './support/content';
import { test } from './support/packed';
import { mapOf, settled } from './support/story';
import { expect } from './support/test';

test.use({ viewport: { width: 1024, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const wallOf = (page: Page) => page.locator('[data-wall]');
const speakerOf = (page: Page) => page.locator('[data-speaker]');

test('one file presents: wall and speaker stay in step, also when either is loaded again or closed', async ({
  page,
  context,
  file
}) => {
  const [, second = '', third = '', fourth = ''] = STEP_IDS;
  await page.goto(`${file}#/stories/${SLUG}/`);
  await page.getByRole('link', { name: '放映' }).first().click();
  await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
  await page.keyboard.press('PageDown');
  await settled(page, second);
  await expect(page).toHaveURL(`${file}#/stories/${SLUG}/present/#${second}`);

  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await expect(speakerOf(speaker)).toHaveAttribute('data-at', second);
  await expect(speaker.getByText('大屏同步中')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(wallOf(page)).toHaveAttribute('data-at', third);

  await page.reload();
  await expect(wallOf(page)).toHaveAttribute('data-at', third);
  await speaker.keyboard.press('PageDown');
  await expect(wallOf(page)).toHaveAttribute('data-at', fourth);
  await speaker.reload();
  await expect(speakerOf(speaker)).toHaveAttribute('data-at', fourth);
  await page.keyboard.press('PageUp');
  await expect(speakerOf(speaker)).toHaveAttribute('data-at', third);

  await page.keyboard.press('i');
  await expect(page.getByRole('dialog').or(page.getByText('换一个指标上色')).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await speaker.close();
  await expect(page.getByText('讲解人窗口关上了')).toBeVisible();
});
