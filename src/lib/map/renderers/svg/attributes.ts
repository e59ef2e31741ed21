import { leftAt, type Look } from '../../look';
import { HATCH } from '../../tokens';

/** What SVG says of a look; undefined leaves an attribute out. */
export interface SvgLook {
  readonly fill: string;
  readonly 'fill-opacity'?: number | undefined;
  readonly stroke?: string;
  readonly 'stroke-opacity'?: number;
  readonly 'stroke-width'?: number;
  readonly 'stroke-linejoin'?: 'round';
  readonly 'stroke-linecap'?: 'round' | undefined;
  readonly 'stroke-dasharray'?: string | undefined;
}

/**
 * A look as presentation attributes. `hatchId` is the pattern of a hatch (`toHatchPattern`), `scale` the units of the
 * drawing that a pixel spans: 1 where strokes do not scale.
 */
export function toSvgLook(look: Look, hatchId = '', scale = 1): SvgLook {
  const length = (px: number): number => Number((px * scale).toFixed(3));
  switch (look.kind) {
    case 'fill':
      return { fill: look.color, 'fill-opacity': look.opacity };
    case 'hatch':
      return { fill: `url(#${hatchId})`, 'fill-opacity': look.opacity };
    case 'stroke':
      return {
        fill: 'none',
        stroke: look.color,
        'stroke-width': length(look.width),
        'stroke-linejoin': 'round',
        'stroke-linecap': look.dash ? undefined : 'round',
        'stroke-dasharray': look.dash?.map(length).join(' ')
      };
    case 'dot':
      // A point's path has no length: its round ends are the dot.
      return {
        fill: 'none',
        stroke: look.color,
        'stroke-width': length(2 * look.radius),
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round'
      };
    default:
      return look satisfies never;
  }
}

/** A shape's own colour, in place of its look's. */
export function colorAttribute(
  look: Look,
  color: string | undefined
): Partial<Pick<SvgLook, 'fill' | 'stroke'>> {
  if (color === undefined) return {};
  return look.kind === 'stroke' || look.kind === 'dot' ? { stroke: color } : { fill: color };
}

/** A shape's own opacity at a zoom, in place of its look's. */
export function opacityAttribute(
  look: Look,
  opacity: number | undefined,
  zoom: number
): Partial<Pick<SvgLook, 'fill-opacity' | 'stroke-opacity'>> {
  if (opacity === undefined) return {};
  const left = Number((opacity * leftAt(look, zoom)).toFixed(4));
  return look.kind === 'stroke' || look.kind === 'dot'
    ? { 'stroke-opacity': left }
    : { 'fill-opacity': left };
}

/** Attributes as text, for what no framework writes. */
export function toText(attributes: Partial<SvgLook>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]: [string, unknown]) =>
      value === undefined ? [] : [`${name}="${String(value)}"`]
    )
    .join(' ');
}

/** The `<pattern>` of a hatch, in a drawing where a pixel spans `scale` units. */
export function toHatchPattern(id: string, color: string, scale: number): string {
  const { step, width } = HATCH;
  return (
    `<pattern id="${id}" width="${step}" height="${step}" patternUnits="userSpaceOnUse"` +
    ` patternTransform="scale(${scale}) rotate(45)"><path d="M0 0V${step}" stroke="${color}"` +
    ` stroke-width="${width * 2}"/></pattern>`
  );
}
