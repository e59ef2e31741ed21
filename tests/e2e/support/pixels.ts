import type { Page } from '@playwright/test';
import { mapOf } from './story';

/** Only the map: cards, buttons and hover text change with where the reader's page and pointer are. */
const MAP_ALONE = '.steps, .explore, .hover, .rail, .folded { visibility: hidden !important }';

/** A picture that two looks in a row agree on: software WebGL can be a frame behind on a busy machine. */
export async function pictureOf(page: Page): Promise<Buffer> {
  if (await page.evaluate(() => 'paintsNothing' in globalThis)) throw new Error(`needs map: 'painted'`);
  const look = () => mapOf(page).screenshot({ style: MAP_ALONE, animations: 'disabled' });
  let picture = await look();
  for (let looks = 1; looks < 12; looks += 1) {
    const next = await look();
    if (next.equals(picture)) return next;
    picture = next;
  }
  return picture;
}

/** Share of pixels that differ between two pictures of the same size by more than so many of 255 levels: by default, at all. */
export function differingShare(page: Page, first: Buffer, second: Buffer, levels = 0): Promise<number> {
  return compare(
    page,
    first,
    second,
    ([a, b], most) => {
      let differing = 0;
      for (let i = 0; i < a.data.length; i += 4) {
        const isSame = [0, 1, 2].every(
          (channel) => Math.abs(a.data[i + channel]! - b.data[i + channel]!) <= most
        );
        if (!isSame) differing += 1;
      }
      return differing / (a.data.length / 4);
    },
    levels
  );
}

/**
 * By how many pixels the second picture has to move to lie best on the first. Two renderers smooth their edges
 * differently, so a count of pixels cannot tell a shift of one pixel from another pen; this can.
 */
export function bestShift(page: Page, first: Buffer, second: Buffer): Promise<{ x: number; y: number }> {
  return compare(page, first, second, ([a, b]) => {
    const reach = 3;
    const light = ({ data }: ImageData): Float32Array =>
      Float32Array.from(
        { length: data.length / 4 },
        (_, i) => data[4 * i]! + data[4 * i + 1]! + data[4 * i + 2]!
      );
    const [one, two] = [light(a), light(b)];
    const unlikeness = (dx: number, dy: number): number => {
      let sum = 0;
      for (let y = reach; y < a.height - reach; y += 3)
        for (let x = reach; x < a.width - reach; x += 1)
          sum += Math.abs(one[y * a.width + x]! - two[(y + dy) * a.width + x + dx]!);
      return sum;
    };
    let best = { x: 0, y: 0, sum: Infinity };
    for (let y = -reach; y <= reach; y += 1)
      for (let x = -reach; x <= reach; x += 1) {
        const sum = unlikeness(x, y);
        if (sum < best.sum) best = { x, y, sum };
      }
    return { x: best.x, y: best.y };
  });
}

type Pair = readonly [ImageData, ImageData];

/** Decodes both pictures in a blank page: the browser reads PNG, so no package has to. */
async function compare<Result>(
  page: Page,
  first: Buffer,
  second: Buffer,
  how: (pair: Pair, levels: number) => Result,
  levels = 0
): Promise<Result> {
  const blank = await page.context().newPage();
  try {
    const urls = [first, second].map((png) => `data:image/png;base64,${png.toString('base64')}`);
    const pair = await blank.evaluateHandle(decodeAll, urls);
    return (await pair.evaluate(how as (pair: unknown, levels: number) => Result, levels)) as Result;
  } finally {
    await blank.close();
  }
}

async function decodeAll(urls: readonly string[]): Promise<ImageData[]> {
  const decode = async (url: string): Promise<ImageData> => {
    const bitmap = await createImageBitmap(await (await fetch(url)).blob());
    const brush = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    brush.drawImage(bitmap, 0, 0);
    return brush.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  return Promise.all(urls.map(decode));
}
