import { feature } from 'topojson-client';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { toId, type AreaCode, type BoundaryId } from '../../../src/lib/domain/ids';
import { toBox } from '../../../src/lib/geometry/projection';
import type { Picture } from '../../../src/lib/map/picture';
import { LiveMap, loadGeometry } from '../../../src/lib/map/renderers/gl';
import { toPath } from '../../../src/lib/map/renderers/svg/path';
import { cameraAt, fitFrame } from '../../../src/lib/map/stage/camera';
import { RAMP } from '../../../src/lib/map/tokens';
import { WIGGLY_BOUNDS } from '../../fixtures/wiggly-areas';

/** What the measurement asks of this page; times in ms. */
export interface Growth {
  /** Draws all areas in their first colours; resolves with the time since the page was opened. */
  open(from: 'topojson' | 'pmtiles' | 'svg'): Promise<number>;
  /** Other classes for all; resolves when they are drawn. */
  recolour(run: number): Promise<number>;
}

const BOUNDARY = toId<BoundaryId>('many');
const container = document.querySelector<HTMLElement>('#map')!;
let codes: readonly AreaCode[] = [];
let paint: (run: number) => Promise<void>;

function pictureAt(run: number): Picture {
  const fill = (i: number): string => RAMP[(i * 7 + run) % RAMP.length]!;
  return {
    ...{ bounds: WIGGLY_BOUNDS, boundary: BOUNDARY, description: '', ghost: null },
    fills: codes.map((code, i) => ({ code, name: code, fill: fill(i) })),
    ...{ hatched: [], textures: [], highlight: [], ground: [], overlays: [], circles: [], labels: [] },
    legend: { title: '', classes: [], entries: [] }
  };
}

const readJson = async (address: string): Promise<unknown> => (await fetch(address)).json();

async function openLive(isTiled: boolean): Promise<void> {
  const tiles = isTiled ? { tiles: { [BOUNDARY]: 'areas.pmtiles' } } : {};
  const urls = { areas: { [BOUNDARY]: 'areas.json' }, ground: {}, overlays: null, ...tiles };
  const geometry = await loadGeometry(urls, readJson);
  codes = geometry.areas[BOUNDARY]!.features.map(({ properties }) => properties.code);
  const stage = { width: container.clientWidth, height: container.clientHeight };
  const camera = cameraAt(WIGGLY_BOUNDS, fitFrame(WIGGLY_BOUNDS, { x: 0, y: 0, ...stage }), stage);
  const live = await LiveMap.create(container, geometry, { picture: pictureAt(0), camera });
  paint = async (run) => {
    live.paint(pictureAt(run), camera.zoom);
    await live.nextFrame();
    await painted();
  };
}

/** As a page holds it: each shape once, and a `<use>` in its colour. */
async function openSvg(): Promise<void> {
  const topology = (await readJson('areas.json')) as Topology;
  const { features }: FeatureCollection = feature(
    topology,
    topology.objects['districts'] as GeometryCollection
  );
  codes = features.map(({ properties }) => toId<AreaCode>(String(properties?.['code'])));
  const shapes = features.map(
    ({ geometry }, i) => `<path id="${codes[i]}" d="${toPath(geometry as Polygon | MultiPolygon)}"/>`
  );
  const uses = pictureAt(0).fills.map(({ code, fill }) => `<use href="#${code}" fill="${fill}"/>`);
  const { x, y, width, height } = toBox(WIGGLY_BOUNDS);
  container.innerHTML = `<svg width="100%" height="100%" viewBox="${x} ${y} ${width} ${height}">
    <defs>${shapes.join('')}</defs><g stroke="#fff" stroke-width="1" vector-effect="non-scaling-stroke">${uses.join('')}</g></svg>`;
  const drawn = [...container.querySelectorAll('use')];
  paint = async (run) => {
    pictureAt(run).fills.forEach(({ fill }, i) => drawn[i]!.setAttribute('fill', fill));
    await painted();
  };
  await painted();
}

/** A third frame is not begun before the first is on its way to the screen. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
}

const growth: Growth = {
  async open(from) {
    await (from === 'svg' ? openSvg() : openLive(from === 'pmtiles'));
    return performance.now();
  },
  async recolour(run) {
    const start = performance.now();
    await paint(run);
    return performance.now() - start;
  }
};
Object.assign(window, { growth });
