import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { toId, type AreaCode, type BoundaryId, type PartRef } from '../../../../src/lib/domain/ids';
import { toFeatureIndex, type LiveGeometry } from '../../../../src/lib/map/renderers/gl/geometry';
import { loadGeometry, type GeometryUrls } from '../../../../src/lib/map/renderers/gl/load';
import type { CircleDrawing, OverlayDrawing, Picture } from '../../../../src/lib/map/picture';
import { RAMP } from '../../../../src/lib/map/tokens';
import type { ReadJson } from '../../../../src/lib/ui/files';

export const OLD = toId<BoundaryId>('old');
export const NEW = toId<BoundaryId>('new');

const COUNTY = new URL('../../../fixtures/tiny-county/geo/', import.meta.url);
const SQUARE = { type: 'Polygon', coordinates: [[[120, 30], [121, 30], [121, 31], [120, 30]]] } as const; // prettier-ignore
const LINE = { type: 'LineString', coordinates: [[120, 30], [122, 32]] } as const; // prettier-ignore

export const OVERLAYS = [
  { ref: toId<PartRef>('plan/zone'), kind: 'zone', evidence: 'stated' },
  { ref: toId<PartRef>('plan/disc'), kind: 'disc', evidence: 'inferred' },
  { ref: toId<PartRef>('plan/axis'), kind: 'line', evidence: 'stated' },
  { ref: toId<PartRef>('plan/corridor'), kind: 'line', evidence: 'inferred' }
] as const satisfies readonly OverlayDrawing[];

function overlayFeature(properties: OverlayDrawing): Feature {
  const geometry = (properties.kind === 'line' ? LINE : SQUARE) as unknown as Geometry;
  return { type: 'Feature', properties: { ...properties }, geometry };
}

const overlays: FeatureCollection = { type: 'FeatureCollection', features: OVERLAYS.map(overlayFeature) };

function topology(...names: string[]): string {
  const objects = names.map((name) => [name, { type: 'GeometryCollection', geometries: [] }]);
  return JSON.stringify({ type: 'Topology', objects: Object.fromEntries(objects), arcs: [] });
}

/** The files of tiny-county as a server would send them. */
export const FILES: Readonly<Record<string, string>> = {
  '/old.json': readFileSync(new URL('old/districts.json', COUNTY), 'utf8'),
  '/new.json': readFileSync(new URL('new/districts.json', COUNTY), 'utf8'),
  '/water.json': topology('areas', 'lines'),
  '/context.json': topology('land', 'borders'),
  '/overlays.json': JSON.stringify(overlays)
};

export const URLS: GeometryUrls = {
  areas: { [OLD]: '/old.json', [NEW]: '/new.json' },
  ground: { water: '/water.json', context: '/context.json' },
  overlays: '/overlays.json'
};

/** Reads from these files; rejects for any other. */
export function serve(files: Readonly<Record<string, string>>): ReadJson {
  return async (address) => {
    const text = files[address];
    if (text === undefined) throw new Error(`${address}: is not there`);
    return JSON.parse(text) as unknown;
  };
}

export const geometry: LiveGeometry = await loadGeometry(URLS, serve(FILES));
export const index = toFeatureIndex(geometry);

export function codesOf(boundary: BoundaryId): readonly AreaCode[] {
  return index.areas.find((each) => each.boundary === boundary)!.codes;
}

/** A plain picture of the new boundary; say only what matters. */
export function picture(parts: Partial<Picture> = {}): Picture {
  const boundary = parts.boundary ?? NEW;
  return {
    bounds: [120, 30, 122, 32],
    boundary,
    fills: codesOf(boundary).map((code, i) => ({ code, name: code, fill: RAMP[i % RAMP.length]! })),
    hatched: [],
    textures: [],
    highlight: [],
    ghost: null,
    overlays: [],
    circles: [],
    labels: [],
    legend: { title: '', classes: [], entries: [] },
    description: '',
    ...parts
  };
}

/** A division's circle, somewhere in the picture. */
export function circle(code: AreaCode, kind: CircleDrawing['kind'], size: number): CircleDrawing {
  return { code, kind, size, at: [121, 31] };
}

const boundaries = fc.constantFrom(OLD, NEW);

/** Circles of some of the divisions, of any kind and size. */
const circlesOf = (codes: readonly AreaCode[]): fc.Arbitrary<CircleDrawing[]> => {
  const kinds = fc.constantFrom<CircleDrawing['kind'][]>('gain', 'loss', 'gap');
  const drawn = codes.map((code) =>
    fc
      .tuple(kinds, fc.double({ min: 0.01, max: 1, noNaN: true }))
      .map(([kind, size]) => circle(code, kind, size))
  );
  return fc
    .tuple(fc.subarray([...codes]), fc.tuple(...drawn))
    .map(([some, all]) => all.filter(({ code }) => some.includes(code)));
};

/** Any picture of tiny-county. */
export const pictures: fc.Arbitrary<Picture> = boundaries.chain((boundary) => {
  const codes = fc.subarray([...codesOf(boundary)]);
  const fills = fc.tuple(
    ...codesOf(boundary).map((code) =>
      fc.record({ code: fc.constant(code), name: fc.constant<string>(code), fill: fc.constantFrom(...RAMP) })
    )
  );
  const ghost = boundaries.chain((of) =>
    fc.record({ boundary: fc.constant(of), areas: fc.subarray([...codesOf(of)]) })
  );
  return fc
    .record({
      fills,
      hatched: codes,
      highlight: codes,
      ghost: fc.option(ghost),
      overlays: fc.subarray([...OVERLAYS]),
      circles: circlesOf(codesOf(boundary))
    })
    .map((parts) => picture({ boundary, ...parts }));
});
