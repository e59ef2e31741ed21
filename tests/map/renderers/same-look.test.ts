import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { toId, type AreaCode, type BoundaryId } from '../../../src/lib/domain/ids';
import { GROUND_SOURCES, LAYERS } from '../../../src/lib/map/layers';
import type { Picture } from '../../../src/lib/map/picture';
import { toGlState } from '../../../src/lib/map/renderers/gl/gl-state';
import { areasSource, groundSource, PARTS_SOURCE } from '../../../src/lib/map/renderers/gl/placed-marks';
import { toStyle } from '../../../src/lib/map/renderers/gl/style';
import { circlesText } from '../../../src/lib/map/renderers/svg/circles-text';
import { toMapText } from '../../../src/lib/map/renderers/svg/map-text';
import { WORLD_UNITS } from '../../../src/lib/geometry/projection';
import { shapeId } from '../../../src/lib/map/renderers/svg/shape-ids';
import DrawnMaps from '../../fixtures/tiny-site/DrawnMaps.svelte';
import FramedMap from '../../fixtures/tiny-site/FramedMap.svelte';
import {
  circle,
  codesOf,
  geometry,
  GROUND,
  index,
  NEW,
  OLD,
  OVERLAYS,
  picture,
  pictures
} from './gl/tiny-map';
import { seenLayers, seenLive, type LiveFeature, type SeenLook } from './seen-looks';

type Seen = Record<string, Record<string, SeenLook>>;

/** Everything that a live map could draw, under the ids of the shapes that a page has. */
const FEATURES: readonly (LiveFeature & { readonly shape: string })[] = [
  ...index.areas.flatMap(({ boundary, codes }) =>
    codes.map((code) => ({
      source: areasSource(boundary),
      id: code,
      properties: {},
      shape: shapeId.area(boundary, code)
    }))
  ),
  ...OVERLAYS.map(({ ref, kind }) => ({
    source: PARTS_SOURCE,
    id: ref,
    properties: { kind },
    shape: shapeId.overlay(ref)
  })),
  ...GROUND_SOURCES.filter(({ isSingle }) => !isSingle).map((source) => ({
    source: groundSource(source),
    id: '',
    properties: {},
    shape: shapeId.ground(source)
  })),
  ...index.ground.flatMap(({ source, features }) =>
    features.map((id) => ({
      source: groundSource(source),
      id,
      properties: {},
      shape: shapeId.ground(source, id)
    }))
  )
];

/** A boundary's divisions stand in the page once more as one shape, for their lines: each of them wears its look. */
function withEachArea(seen: Seen): Seen {
  const each = ([id, look]: [string, SeenLook]): [string, SeenLook][] => {
    const boundary = [OLD, NEW].find((name) => shapeId.areas(name) === id);
    return boundary ? codesOf(boundary).map((code) => [shapeId.area(boundary, code), look]) : [[id, look]];
  };
  return Object.fromEntries(
    Object.entries(seen).map(([layer, shapes]) => [
      layer,
      Object.fromEntries(Object.entries(shapes).flatMap(each))
    ])
  );
}

/** Map units of a pixel at a zoom. */
const scaleAt = (zoom: number): number => WORLD_UNITS / 512 / 2 ** zoom;

/** What lies over a renderer in the map's frame. */
function inFrame(shown: Picture, isLive: boolean): Seen {
  const { body } = render(FramedMap, { props: { picture: shown, isLive } });
  return seenLayers(/<svg class="circles.*?<div class="labels/s.exec(body)?.[0] ?? '');
}

function onPage(shown: Picture, zoom: number): Seen {
  const props = { pictures: [shown], unitsPerPx: scaleAt(zoom) };
  const flat = withEachArea(seenLayers(render(DrawnMaps, { props }).body));
  return { ...flat, ...inFrame(shown, false) };
}

/** In the exported file, whose pixels span several units and where a shape is its own id for path data. */
function inFile(shown: Picture, zoom: number): Seen {
  const scale = scaleAt(zoom);
  const circles = seenLayers(circlesText(shown, { x: 0, y: 0, width: 800, height: 600 }));
  return { ...seenLayers(toMapText(shown, { shapeOf: (id) => id, scale }), scale), ...circles };
}

function onLiveMap(shown: Picture, zoom: number): Seen {
  const state = toGlState(shown, index, zoom);
  const seen: Seen = {};
  for (const layer of toStyle(geometry, state).layers as LayerSpecification[]) {
    // The paper has no shape; a fill's smooth edge is no mark of its own.
    if (!('source' in layer) || layer.id.endsWith(':edge')) continue;
    const shapes = (seen[layer.id.split(':')[0]!] ??= {});
    for (const feature of FEATURES.filter(({ source }) => source === layer.source)) {
      const look = seenLive(layer, feature, state, zoom);
      if (look) shapes[feature.shape] = look;
    }
  }
  return { ...seen, ...inFrame(shown, true) };
}

const withoutEmpty = (seen: Seen): Seen =>
  Object.fromEntries(Object.entries(seen).filter(([, shapes]) => Object.keys(shapes).length > 0));

/** Every layer has something to draw in it. */
const [first, second, third] = codesOf(NEW) as [AreaCode, AreaCode, AreaCode];
const full = picture({
  hatched: [second],
  highlight: [first],
  ghost: { boundary: OLD, areas: codesOf(OLD).slice(0, 2) },
  apart: 0.5,
  overlays: [...OVERLAYS],
  ground: GROUND,
  circles: [circle(first, 'gain', 1), circle(second, 'loss', 0.5), circle(third, 'gap', 0)]
});

describe('every shape of every layer has one look', () => {
  it('on the page, on the live map and in an exported file', () => {
    fc.assert(
      fc.property(
        fc.oneof(pictures, fc.constant(full)),
        fc.double({ min: 5, max: 12, noNaN: true }),
        (shown, zoom) => {
          const flat = onPage(shown, zoom);
          expect(onLiveMap(shown, zoom)).toEqual(flat);
          expect(withoutEmpty(inFile(shown, zoom))).toEqual(withoutEmpty(flat));
        }
      ),
      { numRuns: 40, examples: [[full, 9.4]] }
    );
  });

  it('and no layer of the register is left out', () => {
    const drawn = LAYERS.filter(({ source }) => source.kind !== 'everywhere').map(({ name }) => name);
    for (const seen of [onPage(full, 9.5), onLiveMap(full, 9.5), inFile(full, 9.5)]) {
      expect(Object.keys(withoutEmpty(seen))).toEqual(drawn);
    }
  });

  it('a fill of ground has a smooth edge of its own colour', () => {
    const { layers } = toStyle(geometry, toGlState(full, index, 9));
    const edges = layers.filter(({ id }) => id.endsWith(':edge'));
    expect(edges.map(({ id }) => id)).toEqual(['water-areas:edge']);
    expect(edges[0]!.paint).toMatchObject({
      'line-color': onPage(full, 9)['water-areas']!['s-water-areas']!.color
    });
  });
});

/** What readers know the map by. A slip in a layer's file changes every renderer alike, so it is said here again. */
const PROMISED: Readonly<Record<string, readonly Partial<SeenLook>[]>> = {
  'context-borders': [{ color: '#d0c2aa', width: 0.8 }],
  relief: [{ kind: 'fill', color: '#75622f', opacity: 0.075 }],
  'schematic-rivers': [{ color: '#93bab4', width: 1.6, dash: [4, 3], cap: 'butt' }],
  railways: [
    { color: '#6f665c', width: 1.1, cap: 'round' },
    { color: '#f4eee2', width: 1.1 },
    { color: '#6f665c', width: 1.1, dash: [4, 3] }
  ],
  'metro-stations': [{ color: '#fffdf8', width: 3, cap: 'round' }],
  'metro-lines': [
    { color: '#c07f3e', width: 2.2, dash: [4, 3] },
    { color: '#b5524a', width: 2.2 }
  ],
  'area-hatch': [{ kind: 'hatch', color: '#b9ab94', opacity: 1 }],
  'water-areas': [{ kind: 'fill', color: '#bdd6d0' }],
  'water-lines': [{ color: '#93bab4', width: 2 }],
  'overlay-fills': [{ kind: 'fill', color: '#a63a2b', opacity: 0.2 }],
  'overlay-hatch': [{ kind: 'hatch', color: '#a63a2b', opacity: 0.55 }],
  'area-lines': [{ color: '#a8967c', width: 0.9 }],
  'overlay-edges': [
    { color: '#a63a2b', width: 1.4, cap: 'round' },
    { color: '#a63a2b', width: 1.4, dash: [7, 5], cap: 'butt' }
  ],
  'overlay-lines': [{ color: '#a63a2b', width: 3.5, cap: 'round' }],
  'overlay-dashes': [{ color: '#a63a2b', width: 3.5, dash: [7, 5], cap: 'butt' }],
  'ghost-casing': [{ color: '#fffdf8', width: 3.8 }],
  'ghost-lines': [{ color: '#6b5546', width: 1.8, dash: [6, 4] }],
  'highlight-casing': [{ color: '#fffdf8', width: 5 }],
  'highlight-lines': [{ color: '#3a2d24', width: 2 }],
  'circle-casing': [{ color: '#fffdf8', width: 3.6 }],
  'circle-fills': [{ kind: 'fill', color: '#8fabba' }],
  'circle-lines': [
    { color: '#17384b', width: 1, cap: 'round' },
    { color: '#17384b', width: 1.6, dash: [3, 2.5], cap: 'butt' },
    { color: '#3a2d24', width: 1.4 }
  ]
};

describe('the look of a layer', () => {
  const seen = onPage(full, 9.5);

  it.each(Object.entries(PROMISED))('is what readers know: %s', (layer, looks) => {
    const distinct = [
      ...new Map(Object.values(seen[layer]!).map((look) => [JSON.stringify(look), look])).values()
    ];
    expect(distinct).toEqual(looks.map((look) => expect.objectContaining(look) as SeenLook));
  });

  it('of a solid line has no dash', () => {
    for (const layer of [
      'area-lines',
      'water-lines',
      'overlay-lines',
      'highlight-lines',
      'highlight-casing'
    ]) {
      for (const look of Object.values(seen[layer]!)) expect(look).not.toHaveProperty('dash');
    }
  });

  it('of divisions is the colour that the picture gives each', () => {
    const colors = Object.entries(seen['area-fills']!).map(([id, { color }]) => [id, color]);
    const boundary = toId<BoundaryId>('new');
    expect(colors).toEqual(full.fills.map(({ code, fill }) => [shapeId.area(boundary, code), fill]));
  });
});
