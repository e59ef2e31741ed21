import { openUntouched, takeOver, withBrowser } from './browser';
import { isMapFile, mapFilesOf } from './map-library';
import { bytesOf, type Place } from './place';
import { toRow, type Row } from './table';

/** Long enough for a load on idle to show itself. */
const QUIET_MS = 3000;

interface TakeOver {
  /** Fetched while nobody moved. */
  readonly quietBytes: number;
  readonly laterBytes: number;
  readonly readyMs: number;
}

/** The live map: fetched when the page has nothing else to do, drawn at the first scroll; how much and how long. */
export async function benchTakeOver(place: Place): Promise<Row[]> {
  const runs: TakeOver[] = [];
  for (let run = 0; run < 3; run++) runs.push(await measure(place));
  const of = (valueOf: (run: TakeOver) => number): number[] => runs.map(valueOf);
  return [
    toRow(
      'bytes of the live map, fetched when the page is idle',
      of(({ quietBytes }) => quietBytes / 1000),
      { unit: 'kB' }
    ),
    toRow(
      'bytes fetched after the first scroll (what other scenes need)',
      of(({ laterBytes }) => laterBytes / 1000),
      { unit: 'kB' }
    ),
    toRow(
      'first scroll → live map ready (no throttling, software WebGL)',
      of(({ readyMs }) => readyMs),
      { unit: 'ms' }
    )
  ];
}

const measure = (place: Place): Promise<TakeOver> =>
  withBrowser(async (browser) => {
    const library = mapFilesOf(place.folder, place.storyUrl);
    const opened = place.answers.length;
    const page = await openUntouched(browser, place.storyUrl);
    await page.waitForTimeout(QUIET_MS);
    const touched = place.answers.length;
    const started = performance.now();
    await takeOver(page);
    const readyMs = performance.now() - started;
    await page.waitForLoadState('networkidle');
    const quiet = place.answers.slice(opened, touched).filter(({ path }) => isMapFile(path, library));
    return {
      quietBytes: bytesOf(quiet),
      laterBytes: bytesOf(place.answers.slice(touched)),
      readyMs
    };
  });
