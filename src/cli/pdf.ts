import { chromium, type Page } from '@playwright/test';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SITE } from '../site.js';
import { buildSite } from './build-site';
import { findChromium, LAUNCH_FLAGS } from './chromium';
import { isStale } from './is-stale';
import { serve } from './serve';
import { storySlugs } from './story-slugs';

/** `npm run pdf -- <slug> [folder]`: the handout and the slides of a story, printed by Chromium. */
const [slug = '', folder = 'out'] = process.argv.slice(2);
const FORMS = { handout: 'print/', slides: 'print/slides/' };

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!slug) stop(`用法：npm run pdf -- 故事 [文件夹]\n现有故事：${storySlugs().join('、')}`);
if (!storySlugs().includes(slug)) stop(`没有故事「${slug}」\n现有故事：${storySlugs().join('、')}`);

/** The built site has no address of its own: links to the server that printed it would lead nowhere. */
async function withoutLocalLinks(page: Page): Promise<void> {
  await page.locator('a[href]').evaluateAll((links) => links.forEach((link) => link.removeAttribute('href')));
}

if (isStale(`${SITE.out}/stories/${slug}/print/slides/index.html`) && !(await buildSite()))
  stop('网站没有建成，问题见上。');

mkdirSync(folder, { recursive: true });
const served = await serve({ folder: SITE.out });
const browser = await chromium.launch({ executablePath: findChromium(), args: [...LAUNCH_FLAGS] });
try {
  for (const [form, path] of Object.entries(FORMS)) {
    const page = await browser.newPage({ locale: 'zh-CN' });
    await page.goto(`${served.url}stories/${slug}/${path}`);
    await page.evaluate(() => document.fonts.ready);
    await withoutLocalLinks(page);
    const file = join(folder, `${slug}-${form}.pdf`);
    await page.pdf({
      path: file,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true
    });
    const pages = await page.locator('.sheet').count();
    console.log(`${file}  ${pages} 页  ${Math.round(statSync(file).size / 1000)} kB`);
    await page.close();
  }
} finally {
  await browser.close();
  await served.close();
}
