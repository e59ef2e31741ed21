import { flushSync, mount, unmount } from 'svelte';
import { CHART_PAGE, CHART_SHARP, PT_A_PX } from '../../deck/chart-page';
import type { Chart } from '../../deck/step-form';
import SlidesView from '../../lib/pages/paper/SlidesView.svelte';
import type { PrintPage } from '../../lib/pages/paper/page';
import { pageCss } from '../../lib/pages/paper/page-css';
import { svgToPng } from '../../lib/ui/svg-to-png';
import { toChartSvg } from './chart-svg';

/**
 * Every chart of a story by step, as its slides for paper show it in a window of their own size, whatever the reader's is.
 * Rejects where the browser gives back no picture of HTML.
 */
export async function drawCharts(page: PrintPage, context: Map<unknown, unknown>): Promise<Chart[][]> {
  const frame = await openFrame();
  const { body, fonts } = frame.contentDocument!;
  const view = mount(SlidesView, { target: body, props: { page }, context });
  try {
    flushSync();
    await fonts.ready;
    const charts: Chart[][] = [];
    for (const step of body.querySelectorAll('section[data-step]')) {
      const own: Chart[] = [];
      for (const exhibit of step.querySelectorAll('.exhibit')) own.push(await drawChart(exhibit));
      charts.push(own);
    }
    return charts;
  } finally {
    await unmount(view);
    frame.remove();
  }
}

/** A window that nobody sees, with the rules of this page. */
async function openFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  const { width, height } = CHART_PAGE;
  frame.style.cssText = `position:fixed;top:0;left:-${width * 2}px;width:${width}px;height:${height}px;border:0`;
  frame.inert = true;
  frame.srcdoc = '<!doctype html>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const inner = frame.contentDocument!;
  for (const { name, value } of document.documentElement.attributes)
    inner.documentElement.setAttribute(name, value);
  const sheet = inner.createElement('style');
  sheet.textContent = pageCss('slides');
  inner.head.append(...[...document.querySelectorAll('style')].map((rules) => rules.cloneNode(true)), sheet);
  return frame;
}

async function drawChart(exhibit: Element): Promise<Chart> {
  for (const image of exhibit.querySelectorAll('img')) await image.decode();
  const { width, height } = exhibit.getBoundingClientRect();
  const png = await svgToPng(toChartSvg(exhibit), CHART_SHARP, { width, height });
  return {
    png: new Uint8Array(await png.arrayBuffer()),
    width: width * PT_A_PX,
    height: height * PT_A_PX
  };
}
