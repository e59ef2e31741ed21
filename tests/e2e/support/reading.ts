import type { Locator, Page } from '@playwright/test';
import { figureRow, SOURCES } from './content';
import { mapOf, sectionOf } from './story';
import { expect } from './test';

/** What a reader of the story may count on, on the site and in its one file. Each begins at the step that it names. */
export const NUMBER = 'yuhang-public-budget-revenue-2023';

export const numberOf = (page: Page): Locator =>
  sectionOf(page, 'revenue').locator(`a[data-figure="${NUMBER}"]`).first();

/** At `revenue`: the card of a number says what it is and where it comes from. Leaves it open. */
export async function cardSaysSource(page: Page): Promise<void> {
  await numberOf(page).click();
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  const { value, source, para } = figureRow(NUMBER);
  const { publisher, title } = SOURCES.find(({ id }) => id === source)!;
  await expect(card.getByText(value).first()).toBeVisible();
  await expect(card.getByText(`${publisher}《${title}》`)).toBeVisible();
  await expect(card.getByText(`2024年1月17日，第${para}段`)).toBeVisible();
  await expect(card.locator('dt', { hasText: '性质' }).locator('+ dd')).toHaveText('实绩');
  await expect(card.locator('dt', { hasText: '边界' }).locator('+ dd')).toHaveText(/2021年4月/);
  await expect(card.getByRole('link', { name: /《.+》/ })).toHaveAttribute(
    'href',
    new RegExp(`/sources/${source}/#p${para}$`)
  );
  await expect(card.getByRole('img', { name: /^示意图：余杭区/ })).toBeVisible();
}

/** At `revenue`, with the card of the number open: its neighbours are steps of the history, closed all at once. */
export async function neighboursAreEntries(page: Page): Promise<void> {
  const card = page.getByRole('dialog');
  const shows = (id: string) =>
    expect(card.locator('.value')).toContainText(String(Number(figureRow(id).value)));
  const neighbours = card.locator('section a[data-figure]');
  await shows(NUMBER);
  await expect(card.getByText(/^(性质|边界|时段长短)不同：/).first()).toBeVisible();
  const first = (await neighbours.first().getAttribute('data-figure')) ?? '';
  await neighbours.first().click();
  await shows(first);
  const second = (await neighbours.last().getAttribute('data-figure')) ?? '';
  await neighbours.last().click();
  await shows(second);
  await page.goBack();
  await shows(first);
  await card.getByRole('button', { name: '回到上一个数' }).click();
  await shows(NUMBER);
  await neighbours.first().click();
  await shows(first);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(numberOf(page)).toBeFocused();
  await expect(page).toHaveURL(/#revenue$/);
}

/** At `corridor`: the label of a plan part opens its evidence and gets the focus back. */
export async function partSaysEvidence(page: Page): Promise<void> {
  const label = mapOf(page).getByRole('button', { name: /城西科创大走廊/ });
  await label.click();
  const card = page.getByRole('dialog', { name: '城西科创大走廊' });
  await expect(card.getByText('推断').first()).toBeVisible();
  await expect(card.getByText('依据', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(label).toBeFocused();
}

/** At `corridor`: a part lights up in text, diagram and map together. */
export async function partLightsUp(page: Page): Promise<void> {
  await sectionOf(page, 'corridor').getByRole('button', { name: '一廊' }).hover();
  await expect(mapOf(page).locator('[data-label].lit')).toHaveText(/城西科创大走廊/);
}
