import type { Glyph } from './model';
import { WIDTH, type DiagramLayout, type PlacedGlyph } from './placed';
import { ellipse, house, ring, star, wall, wedge, type Spot } from './glyph-shapes';

const HEIGHT = 306;
const MIDDLE: Spot = { x: WIDTH / 2, y: HEIGHT / 2 };
const CORE = 27;
/** Half axes of the ring of stars, and of the wedges that reach in between them. */
const ORBIT = { x: 104, y: 92 };
const WEDGE = { from: { x: 164, y: 150 }, to: { x: 78, y: 66 }, words: { x: 138, y: 136 }, breadth: 30 };
/** Half axes of the innermost net, and how much wider the next is. */
const NET = { x: 56, y: 49, step: 24, width: 9 };

/** A formula of stars, nets or wedges around a core, without a line through it. */
export function isHub(glyphs: readonly Glyph[]): boolean {
  const has = (...forms: readonly Glyph['form'][]): boolean =>
    glyphs.some(({ form }) => forms.includes(form));
  return has('core') && has('star', 'net', 'wedge') && !has('band', 'axis');
}

/** The core in the middle, nets around it, stars on an orbit, wedges between them from outside. */
export function hubOf(glyphs: readonly Glyph[]): DiagramLayout {
  const around = glyphs.filter(({ form }) => form !== 'core' && form !== 'net' && form !== 'wedge');
  const placed = glyphs.map((glyph): PlacedGlyph => {
    if (glyph.form === 'core') return toCore(glyph);
    if (glyph.form === 'net') return toNet(glyph);
    if (glyph.form === 'wedge') return toWedge(glyph, around.length);
    return toStar(glyph, around.indexOf(glyph), around.length);
  });
  // Nets lie beneath what they join.
  const order = [...placed].sort((a, b) => Number(a.form !== 'net') - Number(b.form !== 'net'));
  return { width: WIDTH, height: HEIGHT, glyphs: order, ground: '' };
}

/** Shares of a turn from the top, clockwise. */
function at(turn: number, { x, y }: Spot): Spot {
  const angle = 2 * Math.PI * turn - Math.PI / 2;
  return { x: MIDDLE.x + Math.cos(angle) * x, y: MIDDLE.y + Math.sin(angle) * y };
}

function toCore(glyph: Glyph): PlacedGlyph {
  const x = MIDDLE.x + (glyph.index - (glyph.of - 1) / 2) * 60;
  const middle = { x, y: MIDDLE.y };
  return { ...glyph, d: ellipse(middle, CORE, CORE), words: middle, size: 'large' };
}

function toNet(glyph: Glyph): PlacedGlyph {
  const wider = glyph.index * (glyph.of > 2 ? NET.step / 2 : NET.step);
  const [rx, ry] = [NET.x + wider, NET.y + wider];
  // By turns on top and at the foot: two nets' words would meet.
  const side = glyph.index % 2 === 0 ? -1 : 1;
  const words = { x: MIDDLE.x, y: MIDDLE.y + side * (ry - NET.width / 2) };
  return { ...glyph, d: ring(MIDDLE, rx, ry, NET.width), words, size: 'normal' };
}

/** Between two stars, so that its point reaches in. */
function toWedge(glyph: Glyph, stars: number): PlacedGlyph {
  const gap =
    stars > 0 ? (Math.round((glyph.index * stars) / glyph.of) + 0.5) / stars : glyph.index / glyph.of;
  const d = wedge(at(gap, WEDGE.from), at(gap, WEDGE.to), WEDGE.breadth);
  return { ...glyph, d, words: at(gap, WEDGE.words), size: 'normal' };
}

function toStar(glyph: Glyph, index: number, of: number): PlacedGlyph {
  const middle = at(index / of, ORBIT);
  const d =
    glyph.form === 'star'
      ? star(middle, of > 8 ? 21 : 24)
      : glyph.form === 'city'
        ? wall(middle, 44, 34)
        : glyph.form === 'town'
          ? house(middle, 40, 40)
          : ellipse(middle, 28, 20);
  return { ...glyph, d, words: middle, size: 'normal' };
}
