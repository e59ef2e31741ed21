import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openUntouched, withBrowser } from './browser';

/** A folder with one bare page: the story's text and its first map as SVG, no script, no style. The caller removes it. */
export async function buildYardstick(storyUrl: string): Promise<{ folder: string; remove: () => void }> {
  const { paragraphs, map } = await withBrowser(async (browser) => {
    const page = await openUntouched(browser, storyUrl);
    return {
      paragraphs: (await page.evaluate(READ_TEXT)) as string[],
      map: (await page.evaluate(READ_MAP)) as string
    };
  });
  if (!map || paragraphs.length === 0)
    throw new Error(`${storyUrl} has no ${map ? 'text' : 'map'} to compare with`);
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-'));
  writeFileSync(join(folder, 'index.html'), toHtml(paragraphs, map));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

const READ_TEXT = `[...document.querySelectorAll('main :is(h1, h2, h3, p, li, blockquote)')]
  .map((each) => each.textContent.trim()).filter(Boolean)`;

/** The first map with the shapes that it <use>s, which the page defines elsewhere. */
const READ_MAP = `(() => {
  const map = document.querySelector('[data-map] svg')?.cloneNode(true);
  if (!map) return '';
  const inside = new Set([...map.querySelectorAll('[id]')].map(({ id }) => id));
  const ids = new Set([...map.querySelectorAll('use')].map((use) => use.getAttribute('href')?.slice(1)));
  const used = [...ids].filter((id) => id && !inside.has(id)).map((id) => document.getElementById(id));
  const shapes = used.map((shape) => shape?.outerHTML ?? '').join('');
  map.insertAdjacentHTML('afterbegin', '<defs>' + shapes + '</defs>');
  map.setAttribute('width', '100%');
  return map.outerHTML;
})()`;

function toHtml(paragraphs: readonly string[], map: string): string {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const text = paragraphs.map((each) => `<p>${escape(each)}</p>`).join('\n');
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>yardstick</title>';
  return `<!doctype html><html lang="zh-CN"><head>${head}</head><body>${map}${text}</body></html>`;
}
