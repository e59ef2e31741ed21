import './edition-asked';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionOf, LANGUAGES } from '../edition';
import { buildPptx } from '../deck/build/deck';
import { publicationProblems } from '../lib/content/site/publication';
import { refuseBarred } from '../lib/server/library/content-gate';
import { openLibrary } from '../lib/server/library/open-library';
import { readContentFiles } from '../lib/server/library/read-site';
import { buildPackedCode } from '../pack/build/code';
import { chooseStories, packStory } from '../pack/build/story';
import { SITE } from '../site.js';
import { findChromium } from './chromium';
import { drawCharts } from './pptx/charts';

/** `npm run pptx -- <story> … [--lang en]`: each story as slides for PowerPoint and WPS, into out/ or the folder behind `--to`. */
const at = process.argv.indexOf('--to');
const [, folder = 'out'] = at < 0 ? [] : process.argv.splice(at, 2);
const language = editionOf(process.env);
const suffix = language === LANGUAGES[0] ? '' : `.${language}`;

function hasChromium(): boolean {
  try {
    return findChromium() !== '';
  } catch {
    return false;
  }
}

try {
  const library = openLibrary();
  refuseBarred(publicationProblems(readContentFiles(SITE.content), library.site.settings));
  const stories = chooseStories(process.argv.slice(2), library.site.stories);
  const made = new Date().toISOString().replace(/\.\d+/, '');
  const day = made.slice(0, 10);
  // Charts are drawn by the story's own page; all else needs no browser.
  const hasCharts = stories.some(({ steps }) => steps.some(({ exhibits }) => exhibits.length > 0));
  const canDraw = hasCharts && hasChromium();
  const code = canDraw ? await buildPackedCode() : null;
  if (hasCharts && !canDraw) console.warn('没有能用的 Chromium：图表写成文字。');
  mkdirSync(folder, { recursive: true });
  for (const story of stories) {
    const page = code && (await packStory(story, library, code, day));
    const charts = page ? await drawCharts(page.html, story.slug) : [];
    const bytes = await buildPptx(story, library, { charts, made });
    const path = join(folder, `${story.slug}${suffix}.pptx`);
    writeFileSync(path, bytes);
    console.log(`${path}  ${(bytes.length / 1e6).toFixed(2)} MB，${story.steps.length} 步`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
