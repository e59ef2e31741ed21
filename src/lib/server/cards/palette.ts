/** Picture data of 8 bits a channel, red to alpha, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

type Channel = 0 | 1 | 2;
interface Colour {
  readonly rgb: readonly [number, number, number];
  readonly count: number;
}

/** Colours are told apart by five bits a channel: nobody sees the rest on a card. */
const BUCKETS = 1 << 15;
const bucketAt = (rgba: Uint8Array, at: number): number =>
  ((rgba[at]! >> 3) << 10) | ((rgba[at + 1]! >> 3) << 5) | (rgba[at + 2]! >> 3);

/** The colours that there are, each the mean of its bucket; `null` where there is none. */
function coloursOf({ rgba }: Pixels): (Colour | null)[] {
  const sums = new Float64Array(BUCKETS * 3);
  const counts = new Uint32Array(BUCKETS);
  for (let at = 0; at < rgba.length; at += 4) {
    const bucket = bucketAt(rgba, at);
    counts[bucket]! += 1;
    for (const channel of [0, 1, 2] as const) sums[bucket * 3 + channel]! += rgba[at + channel]!;
  }
  return Array.from(counts, (count, bucket) => {
    if (count === 0) return null;
    const mean = (channel: Channel): number => Math.round(sums[bucket * 3 + channel]! / count);
    return { rgb: [mean(0), mean(1), mean(2)], count };
  });
}

const rangeOf = (colours: readonly Colour[], channel: Channel): number => {
  const values = colours.map(({ rgb }) => rgb[channel]);
  return Math.max(...values) - Math.min(...values);
};

/** The channel in which colours differ most. */
function widest(colours: readonly Colour[]): { channel: Channel; range: number } {
  const channels = ([0, 1, 2] as const).map((channel) => ({ channel, range: rangeOf(colours, channel) }));
  return channels.reduce((best, each) => (each.range > best.range ? each : best));
}

/** Two boxes with about as many pixels in each. */
function split(colours: readonly Colour[]): [Colour[], Colour[]] {
  const { channel } = widest(colours);
  const sorted = colours.toSorted((a, b) => a.rgb[channel] - b.rgb[channel]);
  const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
  let seen = 0;
  const middle = sorted.findIndex(({ count }) => (seen += count) >= half);
  const at = Math.min(Math.max(1, middle), sorted.length - 1);
  return [sorted.slice(0, at), sorted.slice(at)];
}

/** What a box loses by being one colour: how wide it is, and by how many it is seen. */
const weightOf = (colours: readonly Colour[]): number =>
  widest(colours).range * Math.sqrt(colours.reduce((sum, { count }) => sum + count, 0));

function meanOf(colours: readonly Colour[]): Colour['rgb'] {
  const count = colours.reduce((sum, each) => sum + each.count, 0);
  const mean = (channel: Channel): number =>
    Math.round(colours.reduce((sum, each) => sum + each.rgb[channel] * each.count, 0) / count);
  return [mean(0), mean(1), mean(2)];
}

/** At most `limit` colours for a picture (median cut) and, for every pixel, which of them it is. */
export function toPalette(
  pixels: Pixels,
  limit = 256
): { colours: readonly Colour['rgb'][]; indexes: Uint8Array } {
  const found = coloursOf(pixels);
  let boxes: { colours: Colour[]; weight: number }[] = [];
  const add = (colours: Colour[]): void => void boxes.push({ colours, weight: weightOf(colours) });
  add(found.filter((each) => each !== null));
  while (boxes.length < limit) {
    const largest = boxes.reduce((best, each) => (each.weight > best.weight ? each : best));
    if (largest.weight === 0) break;
    boxes = boxes.filter((each) => each !== largest);
    split(largest.colours).forEach(add);
  }
  const indexOf = new Map(boxes.flatMap(({ colours }, index) => colours.map((colour) => [colour, index])));
  const byBucket = found.map((colour) => (colour ? (indexOf.get(colour) ?? 0) : 0));
  const indexes = new Uint8Array(pixels.rgba.length / 4);
  for (let i = 0; i < indexes.length; i += 1) indexes[i] = byBucket[bucketAt(pixels.rgba, i * 4)]!;
  return { colours: boxes.map(({ colours }) => meanOf(colours)), indexes };
}
