import { chromium, type Browser, type Page } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHART_PAGE, CHART_SHARP, PT_A_PX } from '../../deck/chart-page';
import type { Chart } from '../../deck/step-form';
import { slidesPath } from '../../lib/paths';
import { findChromium, LAUNCH_FLAGS } from '../chromium';

/** Every chart of a story by step, as its slides for paper draw them; `html`: the story in one file (`npm run pack`). */
export async function drawCharts(html: string, slug: string): Promise<Chart[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'charts-'));
  const file = join(folder, 'story.html');
  writeFileSync(file, html);
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ executablePath: findChromium(), args: [...LAUNCH_FLAGS] });
    const page = await browser.newPage({ viewport: CHART_PAGE, deviceScaleFactor: CHART_SHARP });
    await page.goto(`${pathToFileURL(file).href}#${slidesPath(slug)}`);
    await page.locator('section[data-step]').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    return await chartsOn(page);
  } finally {
    await browser?.close();
    rmSync(folder, { recursive: true });
  }
}

async function chartsOn(page: Page): Promise<Chart[][]> {
  const charts: Chart[][] = [];
  for (const step of await page.locator('section[data-step]').all()) {
    const own: Chart[] = [];
    for (const exhibit of await step.locator('.exhibit').all()) {
      const box = await exhibit.boundingBox();
      if (!box) throw new Error('a chart of the slides is not drawn');
      const png = await exhibit.screenshot({ omitBackground: true });
      own.push({ png, width: box.width * PT_A_PX, height: box.height * PT_A_PX });
    }
    charts.push(own);
  }
  return charts;
}
