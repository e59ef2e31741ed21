import type { Glyph } from './model';
import type { Direction } from '../../domain/formula-words';
import { WIDTH, type DiagramLayout, type PlacedGlyph } from './placed';
import { ellipse, needle, type Spot } from './glyph-shapes';

const HEIGHT = 312;
const MIDDLE: Spot = { x: WIDTH / 2, y: HEIGHT / 2 };
const [CORE, NEEDLE, RING] = [34, 104, 80];

/** Degrees from the east, clockwise, as screens count them. */
const ANGLES: Readonly<Record<Exclude<Direction, '中'>, number>> = { 东: 0, 南: 90, 西: 180, 北: -90 };

const WORDS: Readonly<Record<Direction, Spot>> = {
  东: { x: WIDTH - 32, y: MIDDLE.y },
  南: { x: MIDDLE.x, y: HEIGHT - 32 },
  西: { x: 32, y: MIDDLE.y },
  北: { x: MIDDLE.x, y: 28 },
  中: MIDDLE
};

/** A compass rose: a needle for each direction that the formula names, a disc for its middle. */
export function compassOf(glyphs: readonly Glyph[]): DiagramLayout {
  return { width: WIDTH, height: HEIGHT, glyphs: glyphs.map(toPetal), ground: ring() };
}

function toPetal(glyph: Glyph): PlacedGlyph {
  const direction = glyph.direction ?? '中';
  const d =
    direction === '中'
      ? ellipse(MIDDLE, CORE, CORE)
      : needle(MIDDLE, ANGLES[direction], CORE + 5, NEEDLE, 21);
  return { ...glyph, d, words: WORDS[direction], size: 'large' };
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
