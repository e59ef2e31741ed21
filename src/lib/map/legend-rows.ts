import { linesOf, widthOf } from '../ui/text-width';
import { isGroundSwatch } from './ground-swatches';
import { CIRCLE_PX } from './circle-scale';
import type { CircleLegend, Legend, LegendClass } from './picture';

/** In characters of the legend's type: what a phone leaves beside its button, and what samples and gaps take of it. */
const LINE = 21;
const SAMPLE = 2.8;
const GAP = 1.3;

/** In the same: how wide a panel may be beside a card (MapFrame.svelte). */
const WIDE_LINE = 58;

/** A note's type, as a share of the legend's. */
const NOTE_SHARE = 11 / 12;

/** On a wall, whose type is larger and whose bar stands beside the panel. */
export const WALL_LINE = 38;

/** What is told below small maps that have their colours beside them. */
export function withoutColours({ circles, entries }: Legend): Legend {
  return { title: '', classes: [], entries, ...(circles && { circles }) };
}

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
const HEIGHTS = { circles: 77, colours: 53, title: 18, samples: 19 } as const;

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

/** In characters: between a range and the next, and the least of a class; beside a circle, before and after its value. */
const RANGE = { gap: 0.7, least: 4.1 } as const;
const CIRCLE_GAP = 2.2;
/** What a character of a legend takes. */
const CHAR_PX = 12;
/** In characters: how wide blocks may be together on a wall. */
const WALL_BLOCKS = 46;

/** How wide classes stand side by side with their ranges, in characters. */
export function classesWidth(classes: readonly LegendClass[]): number {
  return classes.reduce((sum, { text }) => sum + Math.max(RANGE.least, widthOf(text) + RANGE.gap), 0);
}

function samplesWidth({ samples }: CircleLegend): number {
  return samples.reduce(
    (sum, { size, text }) => sum + (2 * size * CIRCLE_PX.wide) / CHAR_PX + widthOf(text) + CIRCLE_GAP,
    0
  );
}

/** Whether a wall has no room for all ranges: the cuts between the classes are told alone. */
export function isTightOnWall({ left, circles, classes }: Legend): boolean {
  const widths = [
    classesWidth(left?.classes ?? []),
    classesWidth(classes),
    circles ? samplesWidth(circles) : 0
  ];
  const blocks = widths.filter((width) => width > 0);
  return blocks.reduce((sum, width) => sum + width + BLOCK_GAP, -BLOCK_GAP) > WALL_BLOCKS;
}

/** How high all that is told on a wall stands above the first line of its note, in CSS pixels. */
export function legendWallPx(legend: Legend, note: string): number {
  const lines = linesOf(note, WALL_LINE / NOTE_SHARE);
  return legendPx(legend, WALL_LINE) + (lines - 1) * HEIGHTS.samples;
}

/** CSS pixels on a phone: a title, which is a finger high, its further lines, colours and their values, sizes, a line. */
const PHONE = {
  title: 24,
  line: 15.5,
  colours: 26,
  sizes: 39,
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
      // One that is longer than a line goes on in the next.
      rows += Math.max(1, Math.ceil(widthOf(text) / (LINE - SAMPLE)));
      left = LINE + GAP;
    }
    left -= width;
  }
  return rows;
}
