import { toPptx, type DrawMap } from '../../deck/deck';
import type { Chart } from '../../deck/step-form';
import type { PrintPage } from '../../lib/pages/paper/page';
import { toDeckStory, type Packed } from '../packed';
import { drawCharts } from './draw-charts';
import { drawMap } from './draw-map';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export interface MadeSlides {
  readonly file: Blob;
  /** This browser gives no picture of a chart: they are words. */
  readonly lacksCharts: boolean;
}

export interface SlidesHow {
  /** Of the component that asks, for what is drawn of the page. */
  readonly context: Map<unknown, unknown>;
  /** Told after each map. */
  readonly ondrawn: () => void;
}

/** The slides that `npm run pptx` makes, drawn by the browser. */
export async function makeSlides(packed: Packed, { context, ondrawn }: SlidesHow): Promise<MadeSlides> {
  const story = toDeckStory(packed);
  const charts = await chartsOf(story.page, context);
  const draw: DrawMap = async (picture, options) => {
    const map = await drawMap(picture, options);
    ondrawn();
    return map;
  };
  const made = new Date().toISOString().replace(/\.\d+/, '');
  const bytes = await toPptx(story, { charts: charts ?? [], made, draw });
  return { file: new Blob([new Uint8Array(bytes)], { type: PPTX }), lacksCharts: charts === null };
}

/** By step; null where the browser draws none. */
async function chartsOf(page: PrintPage, context: SlidesHow['context']): Promise<Chart[][] | null> {
  if (page.steps.every(({ openings, exhibits }) => openings.length + exhibits.length === 0)) return [];
  try {
    return await drawCharts(page, context);
  } catch (error) {
    console.warn(error);
    return null;
  }
}
