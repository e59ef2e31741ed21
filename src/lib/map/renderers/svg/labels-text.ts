import type { Box } from '../../../geometry/projection';
import { labelBox, LABEL_STYLE, leadSide, placeLabels } from '../../labels/placement';
import { toPx } from '../../labels/to-px';
import type { LabelKind, MapLabel, Picture } from '../../picture';
import { INKS } from '../../tokens';
import { lineText } from './text';

/** How SVG sets a name at its point, and the pixels between the two. */
const ANCHORS = {
  none: { anchor: 'middle', gap: 0 },
  east: { anchor: 'start', gap: 4 },
  west: { anchor: 'end', gap: -4 }
} as const;

const KIND_INKS: Partial<Record<LabelKind, string>> = {
  water: INKS.water,
  neighbour: INKS.neighbour,
  part: INKS.accent
};
const STRONG: readonly LabelKind[] = ['area-strong', 'part'];
const HALO = `dominant-baseline="central" stroke="${INKS.halo}" stroke-width="3" paint-order="stroke"`;

/** A picture's names as SVG text, those that have room in the frame: words, lines to what they name, 推断. */
export function labelsText({ labels, bounds }: Pick<Picture, 'labels' | 'bounds'>, frame: Box): string {
  const placed = placeLabels(labels, bounds, frame);
  return labels
    .filter(({ id }) => placed.has(id))
    .map((label) => {
      const at = label.side ? middleOf(labelBox(label, bounds, frame)) : toPx(label.at, bounds, frame);
      return (label.to ? leadText(at, toPx(label.to, bounds, frame)) : '') + nameText(label, at);
    })
    .join('');
}

function middleOf({ x, y, width, height }: Box): [x: number, y: number] {
  return [x + width / 2, y + height / 2];
}

function nameText(label: MapLabel, [x, y]: readonly [number, number]): string {
  const { kind, text, mark } = label;
  const { sizePx } = LABEL_STYLE[kind];
  const { anchor, gap } = ANCHORS[leadSide(label) ?? 'none'];
  const set = (size: number, weight: number): string =>
    `font-size="${size}" font-weight="${weight}" fill="${KIND_INKS[kind] ?? INKS.text}" text-anchor="${anchor}" ${HALO}`;
  const name = lineText(text, x + gap, y, set(sizePx, STRONG.includes(kind) ? 700 : 400));
  return mark ? name + lineText(mark, x + gap, y + sizePx * 1.25, set(sizePx * 0.78, 400)) : name;
}

function leadText([x, y]: readonly [number, number], [endX, endY]: readonly [number, number]): string {
  const stroke = (color: string, width: number): string =>
    `<path d="M${x} ${y}L${endX} ${endY}" stroke="${color}" stroke-width="${width}"/>`;
  return `${stroke(INKS.halo, 2.6)}${stroke(INKS.text, 0.8)}<circle cx="${endX}" cy="${endY}" r="1.8"/>`;
}
