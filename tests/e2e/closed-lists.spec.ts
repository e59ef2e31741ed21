import type { Page } from '@playwright/test';
import { expectHydrated } from './support/scripts';
import { expect, test } from './support/test';

// None of this is of the live map.
test.use({ map: 'drawn' });

const WIDTHS = [1440, 1024, 390, 320];

/** What is said by the lists of the data map while every period of every indicator is chosen in turn. */
interface Said {
  readonly choices: number;
  readonly lines: readonly string[];
  /** What a closed list says instead of its chosen line. */
  readonly wrong: readonly string[];
}

function chooseAll(page: Page): Promise<Said> {
  return page.evaluate(async () => {
    const lists = () => [...document.querySelectorAll<HTMLSelectElement>('.choices select')];
    const valuesOf = ({ options }: HTMLSelectElement) => [...options].map(({ value }) => value);
    const lines = new Set<string>();
    const wrong: string[] = [];
    let choices = 0;
    // What is said is the same where nothing is laid out, and where the address stays: both take most of the time.
    document.documentElement.hidden = true;
    history.pushState = () => undefined;
    const choose = async (at: 0 | 1, value: string): Promise<void> => {
      lists()[at]!.value = value;
      lists()[at]!.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 0));
      choices += 1;
      for (const { options, selectedOptions, nextElementSibling } of lists()) {
        for (const { text } of options) lines.add(text);
        const [chosen, closed] = [selectedOptions[0]?.text, nextElementSibling?.textContent];
        if (chosen !== closed) wrong.push(`${closed}, not ${chosen}`);
      }
    };
    for (const indicator of valuesOf(lists()[0]!)) {
      await choose(0, indicator);
      // One of them has come with the indicator.
      const others = valuesOf(lists()[1]!).filter((period) => period !== lists()[1]!.value);
      for (const period of others) await choose(1, period);
    }
    document.documentElement.hidden = false;
    return { choices, lines: [...lines], wrong };
  });
}

/** The lines that run out of a closed list, of whichever list they are: all are of one size. */
function cutLines(page: Page, lines: readonly string[]): Promise<string[]> {
  return page.locator('.choices select').evaluateAll((lists, all) => {
    const ARROW_PX = 20;
    const sizes = lists.map((list) => list.getBoundingClientRect().width);
    const closed = lists[0]!.nextElementSibling!;
    const words = document.createRange();
    words.selectNodeContents(closed);
    const own = closed.firstChild!.nodeValue;
    const { right: edge } = closed.closest('.choices')!.getBoundingClientRect();
    const cut = all.filter((line) => {
      closed.firstChild!.nodeValue = line;
      const [text, box] = [words.getBoundingClientRect(), lists[0]!.getBoundingClientRect()];
      const isAcross = text.left >= box.left && text.right <= box.right - ARROW_PX;
      return !isAcross || box.right > edge + 1 || text.top < box.top || text.bottom > box.bottom;
    });
    closed.firstChild!.nodeValue = own;
    return [
      ...cut,
      ...(Math.max(...sizes) - Math.min(...sizes) < 1 ? [] : [`lists of ${sizes.join(', ')} px`])
    ];
  }, lines);
}

for (const edition of ['', 'en/'])
  test(`a closed list of the data map shows the whole of what is chosen, at every width: /${edition}`, async ({
    page
  }) => {
    await page.goto(`${edition}explore/?indicator=gdp`);
    await expectHydrated(page);
    const { choices, lines, wrong } = await chooseAll(page);
    expect(wrong).toEqual([]);
    expect(choices).toBeGreaterThan(300);
    expect(lines.length).toBeGreaterThan(300);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await cutLines(page, lines), `${width} px`).toEqual([]);
    }
  });
