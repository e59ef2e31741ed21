import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import type { Library } from '../lib/server/library/library';
import { openLibrary } from '../lib/server/library/open-library';
import { SITE } from '../site.js';
import { buildSite } from './build-site';
import { findChromium, LAUNCH_FLAGS } from './chromium';
import { isStale } from './is-stale';
import { findingsOf } from './rehearse/findings';
import { toReport } from './rehearse/report';
import { lookAt } from './rehearse/screen';
import { serve } from './serve';
import { storySlugs } from './story-slugs';

/** `npm run rehearse -- <slug>`: what a speaker should know before the talk, in the terminal. */
const [slug = ''] = process.argv.slice(2);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!slug) stop(`用法：npm run rehearse -- 故事\n现有故事：${storySlugs().join('、')}`);
if (!storySlugs().includes(slug)) stop(`没有故事「${slug}」\n现有故事：${storySlugs().join('、')}`);

function openOrStop(): Library {
  try {
    return openLibrary();
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

const library = openOrStop();
const story = library.site.stories.find((each) => each.slug === slug)!;
const storyFolder = `${SITE.out}/stories/${slug}`;

if (isStale(`${storyFolder}/index.html`) && !(await buildSite())) stop('网站没有建成，问题见上。');

const served = await serve({ folder: SITE.out });
const browser = await chromium.launch({ executablePath: findChromium(), args: [...LAUNCH_FLAGS] });
try {
  const hasWall = existsSync(`${storyFolder}/present/index.html`);
  const screen = await lookAt(browser, {
    storyUrl: `${served.url}stories/${slug}/`,
    wallUrl: hasWall ? `${served.url}stories/${slug}/present/` : null,
    stepIds: story.steps.map(({ id }) => id)
  });
  console.log(toReport(story.title, findingsOf(story, library), screen));
} finally {
  await browser.close();
  await served.close();
}
