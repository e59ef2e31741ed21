import { m } from '../../paraglide/messages';
import { words } from '../../words/current';
import type { NumberView } from '../../domain/number-view';

/** One figure of a comparison, in words. */
export interface BarFigure {
  readonly number: NumberView;
  readonly value: number;
  readonly indicator: string;
  readonly place: string;
  /** The boundary on which the place is meant; empty where its ground never changed. */
  readonly ground: string;
  /** Period in words. */
  readonly when: string;
}

export interface Bar {
  readonly number: NumberView;
  readonly label: string;
  /** Length from zero, as a share of the longest (0–1); the sign is kept. */
  readonly share: number;
}

/** Comparable figures as bars: what all of them share is said once, what differs labels each. */
export interface Bars {
  readonly title: string;
  readonly bars: readonly Bar[];
}

type Aspect = 'place' | 'indicator' | 'when';
const ASPECTS: readonly Aspect[] = ['place', 'indicator', 'when'];

/** Figures that passed the guard → bars from zero: any other beginning would lie about their ratio. */
export function toBars(figures: readonly BarFigure[]): Bars {
  const isShared = (aspect: Aspect): boolean => new Set(figures.map((each) => each[aspect])).size === 1;
  const shared = ASPECTS.filter(isShared);
  const differing = ASPECTS.filter((aspect) => !shared.includes(aspect));
  // Bars that passed the guard lie on one boundary: it is said once, where any of their places needs it.
  const ground = figures.find((figure) => figure.ground !== '')?.ground;
  const most = Math.max(0, ...figures.map(({ value }) => Math.abs(value)));
  return {
    title: [
      ...shared.map((aspect) => figures[0]?.[aspect]),
      ...(ground ? [words().boundary(ground)] : [])
    ].join(m.site_detail_separator()),
    bars: figures.map((figure) => ({
      number: figure.number,
      label: differing.map((aspect) => figure[aspect]).join(m.site_detail_separator()),
      share: most === 0 ? 0 : figure.value / most
    }))
  };
}
