import type { Box } from '../../../geometry/projection';
import type { HatchLook } from '../../look';
import { TEXTURES, TEXTURE_STROKES, type Texture, type TextureName } from '../../textures';
import { HATCH } from '../../tokens';

/** Path data of lines at 45°, from lower left to upper right, `step` map units apart, that cover a box. */
export function slantedLines({ x, y, width, height }: Box, step: number): string {
  const apart = step * Math.SQRT2;
  const count = Math.ceil((width + height) / apart);
  return Array.from({ length: count }, (_, i) => {
    const start = x + (i + 1) * apart;
    return `M${start.toFixed(0)} ${y.toFixed(0)}l${(-height).toFixed(0)} ${height.toFixed(0)}`;
  }).join('');
}

/** A texture's tile repeated to the right: one path for a row, so that a map of them stays light. */
export function tileRow({ d, size }: Pick<Texture, 'd' | 'size'>, count: number): string {
  return Array.from({ length: count }, (_, i) => moved(d, i * size, 0)).join('');
}

/** Path data moved to the right and down: absolute commands name their place, relative ones need no change. */
function moved(d: string, right: number, down: number): string {
  const by = (text: string, offset: number): number => Number((Number(text) + offset).toFixed(2));
  return d
    .replace(/V(-?[\d.]+)/g, (_, y: string) => `V${by(y, down)}`)
    .replace(/H(-?[\d.]+)/g, (_, x: string) => `H${by(x, right)}`)
    .replace(
      /([ML])(-?[\d.]+) (-?[\d.]+)/g,
      (_, command: string, x: string, y: string) => `${command}${by(x, right)} ${by(y, down)}`
    );
}

/** What of the map is seen, in map units, and how many of them a pixel spans. */
export interface Lined {
  readonly seen: Box;
  readonly scale: number;
}

type Point = readonly [x: number, y: number];
/** A side of a polygon. */
type Side = readonly [Point, Point];

/** The sides of a shape from its path data (path.ts): absolute beginnings, relative lines, closed. */
function sidesOf(d: string): Side[] {
  return d.split('M').flatMap((ring) => {
    const numbers = (ring.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const points: Point[] = [];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [x, y] = points.at(-1) ?? [0, 0];
      points.push([x + numbers[i]!, y + numbers[i + 1]!]);
    }
    return points.map((point, i): Side => [point, points[(i + 1) % points.length]!]);
  });
}

/** Path data of lines at 45°, `apart` map units from one to the next along a row, as far as they lie within a shape. */
export function slantsWithin(d: string, apart: number): string {
  const crossings = new Map<number, number[]>();
  for (const [[x1, y1], [x2, y2]] of sidesOf(d)) {
    const [from, to] = [(x1 + y1) / apart, (x2 + y2) / apart];
    for (let line = Math.ceil(Math.min(from, to)); line < Math.max(from, to); line += 1) {
      const x = x1 + ((line - from) / (to - from)) * (x2 - x1);
      crossings.set(line, [...(crossings.get(line) ?? []), x]);
    }
  }
  return [...crossings]
    .flatMap(([line, xs]) => {
      const sorted = xs.toSorted((a, b) => a - b);
      return sorted.flatMap((x, i) => {
        const end = sorted[i + 1];
        if (i % 2 === 1 || end === undefined || end - x < 0.1) return [];
        return [
          `M${x.toFixed(1)} ${(line * apart - x).toFixed(1)}L${end.toFixed(1)} ${(line * apart - end).toFixed(1)}`
        ];
      });
    })
    .join('');
}

/** A hatch as the lines themselves: for programs that draw no `<pattern>`, and turn drawings into shapes. */
export function hatchLinesText(
  { color, opacity }: HatchLook,
  shapes: readonly string[],
  { scale }: Lined
): string {
  const d = shapes.map((each) => slantsWithin(each, HATCH.step * Math.SQRT2 * scale)).join('');
  const own = opacity === undefined ? '' : ` stroke-opacity="${opacity}"`;
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${(HATCH.width * scale).toFixed(2)}"${own}/>`;
}

const isWithin = (sides: readonly Side[], [x, y]: Point): boolean =>
  sides.filter(([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
    .length %
    2 ===
  1;

/** A texture's tiles that lie within a shape, each whole. */
export function textureTilesText(
  name: TextureName,
  shapes: readonly string[],
  { seen, scale }: Lined
): string {
  const { size, width } = TEXTURES[name];
  const step = size * scale;
  const near = 0.35 * step;
  const tiles = shapes.flatMap((each) => {
    const sides = sidesOf(each);
    return centresIn(seen, step).filter(([x, y]) =>
      [-near, near].every((by) => isWithin(sides, [x + by, y]) && isWithin(sides, [x, y + by]))
    );
  });
  const drawn = TEXTURE_STROKES.map(({ color, wider }) => {
    const d = tiles.map(([x, y]) =>
      moved(TEXTURES[name].d, (x - seen.x) / scale - size / 2, (y - seen.y) / scale - size / 2)
    );
    return `<path d="${d.join('')}" stroke="${color}" stroke-width="${width + wider}"/>`;
  });
  const placed = `translate(${seen.x.toFixed(0)} ${seen.y.toFixed(0)}) scale(${scale})`;
  return `<g transform="${placed}" fill="none" stroke-linecap="round">${drawn.join('')}</g>`;
}

function centresIn({ x, y, width, height }: Box, step: number): Point[] {
  const rows = Array.from({ length: Math.ceil(height / step) }, (_, i) => y + (i + 0.5) * step);
  const columns = Array.from({ length: Math.ceil(width / step) }, (_, i) => x + (i + 0.5) * step);
  return rows.flatMap((top) => columns.map((left): Point => [left, top]));
}
