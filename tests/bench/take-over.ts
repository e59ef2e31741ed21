import { basename } from 'node:path';
import type { Answer } from '../../src/cli/serve';
import { openUntouched, takeOver, withBrowser } from './browser';
import { mapLibraryFiles } from './map-library';
import { bytesOf, type Place } from './place';
import { median, toRow, type Row } from './table';

/** Long enough for a load on idle to show itself. */
const QUIET_MS = 3000;

interface TakeOver {
  readonly early: readonly string[];
  readonly bytes: number;
  readonly readyMs: number;
}

/** The live map: nothing of it before the first scroll, then how much and how long. */
export async function benchTakeOver(place: Place): Promise<Row[]> {
  const runs: TakeOver[] = [];
  for (let run = 0; run < 3; run++) runs.push(await measure(place));
  const early = new Set(runs.flatMap((run) => run.early));
  return [
    {
      what: 'MapLibre files fetched before the first interaction',
      budget: 'none',
      measured: early.size > 0 ? `**${[...early].join(', ')}**` : 'none'
    },
    toRow(
      'bytes fetched by the first scroll (live map and its data)',
      median(runs.map((run) => run.bytes)) / 1000,
      {
        unit: 'kB'
      }
    ),
    toRow(
      'first scroll → live map ready (no throttling, software WebGL)',
      median(runs.map((run) => run.readyMs)),
      {
        unit: 'ms'
      }
    )
  ];
}

const measure = (place: Place): Promise<TakeOver> =>
  withBrowser(async (browser) => {
    const library = mapLibraryFiles(place.folder);
    const opened = place.answers.length;
    const page = await openUntouched(browser, place.storyUrl);
    await page.waitForTimeout(QUIET_MS);
    const touched = place.answers.length;
    const started = performance.now();
    await takeOver(page);
    const readyMs = performance.now() - started;
    await page.waitForLoadState('networkidle');
    const isLibrary = ({ path }: Answer) => library.has(basename(path));
    return {
      early: place.answers
        .slice(opened, touched)
        .filter(isLibrary)
        .map(({ path }) => basename(path)),
      bytes: bytesOf(place.answers.slice(touched)),
      readyMs
    };
  });
