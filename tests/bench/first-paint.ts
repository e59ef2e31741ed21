import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMapFile, mapFilesOf } from './map-library';
import { measurePageLoad, type PageLoad } from './page-load';
import { openPlace, type Place } from './place';
import { median, toRow, type Limit, type Row } from './table';
import { buildYardstick } from './yardstick';

/** A machine with other work spoils a run or two: the middle one of five is not among them. */
const RUNS = 5;

/** The untouched story page by Lighthouse, its LCP beside that of a bare page with the same text and one map. */
export async function benchFirstPaint({ folder, storyUrl }: Place): Promise<Row[]> {
  const runs = await measureStory(folder, storyUrl);
  const of = (valueOf: (run: StoryLoad) => number): number[] => runs.map(valueOf);
  return [
    toRow(
      'Lighthouse mobile: accessibility',
      of(({ accessibility }) => accessibility),
      { min: 100 }
    ),
    toRow(
      'Lighthouse mobile: performance',
      of(({ performance }) => performance)
    ),
    toRow(
      'LCP',
      of(({ lcpMs }) => lcpMs),
      { unit: 'ms' }
    ),
    toRow(
      'LCP of a bare page with the same text and one map',
      of(({ bareLcpMs }) => bareLcpMs),
      { unit: 'ms' }
    ),
    ...BUDGETS.map(({ what, valueOf, ...limit }) => toRow(what, of(valueOf), limit)),
    toRow(
      'requests before interaction',
      of(({ requests }) => requests)
    )
  ];
}

/** The same budgets for every other story: the worst of each, with the story that it is of. */
export async function benchOtherStories({ folder, storyUrl }: Place): Promise<Row[]> {
  const stories: { readonly slug: string; readonly runs: readonly StoryLoad[] }[] = [];
  for (const slug of storySlugs(folder)) {
    const url = new URL(`../${slug}/`, storyUrl).href;
    if (url !== storyUrl) stories.push({ slug, runs: await measureStory(folder, url) });
  }
  return BUDGETS.map(({ what, valueOf, ...limit }) => {
    const values = stories.map(({ slug, runs }) => ({ slug, runs: runs.map(valueOf) }));
    const worst = values.toSorted((a, b) => median(a.runs) - median(b.runs)).at(-1);
    if (!worst) throw new Error(`${folder}/stories has one story only`);
    return toRow(`other stories, worst (${worst.slug}): ${what}`, worst.runs, limit);
  });
}

interface StoryLoad extends PageLoad {
  readonly bareLcpMs: number;
}

interface Budget extends Limit {
  readonly what: string;
  readonly valueOf: (load: StoryLoad) => number;
}

const BUDGETS: readonly Budget[] = [
  {
    what: 'LCP, times that of the bare page',
    valueOf: ({ lcpMs, bareLcpMs }) => lcpMs / bareLcpMs,
    max: 1.4,
    unit: '×',
    digits: 2
  },
  { what: 'total blocking time', valueOf: ({ tbtMs }) => tbtMs, max: 100, unit: 'ms' },
  { what: 'cumulative layout shift', valueOf: ({ cls }) => cls, max: 0.01, digits: 3 },
  {
    what: 'bytes before interaction, compressed, without fonts and the live map',
    valueOf: ({ bytesWithoutFonts }) => bytesWithoutFonts / 1000,
    max: 120,
    unit: 'kB',
    digits: 1
  }
];

const storySlugs = (folder: string): string[] =>
  readdirSync(join(folder, 'stories'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Story and bare page in turn: what else the machine does meets both alike. */
async function measureStory(folder: string, url: string): Promise<StoryLoad[]> {
  const library = mapFilesOf(folder, url);
  const yardstick = await buildYardstick(url);
  const place = await openPlace(yardstick.folder, '');
  const runs: StoryLoad[] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      const load = await measurePageLoad(url, (address) => isMapFile(address, library));
      runs.push({ ...load, bareLcpMs: (await measurePageLoad(place.storyUrl)).lcpMs });
    }
    return runs;
  } finally {
    await place.close();
    yardstick.remove();
  }
}
