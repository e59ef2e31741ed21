import type { Page } from '@playwright/test';

/** Two phones, a desk. */
const WIDTHS = [320, 390, 1440];

/** Words and numbers of exhibits that stand out of their exhibit's frame: the step, the words, and by how many pixels. */
const outOfFrames = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('figure')].flatMap((frame) => {
      const { left, right } = frame.getBoundingClientRect();
      return [...frame.querySelectorAll<HTMLElement>(':not(svg, svg *)')].flatMap((element) => {
        const box = element.getBoundingClientRect();
        const over = Math.max(box.right - right, left - box.left);
        const isWord = element.childElementCount === 0 && element.textContent.trim() !== '' && box.width > 1;
        const step = frame.closest('section')?.id ?? '';
        return isWord && over > 0.5 ? [`${step}: ${element.textContent.trim()} +${over.toFixed(0)}`] : [];
      });
    })
  );

/** The same in windows of several widths, each with its width. */
export async function outOfAnyFrame(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    found.push(...(await outOfFrames(page)).map((each) => `${width} px, ${each}`));
  }
  return found;
}
