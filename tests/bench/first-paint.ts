import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { measurePageLoad, type PageLoad } from './page-load';
import { openPlace, type Place } from './place';
import { toRow, type Limit, type Row } from './table';
import { buildYardstick } from './yardstick';

/** The untouched story page by Lighthouse, its LCP beside that of a bare page with the same text and one map. */
export async function benchFirstPaint({ storyUrl }: Place): Promise<Row[]> {
  const story = await measureStory(storyUrl);
  return [
    toRow('Lighthouse mobile: accessibility', story.accessibility, { min: 100 }),
    toRow('LCP', story.lcpMs, { unit: 'ms' }),
    toRow('LCP of a bare page with the same text and one map', story.yardstickLcpMs, { unit: 'ms' }),
    ...BUDGETS.map(({ what, valueOf, ...limit }) => toRow(what, valueOf(story), limit)),
    toRow('requests before interaction', story.requests)
  ];
}

/** The same budgets for every other story: the worst of each, with the story that it is of. */
export async function benchOtherStories({ folder, storyUrl }: Place): Promise<Row[]> {
  const stories: { readonly slug: string; readonly load: StoryLoad }[] = [];
  for (const slug of storySlugs(folder)) {
    const url = new URL(`../${slug}/`, storyUrl).href;
    if (url !== storyUrl) stories.push({ slug, load: await measureStory(url) });
  }
  return BUDGETS.map(({ what, valueOf, ...limit }) => {
    const sorted = stories.toSorted((a, b) => valueOf(a.load) - valueOf(b.load));
    const worst = sorted.at('min' in limit ? 0 : -1);
    if (!worst) throw new Error(`${folder}/stories has one story only`);
    return toRow(`other stories, worst (${worst.slug}): ${what}`, valueOf(worst.load), limit);
  });
}

interface StoryLoad extends PageLoad {
  readonly yardstickLcpMs: number;
}

interface Budget extends Limit {
  readonly what: string;
  readonly valueOf: (load: StoryLoad) => number;
}

const BUDGETS: readonly Budget[] = [
  { what: 'Lighthouse mobile: performance', valueOf: ({ performance }) => performance, min: 98 },
  {
    what: 'LCP, times that of the bare page',
    valueOf: ({ lcpMs, yardstickLcpMs }) => lcpMs / yardstickLcpMs,
    max: 1.5,
    unit: '×',
    digits: 2
  },
  { what: 'total blocking time', valueOf: ({ tbtMs }) => tbtMs, max: 50, unit: 'ms' },
  { what: 'cumulative layout shift', valueOf: ({ cls }) => cls, max: 0.01, digits: 3 },
  {
    what: 'bytes before interaction, compressed, without fonts',
    valueOf: ({ bytesWithoutFonts }) => bytesWithoutFonts / 1000,
    max: 90,
    unit: 'kB',
    digits: 1
  }
];

const storySlugs = (folder: string): string[] =>
  readdirSync(join(folder, 'stories'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

async function measureStory(url: string): Promise<StoryLoad> {
  const load = await measurePageLoad(url);
  return { ...load, yardstickLcpMs: await measureYardstick(url) };
}

async function measureYardstick(storyUrl: string): Promise<number> {
  const yardstick = await buildYardstick(storyUrl);
  const place = await openPlace(yardstick.folder, '');
  try {
    return (await measurePageLoad(place.storyUrl)).lcpMs;
  } finally {
    await place.close();
    yardstick.remove();
  }
}
