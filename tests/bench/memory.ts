import type { CDPSession } from '@playwright/test';
import { openUntouched, takeOver, withBrowser } from './browser';
import type { Place } from './place';
import { toRow, type Row } from './table';
import { walkThrough } from './walk';

/** By then compiled code and MapLibre's caches are there; measured to 60 walks, the heap grows no more after them. */
const WARM = 10;
const WALKS = 20;
/** What a page may keep of its further visits; a leak of one step per walk shows far above it. */
const GROWTH = 1.05;

/** The JavaScript heap after ten walks through the story and after twenty more, each after a garbage collection. */
export const benchMemory = (place: Place): Promise<Row[]> =>
  withBrowser(async (browser) => {
    const page = await openUntouched(browser, place.storyUrl);
    const session = await page.context().newCDPSession(page);
    await takeOver(page);
    for (let walk = 0; walk < WARM; walk++) await walkThrough(page);
    const first = await heapBytes(session);
    for (let walk = 0; walk < WALKS; walk++) await walkThrough(page);
    const last = await heapBytes(session);
    return [
      toRow(`JS heap after ${WARM} walks through the story`, first / 1e6, { unit: 'MB', digits: 1 }),
      toRow(`JS heap after ${WALKS} more`, last / 1e6, {
        max: (first / 1e6) * GROWTH,
        unit: 'MB',
        digits: 1
      })
    ];
  });

/** What the page still holds after a garbage collection; workers have heaps of their own. */
export async function heapBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  // The second collection takes what finalizers of the first have let go.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
