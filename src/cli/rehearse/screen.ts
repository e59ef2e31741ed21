import type { Browser, CDPSession, Page } from '@playwright/test';

/** The smallest sizes, in pixels of a 1920×1080 screen, that the last row can read. */
export const FLOORS = { text: 20, label: 16 } as const;

export interface SmallText {
  /** From 1. */
  readonly step: number;
  readonly sizePx: number;
  readonly isLabel: boolean;
  readonly text: string;
}

export interface ScreenFindings {
  /** Addresses outside the site that the page asked for. */
  readonly strangers: readonly string[];
  /** Headlines with characters that the page's own font lacks. */
  readonly fallbacks: readonly { readonly text: string; readonly family: string }[];
  /** System fonts that the page's text is set in. */
  readonly fonts: readonly string[];
  /** The smallest text of each step that is under its floor; null where there is no page to measure. */
  readonly small: readonly SmallText[] | null;
}

export interface StoryOnScreen {
  /** Of the story's page, and of its wall; null where the build has none. */
  readonly storyUrl: string;
  readonly wallUrl: string | null;
  readonly stepIds: readonly string[];
}

/** What a browser sees of a story, on the scrolled page and on the wall. */
export async function lookAt(
  browser: Browser,
  { storyUrl, wallUrl, stepIds }: StoryOnScreen
): Promise<ScreenFindings> {
  const page = await browser.newPage({
    viewport: { width: 1920, height: 1080 },
    locale: 'zh-CN',
    reducedMotion: 'reduce'
  });
  const strangers = new Set<string>();
  const own = new URL(storyUrl).origin;
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== own) strangers.add(request.url());
  });
  await open(page, storyUrl);
  const fonts = await fontsOf(page);
  const small = wallUrl ? await smallOn(page, wallUrl, stepIds) : null;
  await page.close();
  return { strangers: [...strangers], ...fonts, small };
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(FACES_IN_USE);
}

/**
 * Runs in the page: a face is fetched late and swapped in later still, and until then Chromium draws with another font
 * and says so of headlines that the face has every character of. Two frames: one to swap it in, one to have drawn.
 */
const FACES_IN_USE = `(async () => {
  await Promise.all([...document.fonts].map((face) => face.load()));
  await document.fonts.ready;
  for (let i = 0; i < 2; i += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
})()`;

interface UsedFont {
  readonly familyName: string;
  readonly isCustomFont: boolean;
}

/** The fonts that Chromium drew with: it knows which characters the page's own font lacked. */
async function fontsOf(page: Page): Promise<Pick<ScreenFindings, 'fallbacks' | 'fonts'>> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const headlines = await nodesAt(session, root.nodeId, 'h1, section[data-step] h2 > a');
  const fallbacks: { text: string; family: string }[] = [];
  for (const nodeId of headlines) {
    const stranger = (await usedBy(session, nodeId)).find(({ isCustomFont }) => !isCustomFont);
    if (stranger) fallbacks.push({ text: await textOf(session, nodeId), family: stranger.familyName });
  }
  const texts = await nodesAt(
    session,
    root.nodeId,
    'main :is(p, li, a, button, span, strong), footer :is(p, li, a)'
  );
  const all = (await Promise.all(texts.map((nodeId) => usedBy(session, nodeId)))).flat();
  const fonts = all.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
  return { fallbacks, fonts: [...new Set(fonts)] };
}

async function nodesAt(session: CDPSession, nodeId: number, selector: string): Promise<number[]> {
  return (await session.send('DOM.querySelectorAll', { nodeId, selector })).nodeIds;
}

async function usedBy(session: CDPSession, nodeId: number): Promise<readonly UsedFont[]> {
  return (await session.send('CSS.getPlatformFontsForNode', { nodeId })).fonts;
}

async function textOf(session: CDPSession, nodeId: number): Promise<string> {
  const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
  return outerHTML.replace(/<[^>]*>/g, '').trim();
}

async function smallOn(page: Page, wallUrl: string, stepIds: readonly string[]): Promise<SmallText[]> {
  const small: SmallText[] = [];
  await open(page, `${wallUrl}#${stepIds[0]}`);
  for (const [i, id] of stepIds.entries()) {
    await page.evaluate(`location.hash = ${JSON.stringify(id)}`);
    await page.locator(`[data-map][data-step="${id}"]`).waitFor();
    await page.locator(`section[data-step="${id}"]`).waitFor();
    const texts = (await page.evaluate(VISIBLE_TEXT)) as readonly Omit<SmallText, 'step'>[];
    for (const isLabel of [false, true]) {
      const [least] = texts.filter((each) => each.isLabel === isLabel).sort((a, b) => a.sizePx - b.sizePx);
      const floor = isLabel ? FLOORS.label : FLOORS.text;
      if (least && least.sizePx < floor - 0.05) small.push({ ...least, step: i + 1 });
    }
  }
  return small;
}

/** Runs in the page, as text: what it returns is every visible text with its size as drawn. */
const VISIBLE_TEXT = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = node.data.trim();
    const element = node.parentElement;
    if (!text || !element || element.closest('script, style, noscript')) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const isSeen = box.width > 1 && box.height > 1 && box.right > 0 && box.bottom > 0 &&
      box.left < innerWidth && box.top < innerHeight;
    if (!isSeen) continue;
    const size = parseFloat(getComputedStyle(element).fontSize);
    const matrix = element instanceof SVGElement ? element.getScreenCTM() : null;
    const own = element.closest('div, p, span, section, figure, button, a, li');
    const scale = matrix ? Math.hypot(matrix.a, matrix.b)
      : own && own.offsetWidth ? own.getBoundingClientRect().width / own.offsetWidth : 1;
    found.push({ sizePx: size * scale, isLabel: Boolean(element.closest('[data-map]')), text: text.slice(0, 18) });
  }
  return found;
})()`;
