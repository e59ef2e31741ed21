import './edition-asked';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionOf, LANGUAGES } from '../edition';
import { buildPackedCode } from '../pack/build/code';
import { publicationProblems } from '../lib/content/site/publication';
import { refuseBarred } from '../lib/server/library/content-gate';
import { openLibrary } from '../lib/server/library/open-library';
import { readContentFiles } from '../lib/server/library/read-site';
import { SITE } from '../site.js';
import { chooseStories, packStory } from '../pack/build/story';

/** `npm run pack -- <story> … [--lang en]`: each story as one HTML file, into out/ or the folder behind `--to`. */
const at = process.argv.indexOf('--to');
const [, folder = 'out'] = at < 0 ? [] : process.argv.splice(at, 2);
const language = editionOf(process.env);
const suffix = language === LANGUAGES[0] ? '' : `.${language}`;

try {
  const library = openLibrary();
  refuseBarred(publicationProblems(readContentFiles(SITE.content), library.site.settings));
  const stories = chooseStories(process.argv.slice(2), library.site.stories);
  const code = await buildPackedCode();
  const made = new Date().toISOString().slice(0, 10);
  mkdirSync(folder, { recursive: true });
  for (const story of stories) {
    const { html, mediaBytes } = await packStory(story, library, code, made);
    const path = join(folder, `${story.slug}${suffix}.html`);
    writeFileSync(path, html);
    const media = mediaBytes > 0 ? `，其中图片、视频 ${Math.ceil(mediaBytes / 1000)} kB` : '';
    console.log(`${path}  ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB${media}，讲稿也在里面`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
