import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { openUntouched, takeOver, withBrowser } from './browser';
import { mapLibraryFiles } from './map-library';
import type { Place } from './place';
import { toRow, type Row } from './table';
import { visitSteps } from './walk';

/** The part of a long-animation-frame's script entry that is used; duration in ms, source as URL. */
interface ScriptTime {
  readonly duration: number;
  readonly invoker: string;
  readonly source: string;
}

/** As text: a function that tsx has compiled calls names that the page does not have. */
const OBSERVE = `
  window.scriptTimes = [];
  new PerformanceObserver((list) => {
    for (const frame of list.getEntries())
      for (const { duration, invoker, sourceURL } of frame.scripts)
        window.scriptTimes.push({ duration, invoker, source: sourceURL });
  }).observe({ type: 'long-animation-frame', buffered: true });`;

/** Scripts while a reader scrolls through all steps of a map that is already live. */
export const benchLongScripts = (place: Place): Promise<Row[]> =>
  withBrowser(async (browser) => {
    const page = await openUntouched(browser, place.storyUrl, OBSERVE);
    await takeOver(page);
    await page.waitForLoadState('networkidle');
    const starting = await takeScriptTimes(page);
    const missed = await visitSteps(page);
    const scrolling = await takeScriptTimes(page);
    const isDrawing = drawnBy(mapLibraryFiles(place.folder));
    const scripts = scrolling.filter((script) => !isDrawing(script));
    return [
      toRow('longest script task at take-over', longest(starting), { unit: 'ms' }),
      toRow('longest script task while scrolling through all steps, drawing excluded', longest(scripts), {
        max: 100,
        unit: 'ms'
      }),
      toRow('longest drawing frame while scrolling (software WebGL)', longest(scrolling.filter(isDrawing)), {
        unit: 'ms'
      }),
      toRow(
        `steps that the map never settled on${missed.length ? ` (${missed.join(', ')})` : ''}`,
        missed.length,
        {
          max: 0
        }
      )
    ];
  });

/** MapLibre draws in its animation frame callback and nowhere else. */
function drawnBy(library: ReadonlySet<string>): (script: ScriptTime) => boolean {
  return ({ invoker, source }) =>
    invoker.includes('FrameRequestCallback') && library.has(basename(source.split('?')[0] ?? ''));
}

const longest = (scripts: readonly ScriptTime[]): number =>
  Math.max(0, ...scripts.map(({ duration }) => duration));

/** What was seen since the last call. Entries arrive after their frame, so two quiet frames are waited for. */
async function takeScriptTimes(page: Page): Promise<ScriptTime[]> {
  await page.waitForTimeout(500);
  return page.evaluate('window.scriptTimes.splice(0)');
}
