import type { Glyph } from './model';
import { WIDTH, type DiagramLayout, type PlacedGlyph } from './placed';
import { ellipse, house, sheet, slab, star, valley, wall, wedge, type Spot } from './glyph-shapes';

const [MARGIN, GAP] = [10, 12];

/** Height of a row, by form; at most how many stand in one; how much of its cell a glyph fills. */
const ROWS: Readonly<Record<string, { height: number; most: number; widest: number }>> = {
  city: { height: 62, most: 5, widest: 92 },
  valley: { height: 62, most: 3, widest: 190 },
  town: { height: 54, most: 4, widest: 68 },
  platform: { height: 66, most: 3, widest: 118 },
  whole: { height: 74, most: 3, widest: 150 },
  zone: { height: 64, most: 4, widest: 100 }
};
const ROW = { height: 64, most: 4, widest: 100 };

/** An inventory where a formula has no lines and no core: each kind in rows of its own, evenly filled. */
export function rowsOf(glyphs: readonly Glyph[]): DiagramLayout {
  let y = MARGIN;
  const placed = kindsOf(glyphs).flatMap((kind) =>
    evenRows(kind).flatMap((row) => {
      const { height } = ROWS[row[0]?.form ?? ''] ?? ROW;
      const middle = y + height / 2;
      y += height + GAP;
      return row.map((glyph, i) => toPlaced(glyph, i, row.length, middle));
    })
  );
  return { width: WIDTH, height: y - GAP + MARGIN, glyphs: placed, ground: '' };
}

/** Runs of one unit, in the order of the formula. */
function kindsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const kinds: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = kinds.at(-1);
    if (last?.[0]?.unit === glyph.unit) last.push(glyph);
    else kinds.push([glyph]);
  }
  return kinds;
}

/** 8 towns as 4 + 4 and not as 6 + 2. */
function evenRows(kind: readonly Glyph[]): Glyph[][] {
  const { most } = ROWS[kind[0]?.form ?? ''] ?? ROW;
  const count = Math.ceil(kind.length / most);
  const length = Math.ceil(kind.length / count);
  return Array.from({ length: count }, (_, i) => kind.slice(i * length, (i + 1) * length));
}

function toPlaced(glyph: Glyph, index: number, of: number, y: number): PlacedGlyph {
  const { height, widest } = ROWS[glyph.form] ?? ROW;
  const cell = Math.min((WIDTH - 2 * MARGIN) / of, widest + GAP);
  const middle = { x: WIDTH / 2 + (index - (of - 1) / 2) * cell, y };
  const width = Math.min(cell - GAP, widest);
  return {
    ...glyph,
    d: outline(glyph, middle, width, height),
    words: wordsAt(glyph, middle),
    size: 'normal'
  };
}

function outline({ form }: Glyph, middle: Spot, width: number, height: number): string {
  switch (form) {
    case 'city':
      return wall(middle, width, height);
    case 'valley':
      return valley(middle, width, height);
    case 'town':
      return house(middle, width, height);
    case 'platform':
      return slab(middle, width, height);
    case 'whole':
      return sheet(middle, width, height);
    case 'star':
      return star(middle, height / 2 + 4);
    case 'wedge':
      return wedge(
        { ...middle, y: middle.y - height / 2 },
        { ...middle, y: middle.y + height / 2 },
        width / 2
      );
    default:
      return ellipse(middle, width / 2, height / 2);
  }
}

/** Words stand where the outline has room: below a roof, above the ground of a valley. */
function wordsAt({ form }: Glyph, { x, y }: Spot): Spot {
  const shift = { town: 7, city: 6, valley: -7 }[form as string] ?? 0;
  return { x, y: y + shift };
}
