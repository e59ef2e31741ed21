import type { PlaceName } from '../domain/boundary';
import type { Figure } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import type { NumberView } from '../domain/number-view';
import type { Source } from '../domain/source';
import type { Locator } from '../map/locator';

/** A figure with its names and its source in words; ready to print. */
export interface FigureView {
  readonly figure: Figure;
  readonly indicator: Pick<Indicator, 'name' | 'definition' | 'note'>;
  readonly place: PlaceName;
  readonly boundaryName: string;
  readonly source: Pick<Source, 'id' | 'tier' | 'reposted' | 'published'>;
  readonly cite: string;
}

/** A figure that stands near another: its number, and what it says of where and when. */
export interface NeighbourView {
  readonly number: NumberView;
  readonly indicator: string;
  readonly place: PlaceName;
  /** Period in words. */
  readonly when: string;
  readonly boundaryName: string;
  /** Why it may not be compared, in sentences; empty where it may. */
  readonly reasons: readonly string[];
  /** Where what can be compared instead is shown; empty where nothing is, or nothing was refused. */
  readonly wayOn: string;
}

/** Some of many: what is shown, and how many more there are. */
export interface Sample {
  readonly shown: readonly NeighbourView[];
  readonly more: number;
}

/** Everything that the card of a number says; served as `/figures/<id>.json`. */
export interface FigureCard extends FigureView {
  /** `figures/gdp.csv:34`, where an editor typed it: while writing (npm run dev), never published. */
  readonly typedAt?: string;
  /** Period in words. */
  readonly when: string;
  /** Where the figure lies on its own boundary. */
  readonly locator: Locator;
  /** What the small map must say: that it is schematic, or its review number. */
  readonly mapNote: string;
  /** What a zone is and why it has no shape; empty for divisions. */
  readonly zoneNote: string;
  /** What a computed figure was worked out from; empty for published ones. */
  readonly inputs: readonly NeighbourView[];
  readonly elsewhere: Sample;
  readonly otherTimes: Sample;
  readonly incomparable: Sample;
}
