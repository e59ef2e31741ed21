import { chromium, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { storyPath } from '../lib/paths';
import { SITE } from '../site.js';
import { findChromium, LAUNCH_FLAGS } from './chromium';
import { serve } from './serve';

/** The picture of README.md; `npm run screenshot -- corridor` takes another step of the story. */
const STORY = storyPath('yuhang').slice(1);
const FILE = join(SITE.assets, 'preview.png');
const STEP = process.argv[2] ?? 'growth';

if (!existsSync(join(SITE.out, STORY, 'index.html'))) {
  console.error(
    `${SITE.out}/${STORY} 不在：先运行 npm run build\n${SITE.out}/${STORY} is missing: run npm run build first`
  );
  process.exit(1);
}

/** Resolves when the live map has settled on the step; rejects where it failed to load. */
async function showLive(page: Page, url: string): Promise<void> {
  await page.goto(`${url}${STORY}#${STEP}`, { waitUntil: 'networkidle' });
  if ((await page.locator(`section[data-step="${STEP}"]`).count()) === 0) {
    throw new Error(`${STORY} has no step ${STEP}`);
  }
  // A key wakes the live map as a scroll does, and leaves no pointer over it.
  await page.keyboard.press('Shift');
  const map = page.locator('[data-map]');
  await map.and(page.locator('[data-state=ready], [data-state=failed]')).waitFor({ timeout: 60_000 });
  if ((await map.getAttribute('data-state')) === 'failed') throw new Error('the live map failed to load');
  await map.and(page.locator(`[data-step="${STEP}"]`)).waitFor();
  await page.evaluate(() => document.fonts.ready);
}

const served = await serve({ folder: SITE.out });
const browser = await chromium.launch({ executablePath: findChromium(), args: [...LAUNCH_FLAGS] });
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    reducedMotion: 'reduce'
  });
  await showLive(page, served.url);
  await page.screenshot({ path: FILE, animations: 'disabled' });
  console.log(`${FILE}  ${Math.round((await stat(FILE)).size / 1000)} kB`);
} finally {
  await browser.close();
  await served.close();
}
