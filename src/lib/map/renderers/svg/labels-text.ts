import { narrowId } from '../../labels/narrow-id';
import type { Bounds } from '../../../domain/ids';
import type { Box } from '../../../geometry/projection';
import { LABEL_LOOKS, type PointForm } from '../../labels/label-looks';
import { isIn } from '../../labels/note';
import {
  labelBox,
  leadSide,
  MARK_SIZE,
  placeLabels,
  POINTS,
  ROOMS,
  type RoomSize
} from '../../labels/placement';
import { toPx } from '../../labels/to-px';
import type { MapLabel, Picture } from '../../picture';
import { m } from '../../../paraglide/messages';
import { scaleBar } from '../../../geometry/scale-bar';
import { widthOf } from '../../../ui/text-width';
import { INKS, metroPlate } from '../../tokens';
import { lineText } from './text';

/** What stands at a point whose name is beside it, around 0,0. */
const POINT_MARKS: Readonly<Record<PointForm, (ink: string) => string>> = {
  dot: (ink) => `<circle r="3" fill="${ink}"/>`,
  ring: (ink) => `<circle r="3" fill="${INKS.halo}" stroke="${ink}"/>`,
  'small-dot': (ink) => `<circle r="2.2" fill="${ink}"/>`,
  'small-ring': (ink) => `<circle r="2.2" fill="${INKS.halo}" stroke="${ink}"/>`,
  summit: (ink) => `<path d="M0-4L4 3H-4z" fill="${ink}"/>`
};

/** How SVG sets a name at its point, and the pixels between the two. */
const ANCHORS = {
  none: { anchor: 'middle', gap: 0 },
  point: { anchor: 'start', gap: 9 },
  east: { anchor: 'start', gap: 4 },
  west: { anchor: 'end', gap: -4 }
} as const;

const REGULAR = 400;
const LINE = 1.35;
const HALO = `dominant-baseline="central" stroke="${INKS.halo}" stroke-width="3" paint-order="stroke"`;

/** For which room names were placed; `own`: for this very frame, where all of them have their places. */
export type PlacedFor = RoomSize | 'own';

/**
 * A picture's names as SVG text, those that have room in the frame: words, lines to what they name, 推断. `size`: the room
 * that they were placed for.
 */
export function labelsText(
  picture: Pick<Picture, 'labels' | 'bounds' | 'circles'>,
  frame: Box,
  size: PlacedFor = 'wide'
): string {
  const { bounds } = picture;
  const shown = shownLabels(picture, frame, size);
  return shown
    .map((label) => {
      const at = label.side ? middleOf(labelBox(label, bounds, frame)) : toPx(label.at, bounds, frame);
      const { point, ink } = LABEL_LOOKS[label.kind];
      const [x, y] = toPx(label.to ?? label.at, bounds, frame);
      const dot = point ? `<g transform="translate(${x} ${y})">${POINT_MARKS[point](INKS[ink])}</g>` : '';
      return leadOf(label, at, frame, bounds) + dot + nameText(label, at);
    })
    .join('');
}

type Named = Pick<Picture, 'labels' | 'bounds' | 'circles'>;

/** The labels of a picture that have room in a frame. */
export function shownLabels(picture: Named, frame: Box, size: PlacedFor): readonly MapLabel[] {
  switch (size) {
    case 'wide':
      return wideLabels(picture, frame);
    case 'small':
      return smallLabels(picture, frame);
    case 'own':
      return picture.labels.filter((label) => isIn(label, 'wide'));
  }
}

function wideLabels({ labels, bounds }: Named, frame: Box): MapLabel[] {
  const wide = labels.filter((label) => isIn(label, 'wide'));
  const placed = placeLabels(wide, bounds, frame);
  return wide.filter(({ id }) => placed.has(id));
}

/** Those of a small room, as far as this one is no smaller, and of a wide one what finds a place clear of them, their lines, and of circles. */
function smallLabels({ labels, bounds, circles }: Named, frame: Box): MapLabel[] {
  const meant = labels.filter((label) => isIn(label, 'small'));
  const isTighter = frame.width < ROOMS.small.width || frame.height < ROOMS.small.height;
  const left = placeLabels(meant, bounds, frame);
  const small = isTighter ? meant.filter(({ id }) => left.has(id)) : meant;
  if (circles.length > 0) return small;
  const isOther = ({ id, from, to, kind }: MapLabel): boolean =>
    from === 'wide' && !to && kind !== 'note' && !small.some((each) => each.id === narrowId(id));
  const others = labels.filter(isOther);
  const reserved = small.flatMap((label) => [
    labelBox(label, bounds, frame),
    ...(label.to ? [boxAround(toPx(label.at, bounds, frame), toPx(label.to, bounds, frame))] : [])
  ]);
  const placed = placeLabels(others, bounds, frame, frame, { reserved });
  return [...small, ...others.filter(({ id }) => placed.has(id))];
}

function boxAround([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Box {
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

function middleOf({ x, y, width, height }: Box): [x: number, y: number] {
  return [x + width / 2, y + height / 2];
}

function nameText(label: MapLabel, [x, y]: readonly [number, number]): string {
  const { kind, text, mark } = label;
  const { sizePx, ink, weight: own = REGULAR } = LABEL_LOOKS[kind];
  const { anchor, gap } =
    ANCHORS[leadSide(label) ?? (POINTS.includes(kind) && !label.side ? 'point' : 'none')];
  const set = (size: number, weight: number): string =>
    `font-size="${size}" font-weight="${weight}" fill="${INKS[ink]}" text-anchor="${anchor}" ${HALO}`;
  if (label.line !== undefined) return plateText(text, label.line, [x, y], sizePx);
  const lines = text.split('\n');
  const top = y - ((lines.length - 1) * sizePx * LINE) / 2;
  const name = lines
    .map((line, i) => lineText(line, x + gap, top + i * sizePx * LINE, set(sizePx, own)))
    .join('');
  return mark
    ? name +
        lineText(
          mark,
          x + gap,
          top + sizePx * (1.25 + (lines.length - 1) * LINE),
          set(sizePx * MARK_SIZE, REGULAR)
        )
    : name;
}

/** White on a plate of its line's colour. */
function plateText(text: string, line: number, [x, y]: readonly [number, number], sizePx: number): string {
  const [width, height] = [widthOf(text) * sizePx + 6, sizePx * 1.3];
  const plate = `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="2" fill="${metroPlate(line)}" stroke="${INKS.halo}"/>`;
  const set = `font-size="${sizePx}" font-weight="700" fill="#fff" text-anchor="middle" dominant-baseline="central"`;
  return plate + lineText(text, x, y, set);
}

/** The line of a note ends before what it points to, without a dot. */
function leadOf({ to, short }: MapLabel, at: [number, number], frame: Box, bounds: Bounds): string {
  if (!to) return '';
  const end = toPx(to, bounds, frame);
  if (short === undefined) return leadText(at, end);
  const length = Math.hypot(end[0] - at[0], end[1] - at[1]);
  const left = Math.max(0, length - short) / length;
  const [x, y] = [at[0] + (end[0] - at[0]) * left, at[1] + (end[1] - at[1]) * left];
  return `<path d="M${at[0]} ${at[1]}L${x} ${y}" stroke="${INKS.text}" stroke-width="1"/>`;
}

function leadText([x, y]: readonly [number, number], [endX, endY]: readonly [number, number]): string {
  const stroke = (color: string, width: number): string =>
    `<path d="M${x} ${y}L${endX} ${endY}" stroke="${color}" stroke-width="${width}"/>`;
  return `${stroke(INKS.halo, 2.6)}${stroke(INKS.text, 0.8)}<circle cx="${endX}" cy="${endY}" r="1.8"/>`;
}

/** How long a length is, and that north is up: under the map, at its right. */
export function scaleBarText({ bounds }: Pick<Picture, 'bounds'>, { x, y, width, height }: Box): string {
  const { km, share } = scaleBar(bounds);
  const length = km < 1 ? m.map_scale_metres({ count: km * 1000 }) : m.map_scale_km({ count: km });
  const [right, bottom] = [x + width, y + height + 20];
  const left = right - share * width;
  const line = `<path d="M${left} ${bottom - 6}V${bottom}H${right}V${bottom - 6}" fill="none" stroke="${INKS.soft}"/>`;
  const set = `font-size="12" fill="${INKS.soft}" text-anchor="end" ${HALO}`;
  return line + lineText(`${m.map_north()} ${length}`, right - 4, bottom - 9, set);
}
