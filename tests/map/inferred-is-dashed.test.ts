import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/lib/domain/plan';
import Diagram from '../../src/lib/exhibits/diagram/Diagram.svelte';
import type { DiagramPlan } from '../../src/lib/exhibits/diagram/model';
import type { OverlayKind } from '../../src/lib/geometry/footprints';
import LegendStrip from '../../src/lib/map/LegendStrip.svelte';
import PartReveal from '../../src/lib/map/PartReveal.svelte';
import type { LegendSwatch, OverlayDrawing, Picture } from '../../src/lib/map/picture';
import { toGlState } from '../../src/lib/map/renderers/gl/gl-state';
import { PARTS_SOURCE } from '../../src/lib/map/renderers/gl/placed-marks';
import { toStyle } from '../../src/lib/map/renderers/gl/style';
import { toMapText } from '../../src/lib/map/renderers/svg/map-text';
import { shapeId } from '../../src/lib/map/renderers/svg/shape-ids';
import { DASHES } from '../../src/lib/map/tokens';
import type { PrintPage } from '../../src/lib/pages/paper/page';
import DrawnMaps from '../fixtures/tiny-site/DrawnMaps.svelte';
import PaperMaps from '../fixtures/tiny-site/PaperMaps.svelte';
import { geometry, index, NEW, OVERLAYS, picture } from './renderers/gl/tiny-map';
import { attributesOf, seenInSvg, seenLayers, seenLive, type SeenLook } from './renderers/seen-looks';

type Part = Pick<OverlayDrawing, 'kind' | 'evidence'>;

const refOf = (kind: OverlayKind): OverlayDrawing['ref'] => OVERLAYS.find((each) => each.kind === kind)!.ref;

function pictureOf({ kind, evidence }: Part): Picture {
  return picture({ overlays: [{ ref: refOf(kind), kind, evidence }] });
}

/** Every look that the part's shape wears in an SVG of layers. */
function inLayers(svg: string, { kind }: Part): SeenLook[] {
  return Object.values(seenLayers(svg)).flatMap((shapes) => shapes[shapeId.overlay(refOf(kind))] ?? []);
}

/** Looks of single elements, where those are drawn that wear them. */
function ofElements(svg: string, element: 'use' | 'path'): SeenLook[] {
  const tags = [...svg.matchAll(new RegExp(`<${element}[^>]*stroke-linejoin[^>]*>`, 'g'))].map(
    ([tag]) => tag
  );
  return tags.map((tag) => seenInSvg(attributesOf(tag), svg));
}

function onLiveMap(part: Part): SeenLook[] {
  const state = toGlState(pictureOf(part), index, 9);
  const feature = { source: PARTS_SOURCE, id: refOf(part.kind), properties: { kind: part.kind } };
  return toStyle(geometry, state).layers.flatMap((layer) =>
    'source' in layer && layer.source === PARTS_SOURCE ? (seenLive(layer, feature, state, 9) ?? []) : []
  );
}

/** A page of one step that speaks of nothing. */
const UNNAMED = {
  papers: [{ names: { kept: [], lost: null } }],
  boundaries: {},
  drawn: [NEW],
  redrawn: {}
};

function onPaper(part: Part): SeenLook[] {
  const note = { review: '', attribution: '' } as unknown as PrintPage['note'];
  const page = { ...UNNAMED, steps: [{ picture: pictureOf(part) }], note };
  return inLayers(render(PaperMaps, { props: { page: page as unknown as PrintPage } }).body, part);
}

function inLegend({ kind, evidence }: Part): SeenLook[] {
  const swatch: LegendSwatch = `${kind === 'line' ? 'line' : 'overlay'}-${evidence}`;
  const legend = { title: '', classes: [], entries: [{ swatch, text: '' }] };
  return ofElements(render(LegendStrip, { props: { legend } }).body, 'path');
}

const OUTPUTS: Readonly<Record<string, (part: Part) => SeenLook[]>> = {
  'the page': (part) => inLayers(render(DrawnMaps, { props: { pictures: [pictureOf(part)] } }).body, part),
  'the live map': onLiveMap,
  'an exported file': (part) => inLayers(toMapText(pictureOf(part), { shapeOf: (id) => id, scale: 1 }), part),
  paper: onPaper,
  'a part that the scroll draws': (part) => {
    const props = { picture: pictureOf(part), courses: {}, progress: 0.5, scale: 1 };
    return ofElements(render(PartReveal, { props }).body, 'use');
  },
  'the legend': inLegend
};

describe.each(Object.entries(OUTPUTS))('on %s', (_name, looksOf) => {
  const dashesOf = (part: Part): (readonly number[] | undefined)[] =>
    looksOf(part).flatMap((look) => (look.kind === 'stroke' ? [look.dash] : []));

  it.each(['zone', 'line'] as const)('an inferred %s is dashed, a stated one solid', (kind) => {
    expect(dashesOf({ kind, evidence: 'inferred' })).toEqual([[...DASHES.inferred]]);
    expect(dashesOf({ kind, evidence: 'stated' })).toEqual([undefined]);
  });
});

describe('in a structure diagram', () => {
  const PARTS = { outline: '廊', line: '轴' } as const;
  const drawn = (evidence: Evidence): string => {
    const parts = Object.values(PARTS).map((unit) => ({
      ...{ id: unit, unit, name: null, direction: null, count: 1, evidence }
    }));
    const plan = { id: 'made-up', formula: '一廊一轴', parts } as unknown as DiagramPlan;
    return render(Diagram, { props: { plan, onpick: () => undefined } }).body;
  };
  const dashesOf = (svg: string, mark: string): (string | undefined)[] =>
    [...svg.matchAll(/<path[^>]*>/g)]
      .map(([tag]) => attributesOf(tag))
      .filter((each) => each['class']?.split(' ')[0] === mark)
      .map((each) => each['stroke-dasharray']);

  it.each(['outline', 'line'])('an inferred part’s %s is dashed, a stated one’s solid', (mark) => {
    expect(dashesOf(drawn('inferred'), mark)).toEqual([expect.stringMatching(/^[5-9] \d/)]);
    expect(dashesOf(drawn('stated'), mark)).toEqual([undefined]);
    expect(dashesOf(drawn('not-stated'), mark)).toEqual([expect.stringMatching(/^0\.1 /)]);
  });

  it('the key’s samples are as the parts are', () => {
    expect(dashesOf(drawn('inferred'), 'inferred')).toEqual([expect.stringMatching(/^[5-9] \d/)]);
    expect(dashesOf(drawn('stated'), 'stated')).toEqual([undefined]);
  });
});

/** Paper draws its hatch itself, the legend as lines. */
const HATCHES: Readonly<Record<string, (part: Part) => boolean>> = {
  ...Object.fromEntries(
    ['the page', 'the live map', 'an exported file'].map((name) => [
      name,
      (part: Part) => OUTPUTS[name]!(part).some(({ kind }) => kind === 'hatch')
    ])
  ),
  paper: (part) => {
    const page = { ...UNNAMED, steps: [{ picture: pictureOf(part) }], note: {} };
    return render(PaperMaps, { props: { page: page as unknown as PrintPage } }).body.includes(
      'data-layer="hatching"'
    );
  },
  'a part that the scroll draws': (part) => {
    const props = { picture: pictureOf(part), courses: {}, progress: 0.9, scale: 1 };
    return /<use[^>]*fill="url\(/.test(render(PartReveal, { props }).body);
  },
  'the legend': (part) => {
    const legend = {
      title: '',
      classes: [],
      entries: [{ swatch: `overlay-${part.evidence}` as const, text: '' }]
    };
    return render(LegendStrip, { props: { legend } }).body.includes('stroke-opacity');
  }
};

it.each(Object.entries(HATCHES))(
  'an inferred area is hatched, a stated one is not: %s',
  (_name, isHatched) => {
    expect(isHatched({ kind: 'zone', evidence: 'inferred' })).toBe(true);
    expect(isHatched({ kind: 'zone', evidence: 'stated' })).toBe(false);
  }
);
