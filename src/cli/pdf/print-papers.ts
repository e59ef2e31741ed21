import { chromium, type Page } from '@playwright/test';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LAUNCH_FLAGS } from '../chromium';

/** A form of a story on paper: where its PDF goes, and its path within the story's one file. */
export interface Paper {
  readonly file: string;
  readonly path: string;
}

export interface PrintedPaper extends Paper {
  readonly sheets: number;
  readonly bytes: number;
}

/** Papers of a story as PDF; `html`: the story in one file (`npm run pack`). */
export async function printPapers(
  html: string,
  papers: readonly Paper[],
  { executablePath, locale }: { readonly executablePath: string; readonly locale: string }
): Promise<PrintedPaper[]> {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  const source = join(folder, 'story.html');
  writeFileSync(source, html);
  const browser = await chromium.launch({ executablePath, args: [...LAUNCH_FLAGS] });
  try {
    const printed: PrintedPaper[] = [];
    for (const paper of papers) {
      const page = await browser.newPage({ locale });
      await page.goto(`${pathToFileURL(source).href}#${paper.path}`);
      printed.push({ ...paper, ...(await print(page, paper.file)) });
      await page.close();
    }
    return printed;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

async function print(page: Page, file: string): Promise<Pick<PrintedPaper, 'sheets' | 'bytes'>> {
  await page.locator('.sheet').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await withoutLinks(page);
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  return { sheets: await page.locator('.sheet').count(), bytes: statSync(file).size };
}

/** They lead to other views of the file that was printed: on paper to nowhere. */
async function withoutLinks(page: Page): Promise<void> {
  await page.locator('a[href]').evaluateAll((links) => links.forEach((link) => link.removeAttribute('href')));
}
