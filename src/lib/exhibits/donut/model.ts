import { m } from '../../paraglide/messages';
import type { Scene } from '../../domain/scene';
import { words } from '../../words/current';
import type { Lookups } from '../kind';
import { toEntry } from '../marks/entry';
import { toParts, type SplitPart } from '../split/model';
import type { DonutExhibit } from '.';

/** The ring, in a square of a hundred: the middle of its band, and how broad that is. */
export const RING = { size: 100, radius: 39, width: 20 };

/** A part around the ring, from noon on, and where its share is written; null where it has no room. */
export interface DonutArc extends SplitPart {
  readonly from: number;
  readonly label: { readonly x: number; readonly y: number } | null;
}

export interface DonutView {
  readonly kind: 'donut';
  readonly title: string;
  readonly name: string;
  readonly when: string;
  readonly arcs: readonly DonutArc[];
}

/** Figures that passed as parts of one whole → a ring that they fill. */
export function toDonutView(
  { name, parts, figures: ids }: DonutExhibit,
  scene: Scene,
  lookups: Lookups
): DonutView {
  const figures = ids.map(lookups.figureAt);
  const [first] = figures;
  const when = first ? words().shortPeriod(first.period) : '';
  return {
    ...{ kind: 'donut', name, when },
    title: m.story_donut_title({ name, when }),
    arcs: toArcs(
      toParts(
        figures.map((figure) => toEntry(figure, scene, lookups)),
        parts
      )
    )
  };
}

/** Of the ring, how much holds a share of two digits. */
const ROOM = 0.08;

export function toArcs(parts: readonly SplitPart[]): DonutArc[] {
  return parts.map((part, at) => {
    const from = parts.slice(0, at).reduce((sum, { share }) => sum + share, 0);
    return { ...part, from, label: part.share < ROOM ? null : pointAt(from + part.share / 2) };
  });
}

/** A place on the middle of the band, that share of the way round from noon. */
function pointAt(share: number): { x: number; y: number } {
  const angle = share * 2 * Math.PI;
  const half = RING.size / 2;
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return {
    x: rounded(half + RING.radius * Math.sin(angle)),
    y: rounded(half - RING.radius * Math.cos(angle))
  };
}
