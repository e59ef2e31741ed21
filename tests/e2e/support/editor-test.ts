import { expect, test as base, type Page } from '@playwright/test';
import {
  COUNTY_SITE,
  openEditor,
  startEditor,
  storyIn,
  type OpenedEditor,
  type PreviewMap
} from './open-editor';

export { expect };

/** The county's story, whose content each test has a copy of. */
export const STORY = 'stories/county.md';

/** Each test has an editor of its own, on the county of squares: its texts are checked in a moment. */
export const test = base.extend<{ readonly editor: OpenedEditor }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture asks for from its first argument
  editor: async ({}, use) => {
    const editor = await startEditor(COUNTY_SITE);
    await use(editor);
    await editor.close();
  }
});

/** The county's story in the editor, at a step where one is named. */
export async function openCounty(
  page: Page,
  editor: OpenedEditor,
  step = '',
  map: PreviewMap = 'drawn'
): Promise<void> {
  await openEditor(page, editor, map);
  await page.getByLabel('故事', { exact: true }).selectOption({ label: '四个方块' });
  if (step) await storyIn(page).locator(`section[data-step="${step}"] h2`).click();
}
