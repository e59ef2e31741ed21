import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { toId } from '../../../../src/lib/domain/ids';
import { project } from '../../../../src/lib/geometry/projection';
import { toPath } from '../../../../src/lib/map/renderers/svg/path';
import { shapeId } from '../../../../src/lib/map/renderers/svg/shape-ids';
import { realGeodata } from '../../../content/real-site';

type Point = readonly [number, number];

/** `M10 20l5 0 0-5z` → [[10, 20], [15, 20], [15, 15]], one list for each subpath. Throws on any other letter. */
function decode(path: string): Point[][] {
  if (!/^(M-?\d+ -?\d+l[-\d ]+z?)*$/.test(path)) throw new RangeError(`not a path of ours: ${path}`);
  return path.split('M').slice(1).map((part) => {
    const [x = 0, y = 0, ...moves] = (part.match(/-?\d+/g) ?? []).map(Number);
    let at: Point = [x, y];
    const points = [at];
    for (let i = 0; i < moves.length; i += 2) points.push((at = [at[0] + moves[i]!, at[1] + moves[i + 1]!]));
    return points;
  }); // prettier-ignore
}

const keyOf = ([x, y]: Point): string => `${x},${y}`;

/** The corners as whole map units, corners that fall on the one before left out. */
function snapped(ring: readonly Position[]): string[] {
  const units = ring.map(([lng = 0, lat = 0]) =>
    keyOf(project([lng, lat]).map(Math.round) as unknown as Point)
  );
  return units.filter((unit, i) => unit !== units[i - 1]);
}

const corners = fc.tuple(
  fc.double({ min: 118, max: 121, noNaN: true }),
  fc.double({ min: 29, max: 31, noNaN: true })
);
const rings = fc.uniqueArray(corners, { minLength: 3, maxLength: 30 }).map((ring) => [...ring, ring[0]!]);

describe('a path', () => {
  it('is read back as the corners of its polygon, each within a unit', () => {
    fc.assert(
      fc.property(rings, (ring) => {
        const [points = [], ...others] = decode(toPath({ type: 'Polygon', coordinates: [ring] }));
        expect(others).toEqual([]);
        const expected = snapped(ring.slice(0, -1));
        expect(points.map(keyOf)).toEqual(expected.length > 1 ? expected : []);
        if (expected.length < 2) return;
        for (const [i, [lng, lat]] of ring.slice(0, -1).entries()) {
          const [x, y] = project([lng, lat]);
          const nearest = points.some((point) => Math.abs(point[0] - x) <= 1 && Math.abs(point[1] - y) <= 1);
          expect(nearest, `corner ${i}`).toBe(true);
        }
      })
    );
  });

  it('does not drift, however many corners it has', () => {
    const ring = Array.from({ length: 5001 }, (_, i): Position => {
      const turn = (i % 5000) * ((2 * Math.PI) / 5000);
      return [120 + 0.9 * Math.cos(turn), 30 + 0.7 * Math.sin(turn)];
    });
    const [points = []] = decode(toPath({ type: 'Polygon', coordinates: [ring] }));
    const [x, y] = project([120 + 0.9 * Math.cos((4999 * 2 * Math.PI) / 5000), 30 + 0.7 * Math.sin((4999 * 2 * Math.PI) / 5000)]); // prettier-ignore
    expect(points.at(-1)).toEqual([Math.round(x), Math.round(y)]);
  });

  it('keeps a corner that neighbours share on one spot, from both sides', () => {
    fc.assert(
      fc.property(fc.array(corners, { minLength: 2, maxLength: 12 }), corners, corners, (border, left, right) => {
        const decoded = [left, right].map((apex) => {
          const ring = [apex, ...border, apex];
          return new Set(decode(toPath({ type: 'Polygon', coordinates: [ring] })).flat().map(keyOf));
        });
        for (const corner of snapped(border)) {
          if (snapped([left]).includes(corner) || snapped([right]).includes(corner)) continue;
          for (const side of decoded) if (side.size > 0) expect(side).toContain(corner);
        }
      })
    ); // prettier-ignore
  });

  it('closes the rings of polygons and leaves lines open', () => {
    const square: Position[] = [[120, 30], [121, 30], [121, 31], [120, 30]]; // prettier-ignore
    const hole: Position[] = [[120.5, 30.2], [120.6, 30.2], [120.6, 30.3], [120.5, 30.2]]; // prettier-ignore
    const path = toPath({ type: 'MultiPolygon', coordinates: [[square, hole], [square]] });
    expect(path.match(/z/g)).toHaveLength(3);
    expect(decode(path)).toHaveLength(3);
    expect(toPath({ type: 'LineString', coordinates: square })).not.toContain('z');
    expect(decode(toPath({ type: 'MultiLineString', coordinates: [square, hole] }))).toHaveLength(2);
    expect(decode(toPath({ type: 'GeometryCollection', geometries: [{ type: 'LineString', coordinates: square }] }))).toHaveLength(1); // prettier-ignore
  });

  it('is nothing where a ring is smaller than a unit, and of a point a line without length', () => {
    const speck: Position[] = [[120, 30], [120.000001, 30], [120, 30.000001], [120, 30]]; // prettier-ignore
    expect(toPath({ type: 'Polygon', coordinates: [speck] })).toBe('');
    expect(toPath({ type: 'Point', coordinates: [120, 30] })).toMatch(/^M\d+ \d+h0$/);
    const two: Position[] = [[120, 30], [121, 30]]; // prettier-ignore
    expect(toPath({ type: 'MultiPoint', coordinates: two })).toMatch(/^(M\d+ \d+h0){2}$/);
  });
});

describe('the divisions of Hangzhou as paths', () => {
  const features = [...realGeodata.areas.values()].flat();
  const ringsOf = ({ type, coordinates }: Polygon | MultiPolygon): Position[][] =>
    type === 'Polygon' ? coordinates : coordinates.flat();

  it('are read back as their own corners', () => {
    for (const { geometry } of features) {
      const points = decode(toPath(geometry)).map((each) => new Set(each.map(keyOf)));
      const expected = ringsOf(geometry)
        .map((ring) => new Set(snapped(ring)))
        .filter(({ size }) => size > 1);
      expect(points).toEqual(expected);
    }
  });

  it('leave no gap: each corner that two share has one spot', () => {
    const spots = new Map<string, string>();
    for (const { geometry } of features) {
      for (const ring of ringsOf(geometry)) {
        for (const [lng = 0, lat = 0] of ring) {
          const [spot = ''] = snapped([[lng, lat]]);
          expect(spots.get(`${lng},${lat}`) ?? spot).toBe(spot);
          spots.set(`${lng},${lat}`, spot);
        }
      }
    }
    expect(spots.size).toBeGreaterThan(1000);
  });
});

describe('the id of a shape', () => {
  it('is safe in an URL fragment, and another for every part', () => {
    const refs = fc.tuple(
      fc.constantFrom('plan', 'plan-a'),
      fc.string({ unit: fc.constantFrom(...'ab1_-/一廊 𠮷') })
    );
    fc.assert(
      fc.property(refs, refs, ([plan, part], [otherPlan, other]) => {
        const [a, b] = [`${plan}/${part}`, `${otherPlan}/${other}`];
        const [idA, idB] = [shapeId.overlay(toId(a)), shapeId.overlay(toId(b))];
        expect(idA).toMatch(/^s-o-[a-z0-9_-]+$/);
        expect(idA === idB).toBe(a === b);
      })
    );
  });

  it('of an area names its boundary, for its code names two', () => {
    expect(shapeId.area(toId('2017'), toId('330110'))).not.toBe(shapeId.area(toId('2021'), toId('330110')));
  });
});
