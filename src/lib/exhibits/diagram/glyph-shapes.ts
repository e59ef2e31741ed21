/** Outlines of glyphs as SVG path data, each around its own middle. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const n = (value: number): string => String(Math.round(value * 10) / 10);
const at = ({ x, y }: Spot): string => `${n(x)} ${n(y)}`;
const polygon = (points: readonly Spot[]): string => `M${points.map(at).join('L')}Z`;

export function ellipse({ x, y }: Spot, rx: number, ry: number): string {
  const arc = `a${n(rx)} ${n(ry)} 0 1 0`;
  return `M${n(x - rx)} ${n(y)}${arc} ${n(2 * rx)} 0${arc} ${n(-2 * rx)} 0Z`;
}

/** A city wall: a block with battlements. */
export function wall({ x, y }: Spot, width: number, height: number): string {
  const [step, tooth] = [width / 7, height * 0.2];
  const teeth = Array.from({ length: 6 }, (_, i) => `v${n(i % 2 === 0 ? tooth : -tooth)}h${n(step)}`);
  const [left, top] = [n(x - width / 2), n(y - height / 2)];
  return `M${left} ${n(y + height / 2)}V${top}h${n(step)}${teeth.join('')}V${n(y + height / 2)}Z`;
}

/** A house: a block with a roof. */
export function house({ x, y }: Spot, width: number, height: number): string {
  const [w, h] = [width / 2, height / 2];
  const eaves = y - h * 0.25;
  return polygon([
    { x, y: y - h },
    { x: x + w, y: eaves },
    { x: x + w * 0.82, y: eaves },
    { x: x + w * 0.82, y: y + h },
    { x: x - w * 0.82, y: y + h },
    { x: x - w * 0.82, y: eaves },
    { x: x - w, y: eaves }
  ]);
}

/** A slab seen from the side: narrower on top. */
export function slab({ x, y }: Spot, width: number, height: number): string {
  const [w, h] = [width / 2, height / 2];
  return polygon([
    { x: x - w + 12, y: y - h },
    { x: x + w - 12, y: y - h },
    { x: x + w, y: y + h },
    { x: x - w, y: y + h }
  ]);
}

/** Two slopes and the ground between them. */
export function valley({ x, y }: Spot, width: number, height: number): string {
  const [w, h] = [width / 2, height / 2];
  const left = `M${n(x - w)} ${n(y - h)}C${n(x - w * 0.45)} ${n(y - h)} ${n(x - w * 0.4)} ${n(y + h)} ${n(x)} ${n(y + h)}`;
  return `${left}S${n(x + w * 0.45)} ${n(y - h)} ${n(x + w)} ${n(y - h)}Z`;
}

/** A sheet with round corners: the whole of an area. */
export function sheet({ x, y }: Spot, width: number, height: number, radius = 14): string {
  const [w, h] = [width / 2, height / 2];
  const corner = `a${radius} ${radius} 0 0 1`;
  return (
    `M${n(x - w + radius)} ${n(y - h)}h${n(width - 2 * radius)}${corner} ${radius} ${radius}` +
    `v${n(height - 2 * radius)}${corner} ${-radius} ${radius}h${n(2 * radius - width)}` +
    `${corner} ${-radius} ${-radius}v${n(2 * radius - height)}${corner} ${radius} ${-radius}Z`
  );
}

/** A needle of a compass, from near the middle outwards; `angle` in degrees, 0 to the east, clockwise. */
export function needle({ x, y }: Spot, angle: number, from: number, to: number, breadth: number): string {
  const point = (distance: number, aside: number): Spot => {
    const turn = (angle * Math.PI) / 180;
    return {
      x: x + Math.cos(turn) * distance - Math.sin(turn) * aside,
      y: y + Math.sin(turn) * distance + Math.cos(turn) * aside
    };
  };
  const wide = from + (to - from) * 0.3;
  return polygon([point(from, 0), point(wide, breadth), point(to, 0), point(wide, -breadth)]);
}

export type Curve = readonly [Spot, Spot, Spot, Spot];

/** A band of even width along a cubic curve, its ends cut square. */
export function band([a, b, c, d]: Curve, width: number): string {
  const sides = Array.from({ length: 25 }, (_, i): [Spot, Spot] => {
    const t = i / 24;
    const [p, q, r, s] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    const x = p * a.x + q * b.x + r * c.x + s * d.x;
    const y = p * a.y + q * b.y + r * c.y + s * d.y;
    const [u, v, w] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    const dx = u * (b.x - a.x) + v * (c.x - b.x) + w * (d.x - c.x);
    const dy = u * (b.y - a.y) + v * (c.y - b.y) + w * (d.y - c.y);
    const half = width / 2 / Math.hypot(dx, dy);
    return [
      { x: x - dy * half, y: y + dx * half },
      { x: x + dy * half, y: y - dx * half }
    ];
  });
  return polygon([...sides.map(([left]) => left), ...sides.map(([, right]) => right).reverse()]);
}

/** A star of five blunt points: there is room for a word in it. */
export function star({ x, y }: Spot, radius: number): string {
  const points = Array.from({ length: 10 }, (_, i): Spot => {
    const [angle, reach] = [(i * Math.PI) / 5 - Math.PI / 2, i % 2 === 0 ? radius : radius * 0.64];
    return { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach };
  });
  return polygon(points);
}

/** A wedge from its broad end to its point; `breadth`: half of the broad end. */
export function wedge(from: Spot, to: Spot, breadth: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [dx, dy] = [((to.y - from.y) / length) * breadth, ((from.x - to.x) / length) * breadth];
  return polygon([{ x: from.x + dx, y: from.y + dy }, to, { x: from.x - dx, y: from.y - dy }]);
}

/** A ring of even width; its inner edge runs the other way, so that it stays open. */
export function ring(middle: Spot, rx: number, ry: number, width: number): string {
  const [ix, iy] = [rx - width, ry - width];
  const back = `a${n(ix)} ${n(iy)} 0 1 1`;
  return `${ellipse(middle, rx, ry)}M${n(middle.x - ix)} ${n(middle.y)}${back} ${n(2 * ix)} 0${back} ${n(-2 * ix)} 0Z`;
}
