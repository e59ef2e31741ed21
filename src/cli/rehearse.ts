import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { formatProblems } from '../lib/content/text/problem';
import { toLibrary } from '../lib/server/library/library';
import { readGeodata, readSite } from '../lib/server/library/read-site';
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

const geo = readGeodata('static/geo');
const result = readSite('src/content', geo);
if (!result.ok) stop(formatProblems(result.problems));
const library = toLibrary(result.site, geo);
const story = result.site.stories.find((each) => each.slug === slug)!;

if (isStale(`build/stories/${slug}/index.html`) && !buildSite()) stop('网站没有建成，问题见上。');

const served = await serve({ folder: 'build' });
const browser = await chromium.launch({ executablePath: findChromium(), args: [...LAUNCH_FLAGS] });
try {
  const hasWall = existsSync(`build/stories/${slug}/present/index.html`);
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
