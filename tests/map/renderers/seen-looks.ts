import { expression, latest, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { toHatchImages } from '../../../src/lib/map/renderers/gl/hatch';
import { patternScale, scaleStepAt } from '../../../src/lib/map/renderers/gl/pattern-scale';
import type { GlState } from '../../../src/lib/map/renderers/gl/gl-state';
import { HATCH } from '../../../src/lib/map/tokens';

/** How a shape is drawn, as read from what a renderer made; lengths in CSS pixels. */
export interface SeenLook {
  readonly kind: 'fill' | 'hatch' | 'stroke';
  readonly color: string;
  readonly opacity: number;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly join?: string;
  readonly cap?: string;
}

export type Attributes = Readonly<Record<string, string>>;

/** What the eye cannot tell from it: a band of relief is faint already. */
const faint = (value: number): number => Number(value.toFixed(4));
const near = (value: number): number => Number(value.toFixed(2));

export function attributesOf(tag: string): Attributes {
  return Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
}

/** A look from SVG attributes; `svg` holds the patterns, `scale` is how many of its units a pixel spans. */
export function seenInSvg(attributes: Attributes, svg: string, scale = 1): SeenLook {
  const pattern = /^url\(#(.+)\)$/.exec(attributes['fill'] ?? '')?.[1];
  if (pattern) {
    const markup = new RegExp(`<pattern id="${pattern}"[^>]*>(.*?)</pattern>`, 's').exec(svg)![1]!;
    const { stroke } = attributesOf(markup);
    return { kind: 'hatch', color: stroke!, opacity: Number(attributes['fill-opacity'] ?? 1) };
  }
  const { stroke } = attributes;
  if (!stroke)
    return { kind: 'fill', color: attributes['fill']!, opacity: Number(attributes['fill-opacity'] ?? 1) };
  const dash = attributes['stroke-dasharray']?.split(' ').map((length) => near(Number(length) / scale));
  return {
    kind: 'stroke',
    color: stroke,
    opacity: Number(attributes['stroke-opacity'] ?? 1),
    width: near(Number(attributes['stroke-width']) / scale),
    ...(dash ? { dash } : {}),
    join: attributes['stroke-linejoin'] ?? 'miter',
    cap: attributes['stroke-linecap'] ?? 'butt'
  };
}

/** Layer → shape id → look, in the order of drawing, of an SVG with `<g data-layer>` around `<use>` or `<path>`. */
export function seenLayers(svg: string, scale = 1): Record<string, Record<string, SeenLook>> {
  const seen: Record<string, Record<string, SeenLook>> = {};
  // A cross stands at its place in a drawing of its own.
  for (const [, group, inner] of svg.matchAll(/<g (data-layer="[^>]*)>(.*?)<\/g>/gs)) {
    const own = attributesOf(group!);
    const layer = (seen[own['data-layer']!] ??= {});
    for (const [tag] of inner!.matchAll(/<(?:use|path|circle)[^>]*>/g)) {
      const { href, d, 'data-circle': circle, ...rest } = attributesOf(tag);
      const look = seenInSvg({ ...own, ...rest }, svg, scale);
      if (look.opacity > 0) layer[circle ?? href?.slice(1) ?? d!] = look;
    }
  }
  return seen;
}

export interface LiveFeature {
  readonly source: string;
  readonly id: string;
  readonly properties: Readonly<Record<string, string>>;
}

type Paint = Readonly<Record<string, unknown>>;

/** What MapLibre's own expressions make of a paint property for a feature in its state. */
function evaluated(
  layer: LayerSpecification,
  property: string,
  feature: LiveFeature,
  { features }: GlState,
  zoom: number
): unknown {
  const spec = latest[`paint_${layer.type}` as 'paint_line'][property as 'line-color'];
  const value = (layer.paint as Paint)[property];
  if (value === undefined) return spec.default;
  const parsed = expression.createPropertyExpression(value, property, spec as never);
  if (parsed.result === 'error') throw new Error(`${layer.id} ${property}: ${JSON.stringify(parsed.value)}`);
  const state = features[feature.source]?.[feature.id] ?? {};
  return parsed.value.evaluate({ zoom }, { type: 3, properties: feature.properties } as never, state);
}

function toHex(color: unknown): string {
  const { r, g, b } = color as { r: number; g: number; b: number };
  return `#${[r, g, b]
    .map((share) =>
      Math.round(share * 255)
        .toString(16)
        .padStart(2, '0')
    )
    .join('')}`;
}

/** How a layer of a live style draws a feature in a scene; null where it does not. */
export function seenLive(
  layer: LayerSpecification,
  feature: LiveFeature,
  state: GlState,
  zoom: number
): SeenLook | null {
  if (layer.layout?.visibility === 'none') return null;
  if ('minzoom' in layer && layer.minzoom !== undefined && zoom < layer.minzoom) return null;
  if ('filter' in layer && layer.filter) {
    const filter = expression.createExpression(layer.filter, 'filter');
    if (filter.result === 'error') throw new Error(`${layer.id}: filter`);
    const { properties } = feature;
    if (!filter.value.evaluate({ zoom }, { type: 3, properties } as never)) return null;
  }
  const opacity = Number(evaluated(layer, `${layer.type}-opacity`, feature, state, zoom));
  if (faint(opacity) === 0) return null;
  if (layer.type === 'circle') return seenDot(layer, feature, state, { opacity, zoom });
  return layer.type === 'line'
    ? seenLine(layer, feature, state, { opacity, zoom })
    : seenFill(layer, feature, state, { opacity, zoom });
}

function seenLine(
  layer: LayerSpecification,
  feature: LiveFeature,
  state: GlState,
  { opacity, zoom }: { opacity: number; zoom: number }
): SeenLook {
  const step = scaleStepAt(zoom);
  const width = Number(evaluated(layer, 'line-width', feature, state, zoom));
  const dash = (layer.paint as Paint)['line-dasharray'] as number[] | undefined;
  const { 'line-join': join, 'line-cap': cap } = layer.layout as { 'line-join': string; 'line-cap': string };
  return {
    kind: 'stroke',
    color: toHex(evaluated(layer, 'line-color', feature, state, zoom)),
    opacity,
    width,
    ...(dash ? { dash: dash.map((length) => near(length * width * patternScale(step))) } : {}),
    join,
    cap
  };
}

/** In SVG a line of no length and twice the radius, whose round ends are the dot. */
function seenDot(
  layer: LayerSpecification,
  feature: LiveFeature,
  state: GlState,
  { opacity, zoom }: { opacity: number; zoom: number }
): SeenLook {
  const radius = Number(evaluated(layer, 'circle-radius', feature, state, zoom));
  const color = toHex(evaluated(layer, 'circle-color', feature, state, zoom));
  return { kind: 'stroke', color, opacity, width: near(2 * radius), join: 'round', cap: 'round' };
}

function seenFill(
  layer: LayerSpecification,
  feature: LiveFeature,
  state: GlState,
  { opacity, zoom }: { opacity: number; zoom: number }
): SeenLook {
  const pattern = (layer.paint as Paint)['fill-pattern'];
  if (pattern === undefined) {
    return {
      kind: 'fill',
      color: toHex(evaluated(layer, 'fill-color', feature, state, zoom)),
      opacity: faint(opacity)
    };
  }
  // Drawn finer than a line is wide, so that one pixel of the tile lies wholly within the line.
  const [, { data }] = toHatchImages(Math.ceil(3 / HATCH.width)).find(([id]) => id === pattern)!;
  const pixels = Array.from({ length: data.length / 4 }, (_, i) => [...data.slice(4 * i, 4 * i + 4)]);
  const [r = 0, g = 0, b = 0, alpha = 0] = pixels.reduce((most, each) => (each[3]! > most[3]! ? each : most));
  return {
    kind: 'hatch',
    color: toHex({ r: r / 255, g: g / 255, b: b / 255 }),
    opacity: near(opacity * Number((alpha / 255).toFixed(2)))
  };
}
