import './edition-asked';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { editionOf, LANGUAGES, TONGUES } from '../edition';
import { publicationProblems } from '../lib/content/site/publication';
import { handoutPath, slidesPath } from '../lib/paths';
import { refuseBarred } from '../lib/server/library/content-gate';
import { openLibrary } from '../lib/server/library/open-library';
import { readContentFiles } from '../lib/server/library/read-site';
import { buildPackedCode } from '../pack/build/code';
import { chooseStories, packStory } from '../pack/build/story';
import { SITE } from '../site.js';
import { findChromium } from './chromium';
import { printPapers } from './pdf/print-papers';

/**
 * `npm run pdf -- <story> [folder] [--lang en] [--only handout]`: the handout and the slides of a story, printed by Chromium from
 * the story's one file; builds no site.
 */
const FORMS = { handout: handoutPath, slides: slidesPath };
type Form = keyof typeof FORMS;

const at = process.argv.indexOf('--only');
const [, only] = at < 0 ? [] : process.argv.splice(at, 2);
const forms = (Object.keys(FORMS) as Form[]).filter((form) => only === undefined || form === only);
const to = process.argv.indexOf('--to');
const [, given] = to < 0 ? [] : process.argv.splice(to, 2);
const [slug, folder = given ?? 'out'] = process.argv.slice(2);
const language = editionOf(process.env);
const suffix = language === LANGUAGES[0] ? '' : `.${language}`;

/** Throws, in an editor's words, where there is no browser to print with. */
function browserPath(): string {
  try {
    return findChromium();
  } catch {
    throw new Error(
      '没有能用的 Chromium，印不成 PDF。可以先做成一个文件，用 Chrome 或 Edge 打开，到「讲义」页按 Ctrl+P，选「另存为 PDF」。'
    );
  }
}

try {
  if (forms.length === 0) throw new Error(`--only ${only}：只有 ${Object.keys(FORMS).join('、')}`);
  const library = openLibrary();
  refuseBarred(publicationProblems(readContentFiles(SITE.content), library.site.settings));
  const [story] = chooseStories(slug === undefined ? [] : [slug], library.site.stories);
  if (!story) throw new Error('要印哪一篇？npm run pdf -- 故事名');
  const executablePath = browserPath();
  const made = new Date().toISOString().slice(0, 10);
  const { html } = await packStory(story, library, await buildPackedCode(), made);
  mkdirSync(folder, { recursive: true });
  const papers = forms.map((form) => ({
    file: join(folder, `${story.slug}-${form}${suffix}.pdf`),
    path: FORMS[form](story.slug)
  }));
  for (const { file, sheets, bytes } of await printPapers(html, papers, {
    executablePath,
    locale: TONGUES[language].tag
  }))
    console.log(`${file}  ${sheets} 页  ${Math.round(bytes / 1000)} kB`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
