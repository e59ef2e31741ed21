import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblems } from '../../src/lib/content/problem';
import type { Story } from '../../src/lib/domain/story';
import { headlinesOf, toHeadlineFont } from '../../src/lib/server/headline-font';
import { toLibrary, type Library } from '../../src/lib/server/library';
import { readGeodata, readSite } from '../../src/lib/server/read-site';
import { shapesMarker, withShapes } from '../../src/lib/server/shapes';
import type { Packed } from '../../src/pack/packed';
import svelteConfig from '../../svelte.config.js';
import { buildPackedCode, type PackedCode } from './pack-code';
import { toPacked } from './pack-data';
import { toPackHtml } from './pack-html';

const FOLDER = 'out';

function stop(...lines: string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

function openContent(): Library {
  const geo = readGeodata('static/geo');
  const result = readSite('src/content', geo);
  if (!result.ok) stop(formatProblems(result.problems));
  return toLibrary(result.site, geo);
}

/** Every boundary's shapes: the small map of a card may need any. */
function shapesFor(packed: Packed, library: Library): string {
  const pictures = packed.talk.story.steps.map(({ picture }) => picture);
  const boundaries = library.site.boundaries.map(({ id }) => id);
  return withShapes(shapesMarker(pictures, boundaries), library);
}

const ABOUT = {
  version: String(svelteConfig.kit?.version?.name),
  made: new Date().toISOString().slice(0, 10)
};

async function pack(story: Story, library: Library, code: PackedCode): Promise<string> {
  const packed = toPacked(story, library, ABOUT);
  return toPackHtml({
    packed,
    code,
    font: await toHeadlineFont(headlinesOf(story, library)),
    shapes: shapesFor(packed, library),
    icon: readFileSync('static/icon.svg', 'utf8'),
    text: `${story.title}\n\n${story.dek}\n\n这个文件要打开脚本才能看故事和地图。`
  });
}

const asked = process.argv.slice(2);
const library = openContent();
const { stories } = library.site;
const known = stories.map(({ slug, title }) => `  ${slug}  ${title}`);
if (asked.length === 0) stop('要打包哪一篇？npm run pack -- <故事>，可以写几篇。现有：', ...known);
const chosen = asked.map(
  (slug) => stories.find((story) => story.slug === slug) ?? stop(`没有故事「${slug}」。现有：`, ...known)
);
const code = await buildPackedCode();
mkdirSync(FOLDER, { recursive: true });
for (const story of chosen) {
  const html = await pack(story, library, code);
  const path = join(FOLDER, `${story.slug}.html`);
  writeFileSync(path, html);
  console.log(`${path}  ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB`);
}
