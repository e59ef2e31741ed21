import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { PartRef } from '../../src/lib/domain/ids';
import type { Story } from '../../src/lib/story/story';
import { cameraAt, fitFrame } from '../../src/lib/map/stage/camera';
import { applyState } from '../../src/lib/map/renderers/gl/apply';
import type { FeatureIndex } from '../../src/lib/map/renderers/gl/geometry';
import { toGlState, type FeatureState, type GlState } from '../../src/lib/map/renderers/gl/gl-state';
import { areasSource } from '../../src/lib/map/renderers/gl/placed-marks';
import type { Picture } from '../../src/lib/map/picture';
import { toPicture } from '../../src/lib/map/to-picture';
import { GROUND_SOURCES } from '../../src/lib/map/layers';
import { shapeId } from '../../src/lib/map/renderers/svg/shape-ids';
import { toLibrary } from '../../src/lib/server/library/library';
import { toStoryOverlays } from '../../src/lib/pages/story/overlays.server';
import { realGeodata, realSite } from '../content/real-site';
import DrawnMaps from '../fixtures/tiny-site/DrawnMaps.svelte';
import { FakeMap } from './renderers/gl/fake-map';

const library = toLibrary(realSite(), realGeodata);
const { stories, boundaries } = library.site;
const STAGE = { x: 0, y: 0, width: 1000, height: 700 };

/** What a renderer draws of a picture, in words that both share. Lists are sorted. */
interface Drawing {
  readonly fills: Readonly<Record<string, string>>;
  readonly hatched: readonly string[];
  readonly highlight: readonly string[];
  readonly ghost: readonly string[];
  /** `ref evidence` */
  readonly overlays: readonly string[];
}

function indexOf(story: Story): FeatureIndex {
  const drawn = toStoryOverlays(story, library).features.map(({ properties }) => properties?.['ref']);
  return {
    areas: boundaries.map(({ id, areas }) => ({ boundary: id, codes: areas.map(({ code }) => code) })),
    overlays: drawn as PartRef[],
    ground: GROUND_SOURCES.filter(({ isSingle }) => isSingle).map((source) => ({
      source,
      features: realGeodata
        .groundAt(source.file, source.object)
        .map((each) => String(each.properties?.['id']))
    }))
  };
}

function stateOf(picture: Picture, index: FeatureIndex): GlState {
  const camera = cameraAt(picture.bounds, fitFrame(picture.bounds, STAGE), STAGE);
  return toGlState(picture, index, camera.zoom);
}

/** Only what is visible counts: layers that are hidden or transparent draw nothing. */
function drawnLive({ features, visible, paint }: GlState): Drawing {
  const shown = boundaries.filter(({ id }) => paint[`area-fills:${id}`]?.['fill-opacity'] === 1);
  const all = boundaries.flatMap(({ id }) =>
    Object.entries(features[areasSource(id)] ?? {}).map(([code, state]) => ({ boundary: id, code, state }))
  );
  const where = (key: string, layer: string): string[] =>
    all
      .filter(({ boundary, state }) => state[key] === true && visible[`${layer}:${boundary}`])
      .map(({ boundary, code }) => shapeId.area(boundary, code as never))
      .sort();
  const isVisible = (ref: string, state: FeatureState): boolean => {
    const isLine = library.overlays.get(ref as PartRef)?.kind === 'line';
    const isInferred = state['shown'] === 'inferred';
    if (isLine) return visible[isInferred ? 'overlay-dashes' : 'overlay-lines'] === true;
    return Boolean(visible['overlay-fills'] && (!isInferred || visible['overlay-hatch']));
  };
  return {
    fills: Object.fromEntries(
      all
        .filter(({ boundary }) => shown.some(({ id }) => id === boundary))
        .map(({ boundary, code, state }) => [shapeId.area(boundary, code as never), String(state['fill'])])
    ),
    hatched: where('hatched', 'area-hatch'),
    highlight: where('highlight', 'highlight-lines'),
    ghost: where('ghost', 'ghost-lines'),
    overlays: Object.entries(features['overlays'] ?? {})
      .filter(([ref, state]) => state['shown'] !== 'no' && isVisible(ref, state))
      .map(([ref, state]) => `${shapeId.overlay(ref as PartRef)} ${String(state['shown'])}`)
      .sort()
  };
}

/** Read from the markup: the layers of `SvgMap` hold no groups of their own. */
function drawnFlat(picture: Picture): Drawing {
  const { body } = render(DrawnMaps, { props: { pictures: [picture] } });
  const usesIn = (layer: string): { id: string; tag: string }[] => {
    const group = new RegExp(`<g data-layer="${layer}"[^>]*>(.*?)</g>`, 's').exec(body)?.[1] ?? '';
    return [...group.matchAll(/<use href="#([^"]+)"[^>]*>/g)].map(([tag, id]) => ({ tag, id: id! }));
  };
  const ids = (layer: string): string[] => usesIn(layer).map(({ id }) => id).sort(); // prettier-ignore
  const dashed = new Set(['overlay-hatch', 'overlay-dashes'].flatMap(ids));
  return {
    fills: Object.fromEntries(
      usesIn('area-fills').map(({ id, tag }) => [id, /fill="([^"]+)"/.exec(tag)?.[1] ?? ''])
    ),
    hatched: ids('area-hatch'),
    highlight: ids('highlight-lines'),
    ghost: ids('ghost-lines'),
    overlays: ['overlay-fills', 'overlay-lines', 'overlay-dashes']
      .flatMap(ids)
      .map((id) => `${id} ${dashed.has(id) ? 'inferred' : 'stated'}`)
      .sort()
  };
}

describe.each(stories.map((story) => [story.slug, story] as const))('in %s', (_slug, story) => {
  const index = indexOf(story);
  const pictures = story.steps.map(({ scene }) => toPicture(scene, library.atlas));

  it.each(story.steps.map(({ id }, i) => [id, pictures[i]!] as const))(
    'both renderers draw the same at %s',
    (_id, picture) => {
      const flat = drawnFlat(picture);
      expect(drawnLive(stateOf(picture, index))).toEqual(flat);
      expect(Object.keys(flat.fills)).toHaveLength(picture.fills.length);
      expect(flat.overlays).toHaveLength(picture.overlays.length);
    }
  );

  it('steps in any order leave the live map as each alone would', () => {
    const states = pictures.map((picture) => stateOf(picture, index));
    const steps = fc.nat(states.length - 1).map((i) => states[i]!);
    fc.assert(
      fc.property(fc.array(steps, { minLength: 2, maxLength: 30 }), (walk) => {
        const [walked, direct] = [new FakeMap(), new FakeMap()];
        walk.forEach((state, i) => applyState(walked, state, walk[i - 1] ?? null));
        applyState(direct, walk.at(-1)!, null);
        expect(walked.paint).toEqual(direct.paint);
        expect(walked.states).toEqual(direct.states);
      })
    );
  });
});
