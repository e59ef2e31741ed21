import type { Glyph } from './model';
import type { Bearing } from '../../domain/formula-grammar';
import { WIDTH, type DiagramLayout, type PlacedGlyph } from './placed';
import { ellipse, needle, type Spot } from './glyph-shapes';

const HEIGHT = 312;
const MIDDLE: Spot = { x: WIDTH / 2, y: HEIGHT / 2 };
const [CORE, NEEDLE, RING] = [34, 104, 80];

/** Degrees from the east, clockwise, as screens count them. */
const ANGLES: Readonly<Record<Exclude<Bearing, 'middle'>, number>> = {
  east: 0,
  south: 90,
  west: 180,
  north: -90
};

const WORDS: Readonly<Record<Bearing, Spot>> = {
  east: { x: WIDTH - 32, y: MIDDLE.y },
  south: { x: MIDDLE.x, y: HEIGHT - 32 },
  west: { x: 32, y: MIDDLE.y },
  north: { x: MIDDLE.x, y: 28 },
  middle: MIDDLE
};

/** A compass rose: a needle for each direction that the formula names, a disc for its middle. */
export function compassOf(glyphs: readonly Glyph[]): DiagramLayout {
  return { width: WIDTH, height: HEIGHT, glyphs: glyphs.map(toPetal), ground: ring() };
}

function toPetal(glyph: Glyph): PlacedGlyph {
  const bearing = glyph.bearing ?? 'middle';
  const d =
    bearing === 'middle'
      ? ellipse(MIDDLE, CORE, CORE)
      : needle(MIDDLE, ANGLES[bearing], CORE + 5, NEEDLE, 21);
  return { ...glyph, d, words: WORDS[bearing], size: 'large' };
}

/** The ring with a tick every 22.5 degrees: directions that the formula leaves out stay bare. */
function ring(): string {
  const ticks = Array.from({ length: 16 }, (_, i) => {
    const turn = (i * Math.PI) / 8;
    const to = RING + (i % 2 === 0 ? 7 : 4);
    const point = (distance: number): string =>
      `${(MIDDLE.x + Math.cos(turn) * distance).toFixed(1)} ${(MIDDLE.y + Math.sin(turn) * distance).toFixed(1)}`;
    return `M${point(RING)}L${point(to)}`;
  });
  return `${ellipse(MIDDLE, RING, RING)}${ticks.join('')}`;
}
