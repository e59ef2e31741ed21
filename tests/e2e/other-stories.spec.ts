import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DESK, labelOf, mapOf, scriptsRun, touch } from './support/story';
import { expect, test } from './support/test';

test.use({ ...DESK, contextOptions: { reducedMotion: 'reduce' } });

/** Opens a story at a step, in a page that has shown nothing else, with the live map settled on it. */
async function openAt(page: Page, slug: string, id: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`stories/${slug}/#${id}`);
  await scriptsRun(page);
  await touch(page);
  await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
  await expect(mapOf(page)).toHaveAttribute('data-step', id);
}

test('a division that the redraw touched says, beside the map, from whom it has its ground', async ({
  page
}) => {
  await openAt(page, 'redraw', 'morph');
  await labelOf(mapOf(page), '临平区').click();
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('新设，取原余杭区的一部分');
  await expect(panel.getByRole('link', { name: /关于调整杭州市部分行政区划的通知/ })).toHaveAttribute(
    'href',
    /sources\/zjgov-20210311\/$/
  );
});

test('what helps editors alone is not published', () => {
  const code = readdirSync(new URL('../../build/_app', import.meta.url), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.js'));
  expect(code.length).toBeGreaterThan(5);
  for (const name of code)
    expect(readFileSync(new URL(`../../build/_app/${name}`, import.meta.url), 'utf8')).not.toContain('取景');
});
