import type { Locator } from '@playwright/test';
import { sourcePath } from '../../src/lib/paths';
import { realSite } from '../content/real-site';
import { boundNumbers, figureRow, FIGURES, STEPS } from './support/content';
import { sectionOf, STORY } from './support/story';
import { expect, test } from './support/test';

// What the server sent is what is checked: the numbers of a page that no script has touched.
test.use({ javaScriptEnabled: false });

interface ShownNumber {
  readonly id: string;
  readonly href: string;
  readonly digits: number;
}

function readNumbers(links: Locator): Promise<ShownNumber[]> {
  return links.evaluateAll((found) =>
    found.map((link) => ({
      id: link.getAttribute('data-figure') ?? '',
      href: (link as HTMLAnchorElement).href,
      digits: Number(link.textContent.replaceAll(',', '').match(/-?\d+(\.\d+)?/)?.[0])
    }))
  );
}

const pageOf = (href: string): string => href.replace(/#.*/, '');

/** Address of a figure's paragraph on this site. */
function addressOf(id: string, base: string): string {
  const { source, para } = figureRow(id);
  return new URL(`sources/${source}/${para ? `#p${para}` : ''}`, base).href;
}

const { computed, grounds } = realSite();
const WORKED_OUT = new Map(
  [...computed.figures, ...grounds.figures].map((each) => [each.id as string, each])
);

/** What a binding prints: its row, or, of a number that has none, what the site has worked out. */
function expectedOf({ id, isGrowth }: { id: string; isGrowth: boolean }, base: string): ShownNumber {
  const worked = FIGURES.has(id) ? undefined : WORKED_OUT.get(id);
  if (worked) {
    const { source, para, value } = worked;
    return { id, href: new URL(sourcePath(source, para).slice(1), base).href, digits: value ?? NaN };
  }
  const { value, growth_pct } = figureRow(id);
  return { id, href: addressOf(id, base), digits: Number(isGrowth ? growth_pct : value) };
}

test('the numbers of every step are the bound ones, each stands at the paragraph that it links to, and speaker notes never reach the page', async ({
  page,
  request,
  baseURL
}) => {
  await page.goto(STORY);
  await test.step('the numbers of every step are the bound ones, in order, as the files have them', async () => {
    for (const { id: step, prose } of STEPS) {
      const shown = await readNumbers(
        sectionOf(page, step).locator(':is(p, li) a[data-figure]:not(figure *)')
      );
      const bound = boundNumbers(prose).map((each) => expectedOf(each, baseURL ?? ''));
      expect(shown, `#${step}`).toEqual(bound);
    }
  });
  await test.step('speaker notes never reach the page', async () => {
    const html = await (await request.get(STORY)).text();
    const data = await (await request.get(`${STORY}__data.json`)).text();
    const text = ((await page.locator('body').textContent()) ?? '') + html + data;
    for (const { id, notes } of STEPS) {
      expect(notes.length, `#${id} has notes to look for`).toBeGreaterThan(20);
      const sentences = notes
        .split(/[。\n]/)
        .filter((sentence) => sentence.length > 10 && !sentence.includes('{{'));
      expect(
        sentences.filter((sentence) => text.includes(sentence)),
        `notes of #${id}`
      ).toEqual([]);
    }
  });
  await test.step('every number of the story stands at the paragraph that it links to', async () => {
    // What the site works out stands in no source: its card shows the numbers that it rests on.
    const all = await readNumbers(page.locator('a[data-figure]'));
    // A source of hundreds of figures shows its columns and no rows.
    const isRow = (id: string): boolean =>
      [...FIGURES.values()].filter(({ source }) => source === figureRow(id).source).length <= 150;
    const shown = all.filter(({ id }) => FIGURES.has(id) && isRow(id));
    expect(shown.length).toBeGreaterThan(10);
    for (const address of new Set(shown.map(({ href }) => pageOf(href)))) {
      await page.goto(address);
      for (const { id, href } of shown.filter((number) => pageOf(number.href) === address)) {
        const place = new URL(href).hash || '#unnumbered';
        const row = page.locator(`section${place} tr#${id}`);
        await expect(row, href).toBeVisible();
        const { value, growth_pct } = figureRow(id);
        const text = (await row.innerText()).replaceAll(',', '');
        if (value) expect(text, id).toContain(String(Number(value)));
        if (growth_pct) expect(text, id).toContain(String(Number(growth_pct)));
      }
    }
  });
});
