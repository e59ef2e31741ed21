import { widthOf } from '../geometry/text-width';
import { isGroundSwatch } from './ground-swatches';
import type { Legend } from './picture';

/** In characters of the legend's type: what a phone leaves beside its button, and what samples and gaps take of it. */
const LINE = 21;
const SAMPLE = 2.8;
const GAP = 1.3;

/** In the same: how wide a panel may be beside a card (MapFrame.svelte). */
const WIDE_LINE = 58;

/** On a wall, whose type is larger and whose bar stands beside the panel. */
export const WALL_LINE = 38;

/** In how many columns samples stand where a panel is wide, row by row: in one line if they can. */
export function sampleColumns({ entries }: Pick<Legend, 'entries'>, line = WIDE_LINE): number {
  const widths = entries.map(({ text }) => SAMPLE + widthOf(text) + GAP);
  for (let columns = entries.length; columns > 1; columns -= 1)
    if (widthIn(columns, widths) <= line) return columns;
  return 1;
}

/** Each column is as wide as the widest sample in it. */
function widthIn(columns: number, widths: readonly number[]): number {
  return Array.from({ length: columns }, (_, at) =>
    Math.max(...widths.filter((_width, i) => i % columns === at))
  ).reduce((sum, width) => sum + width, 0);
}

/** Between blocks that stand side by side, in the same. */
const BLOCK_GAP = 2.4;

/** CSS pixels: sizes of circles with their title, colours with theirs, a line of a title, a line of samples. */
const HEIGHTS = { circles: 74, colours: 53, title: 18, samples: 19 } as const;

/** How high a legend is beside a card, in CSS pixels: blocks side by side, and samples below them. */
export function legendPx(legend: Legend, line = WIDE_LINE): number {
  const { left, circles, classes, title, entries } = legend;
  const samples = entries.length === 0 ? 0 : Math.ceil(entries.length / sampleColumns(legend, line));
  const hasColours = left !== undefined || classes.length > 0;
  const blocks = circles ? HEIGHTS.circles : hasColours ? HEIGHTS.colours : title ? HEIGHTS.title : 0;
  return blocks + (breaks(legend, line) ? HEIGHTS.title : 0) + samples * HEIGHTS.samples;
}

/** Whether titles that stand side by side take a second line. */
function breaks({ left, circles, title }: Legend, line: number): boolean {
  const titles = [left?.title ?? '', title, circles?.title ?? ''].filter(Boolean);
  return titles.reduce((sum, each) => sum + widthOf(each) + BLOCK_GAP, -BLOCK_GAP) > line;
}

/** CSS pixels on a phone: a title, which is a finger high, its further lines, colours and their values, sizes, a line. */
const PHONE = {
  title: 24,
  line: 15.5,
  colours: 26,
  sizes: 38,
  samples: 15.5,
  sources: 24,
  gap: 3.5
} as const;

/**
 * How high all that is told of a map stands on a phone above its last line, in CSS pixels (MapFrame.svelte), without
 * what lies on the land, which is folded.
 */
export function legendPhonePx({ left, circles, entries, ...own }: Legend, hasSources: boolean): number {
  const coloured = (left ? [left, own] : [own]).map(({ title, classes }) =>
    blockPx(title, classes.length > 0 ? PHONE.colours : 0)
  );
  const sizes = circles ? [blockPx(circles.title, PHONE.sizes)] : [];
  const high = [...coloured, ...sizes].filter((px) => px > 0);
  const samples = packed(entries.filter(({ swatch }) => !isGroundSwatch(swatch)).map(({ text }) => text));
  const gaps = Math.max(0, high.length - 1) * PHONE.gap;
  const blocksPx = high.reduce((sum, each) => sum + each, 0) + gaps;
  return blocksPx + samples * PHONE.samples + (hasSources ? PHONE.sources : 0);
}

function blockPx(title: string, below: number): number {
  const lines = Math.ceil(widthOf(title) / LINE);
  return (lines > 0 ? Math.max(PHONE.title, lines * PHONE.line) : 0) + below;
}

function packed(texts: readonly string[]): number {
  let rows = 0;
  let left = 0;
  for (const text of texts) {
    const width = SAMPLE + widthOf(text) + GAP;
    if (width > left) {
      rows += 1;
      left = LINE + GAP;
    }
    left -= width;
  }
  return rows;
}
