import type { Page } from '@playwright/test';
import type { Camera } from '../../../src/lib/map/stage/camera';
import type { Inspection } from '../../../src/lib/map/renderers/gl/inspect';
import type { Box } from '../../../src/lib/geometry/projection';

/** The hook that the map's container carries, for tests from outside (CONTRIBUTING.md). */
export interface StageElement extends HTMLElement {
  readonly liveStage: {
    /** What is on the screen. */
    readonly shown: { readonly circles: readonly unknown[] };
    /** It has been given all that the scenes to come need. */
    readonly isWhole: boolean;
    readonly live: {
      inspect(): Inspection;
      camera(): Camera;
      boundsOnScreen(boundary: string, code: string): Box;
    } | null;
  };
}

/** Everything a reader can see of the map, except pixels. */
export interface MapReading {
  readonly live: Inspection;
  readonly labels: readonly string[];
  readonly legend: string;
  /** The drawings beside the legend's texts. */
  readonly samples: readonly string[];
  readonly boundary: string;
}

export function cameraOf(page: Page): Promise<Camera> {
  return page.locator('[data-map]').evaluate((stage: StageElement) => stage.liveStage.live!.camera());
}

/** The live map has been given what the steps to come need: before, the SVG shows a step that needs more. */
export const whole = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector<StageElement>('[data-map]')?.liveStage.isWhole === true);

/** When it has all there is: what scenes need that are not shown comes when the page has nothing else to do. */
export async function readMap(page: Page): Promise<MapReading> {
  await whole(page);
  return page.locator('[data-map]').evaluate((stage: StageElement): MapReading => {
    const corner = stage.getBoundingClientRect();
    const whole = (value: number): number => Math.round(value * 2) / 2;
    const labels = [...stage.querySelectorAll('[data-label]')].map((label) => {
      const { x, y, width } = label.getBoundingClientRect();
      const spot = width ? `${whole(x - corner.x)},${whole(y - corner.y)}` : 'hidden';
      return `${label.getAttribute('data-label')} ${label.textContent.trim()} ${spot}`;
    });
    return {
      live: stage.liveStage.live!.inspect(),
      labels,
      legend: stage.querySelector('.legend')?.textContent ?? '',
      samples: [...stage.querySelectorAll('.legend svg')].map((sample) =>
        sample.innerHTML.replace(/<!--.*?-->/g, '')
      ),
      boundary: stage.querySelector('summary')?.textContent ?? ''
    };
  });
}

/** Cameras of each frame from now until the returned function is called. */
export async function recordCameras(page: Page): Promise<() => Promise<Camera[]>> {
  const recording = await page.locator('[data-map]').evaluateHandle((stage: StageElement) => {
    const seen: Camera[] = [];
    const look = (): void => {
      const { live } = stage.liveStage;
      if (live) seen.push(live.camera());
      requestAnimationFrame(look);
    };
    look();
    return seen;
  });
  return () => recording.jsonValue();
}
