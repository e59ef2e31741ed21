import type { Glyph } from './model';
import { WIDTH, type DiagramLayout, type PlacedGlyph } from './placed';
import { band, ellipse, house, wall, type Curve, type Spot } from './glyph-shapes';

const HEIGHT = 264;
const MIDDLE: Spot = { x: WIDTH / 2, y: 126 };
const [EDGE, BAND, NAMED_BAND, CORE] = [12, 30, 46, 27];

/** What a glyph must know of the others. */
interface Company {
  readonly bands: number;
  readonly axes: number;
  readonly cores: number;
  readonly others: number;
}

/** Lines through a middle, a core where they meet, zones around: the form of most structural formulas. */
export function structureOf(glyphs: readonly Glyph[]): DiagramLayout {
  const count = (form: Glyph['form']): number => glyphs.filter((glyph) => glyph.form === form).length;
  const [bands, axes, cores] = [count('band'), count('axis'), count('core')];
  const company = { bands, axes, cores, others: glyphs.length - bands - axes - cores };
  const others = glyphs.filter(({ form }) => form !== 'band' && form !== 'axis' && form !== 'core');
  const placed = glyphs.map((glyph): PlacedGlyph => {
    if (glyph.form === 'band') return toBand(glyph, company);
    if (glyph.form === 'axis') return toAxis(glyph, company);
    if (glyph.form === 'core') return toCore(glyph, company);
    return toZone(glyph, others.indexOf(glyph), company);
  });
  return { width: WIDTH, height: company.others === 0 ? HEIGHT - 12 : HEIGHT, glyphs: placed, ground: '' };
}

const areAroundCore = ({ bands, cores }: Company): boolean => bands === 2 && cores > 0;

/** One band crosses the middle; two bend around a core, or run side by side. */
function toBand(glyph: Glyph, company: Company): PlacedGlyph {
  const { bands } = company;
  const side = glyph.index - (bands - 1) / 2;
  const isAroundCore = areAroundCore(company);
  const y = MIDDLE.y + side * (isAroundCore ? 44 : bands > 3 ? 42 : 84);
  const bend = isAroundCore ? Math.sign(side) * 66 : 0;
  const wave = isAroundCore ? 0 : 16;
  const curve: Curve = [
    { x: EDGE, y: y + wave * 0.6 },
    { x: WIDTH * 0.34, y: y - wave * 1.4 + bend },
    { x: WIDTH * 0.66, y: y + wave * 1.4 + bend },
    { x: WIDTH - EDGE, y: y - wave * 0.6 }
  ];
  const words = isAroundCore ? { x: MIDDLE.x, y: y + bend * 0.75 } : { x: glyph.name ? 82 : 46, y: y - 1 };
  return { ...glyph, d: band(curve, glyph.name ? NAMED_BAND : BAND), words, size: 'normal' };
}

/** One axis stands; of two without bands the second lies across; more stand side by side. */
function toAxis(glyph: Glyph, { axes, bands, others }: Company): PlacedGlyph {
  if (axes === 2 && bands === 0 && glyph.index === 1) return toCrossAxis(glyph);
  const standing = axes === 2 && bands === 0 ? 1 : axes;
  const x = MIDDLE.x + (glyph.index - (standing - 1) / 2) * 70;
  const foot = others % 2 === 1 ? 182 : HEIGHT - 22;
  const tips = `M${x - 6} ${EDGE + 9}L${x} ${EDGE}L${x + 6} ${EDGE + 9}M${x - 6} ${foot - 9}L${x} ${foot}L${x + 6} ${foot - 9}`;
  const words = { x: x + (glyph.name ? 56 : 17), y: 34 };
  return { ...glyph, d: `M${x} ${EDGE + 2}V${foot - 2}`, detail: tips, words, size: 'normal' };
}

function toCrossAxis(glyph: Glyph): PlacedGlyph {
  const { y } = MIDDLE;
  const [left, right] = [EDGE, WIDTH - EDGE];
  const tips = `M${left + 9} ${y - 6}L${left} ${y}L${left + 9} ${y + 6}M${right - 9} ${y - 6}L${right} ${y}L${right - 9} ${y + 6}`;
  return {
    ...glyph,
    d: `M${left + 2} ${y}H${right - 2}`,
    detail: tips,
    words: { x: right - 22, y: y + 19 },
    size: 'normal'
  };
}

function toCore(glyph: Glyph, { cores, axes }: Company): PlacedGlyph {
  const gap = Math.min(92, 260 / cores);
  // Two cores on one axis stand on either side of it.
  const x = MIDDLE.x + (glyph.index - (cores - 1) / 2) * (axes === 1 && cores > 1 ? gap + 16 : gap);
  const middle = { x, y: MIDDLE.y };
  return { ...glyph, d: ellipse(middle, CORE, CORE), words: middle, size: 'large' };
}

/** Angles that keep zones off the lines: quadrants first, then the foot. */
const PLACES: Readonly<Record<number, readonly Spot[]>> = {
  1: [{ x: 170, y: 224 }],
  2: [
    { x: 62, y: 50 },
    { x: 278, y: 50 }
  ],
  3: [
    { x: 62, y: 50 },
    { x: 278, y: 50 },
    { x: 170, y: 224 }
  ],
  4: [
    { x: 62, y: 50 },
    { x: 278, y: 50 },
    { x: 62, y: 210 },
    { x: 278, y: 210 }
  ]
};

/** Five zones where two bands bend around a core: two beside it, three outside. */
const AROUND_BANDS: readonly Spot[] = [
  { x: 98, y: 126 },
  { x: 242, y: 126 },
  { x: 50, y: 30 },
  { x: 290, y: 30 },
  { x: 170, y: 240 }
];

function toZone(glyph: Glyph, index: number, company: Company): PlacedGlyph {
  const { others } = company;
  const angle = Math.PI / 2 + (2 * Math.PI * index) / others + Math.PI / others;
  const around = { x: MIDDLE.x + Math.cos(angle) * 126, y: MIDDLE.y + Math.sin(angle) * 96 };
  const places = areAroundCore(company) && others === 5 ? AROUND_BANDS : PLACES[others];
  const middle = places?.[index] ?? around;
  const [rx, ry] = others > 4 ? [32, 22] : [54, 34];
  const d =
    glyph.form === 'city'
      ? wall(middle, rx * 1.7, ry * 1.7)
      : glyph.form === 'town'
        ? house(middle, rx * 1.6, ry * 1.9)
        : ellipse(middle, rx, ry);
  return { ...glyph, d, words: middle, size: 'normal' };
}
