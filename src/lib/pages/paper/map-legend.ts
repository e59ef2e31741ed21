import type { Box } from '../../geometry/projection';
import { linesOf, widthOf } from '../../ui/text-width';
import { classesWidth, sampleColumns } from '../../map/legend-rows';
import { largestRadius } from '../../map/circle-scale';
import type { Legend } from '../../map/picture';

/** How a legend stands under a map of paper, which is as wide as its column and has no second try. */
export interface PaperLegend {
  /** In which its samples stand. */
  readonly columns: number;
  /** Classes side by side with their ranges would run out of the map: the cuts between them are printed alone. */
  readonly isTight: boolean;
  /** CSS pixels of all that is told of the map. */
  readonly heightPx: number;
}

/** CSS pixels, as LegendStrip.svelte and MapNote.svelte set them on paper. */
const PX = { char: 12, line: 18, colours: 30, note: 33, gap: 4 } as const;
/** The largest circle of a legend is so much of the map’s largest: its height. */
const LARGEST_SAMPLE = 0.78;
/** In characters: between blocks side by side, and before the words of a sample. */
const BLOCK_GAP = 2.4;
const SAMPLE = 2.8;

interface Block {
  readonly width: number;
  readonly px: number;
}

/** A map's legend in a room of so many CSS pixels. */
export function paperLegend(legend: Legend, room: Pick<Box, 'width' | 'height'>): PaperLegend {
  const line = room.width / PX.char;
  const { left, circles, classes, title, entries } = legend;
  const coloured = [left, { title, classes }].filter(
    (each) => each && (each.title || each.classes.length > 0)
  );
  const widest = Math.max(0, ...coloured.map((each) => classesWidth(each!.classes)));
  const isTight = widest > line;
  const blocks = [
    ...coloured.map((each) => blockOf(each!.title, each!.classes.length > 0 ? PX.colours : 0, line)),
    ...(circles ? [blockOf(circles.title, 2 * largestRadius(room) * LARGEST_SAMPLE + 2, line)] : [])
  ];
  const columns = sampleColumns(legend, line);
  // Columns are as wide as their words, and more than one only where all of them fit.
  const samples = entries.map(({ text }) => (columns > 1 ? 1 : linesOf(text, line - SAMPLE)));
  const rows = Array.from({ length: Math.ceil(entries.length / columns) }, (_, row) =>
    Math.max(...samples.slice(row * columns, (row + 1) * columns))
  );
  const lines = rows.reduce((sum, count) => sum + count, 0);
  return { columns, isTight, heightPx: blocksPx(blocks, line) + lines * PX.line + PX.note };
}

function blockOf(title: string, below: number, line: number): Block {
  return { width: widthOf(title), px: linesOf(title, line) * PX.line + below };
}

/** One beside the other where both have room, else one below the other. */
function blocksPx(blocks: readonly Block[], line: number): number {
  const width = blocks.reduce((sum, each) => sum + each.width + BLOCK_GAP, -BLOCK_GAP);
  const heights = blocks.map(({ px }) => px);
  return width <= line ? Math.max(0, ...heights) : heights.reduce((sum, px) => sum + px + PX.gap, -PX.gap);
}
