import { toBox, type Box } from '../../../geometry/projection';
import type { Picture } from '../../picture';
import { circlesText } from './circles-text';
import { labelsText, type PlacedFor } from './labels-text';
import { toMapText, type Hatching } from './map-text';

export interface FilledMapOptions {
  /** Of the room, in pixels. */
  readonly width: number;
  readonly height: number;
  /** What stays free around the view's bounds, in pixels. */
  readonly edge: { readonly x: number; readonly top: number; readonly bottom: number };
  /** Path data of a shape id. */
  readonly shapeOf: (id: string) => string;
  readonly hatching?: Hatching;
  /** The room that its names were placed for. */
  readonly names?: PlacedFor;
}

type Room = Pick<FilledMapOptions, 'width' | 'height' | 'edge'>;

/** Where a view's bounds lie in a room that its map fills, in the room's pixels. */
export function frameIn({ bounds }: Pick<Picture, 'bounds'>, { width, height, edge }: Room): Box {
  const box = toBox(bounds);
  const high = height - edge.top - edge.bottom;
  const scale = Math.max(box.width / (width - 2 * edge.x), box.height / high);
  const inner = { width: box.width / scale, height: box.height / scale };
  return { x: (width - inner.width) / 2, y: edge.top + (high - inner.height) / 2, ...inner };
}

/** A picture that fills its room, as SVG text: land that the view's edge cuts through goes on. */
export function filledMapText(picture: Picture, { edge, names, ...how }: FilledMapOptions): string {
  const { width, height } = how;
  const box = toBox(picture.bounds);
  const frame = frameIn(picture, { width, height, edge });
  const scale = box.width / frame.width;
  const seen = {
    x: box.x - frame.x * scale,
    y: box.y - frame.y * scale,
    width: width * scale,
    height: height * scale
  };
  const viewBox = [seen.x, seen.y, seen.width, seen.height].join(' ');
  const within = { x: 0, y: 0, width: frame.width, height: frame.height };
  return [
    `<svg width="${width}" height="${height}" viewBox="${viewBox}">`,
    toMapText(picture, { ...how, scale, seen }),
    '</svg>',
    `<g transform="translate(${frame.x} ${frame.y})">${circlesText(picture, within)}${labelsText(picture, within, names)}</g>`
  ].join('');
}
