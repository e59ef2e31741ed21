import type { Boundary } from '../domain/boundary';
import type { Glossary } from '../domain/glossary';
import type { Figure } from '../domain/figure';
import type { AreaCode, BoundaryId, Bounds, FigureId, IndicatorId, PlaceId, PlanId } from '../domain/ids';
import type { Indicator } from '../domain/indicator';
import type { Measure } from '../domain/measure';
import type { NumberView } from '../domain/number-view';
import type { Place } from '../domain/place';
import type { Plan } from '../domain/plan';
import type { Scene } from '../domain/scene';
import type { PeriodNumbers } from '../domain/scene-figures';
import type { ShownNumber } from './shown-number';

/** What every kind of exhibit says of itself, whoever asks. All of it pure; only builders of pages ask. */
export interface Kind<Exhibit, View> {
  /** Whether it stands before the prose, which then speaks of it; all others follow it. */
  readonly isOpening: boolean;
  /** Every number that it shows, as they stand. Gaps are none. */
  readonly numbersOf: (exhibit: Exhibit) => readonly ShownNumber[];
  /** The same with the editor's own words said by `say`: another edition says them in its language. Absent: it has none. */
  readonly withTexts?: (exhibit: Exhibit, say: (text: string) => string) => Exhibit;
  /** The plans that it shows. */
  readonly plansOf?: (exhibit: Exhibit) => readonly PlanId[];
  /** Boundaries of which it draws shapes that stand outside the page's data. */
  readonly boundariesOf?: (exhibit: Exhibit, lookups: Lookups) => readonly BoundaryId[];
  /** What its component draws, laid out when the site is built, so that readers load no scales. */
  readonly toView: (exhibit: Exhibit, scene: Scene, lookups: Lookups) => View;
  readonly wordsOf: (view: View, say: SayNumber) => ExhibitWords;
  readonly roomOf: (view: View) => PaperRoom;
}

/** What exhibits are filled from. */
export interface Lookups {
  readonly figureAt: (id: FigureId) => Figure;
  readonly indicatorAt: (id: IndicatorId) => Indicator;
  readonly boundaryAt: (id: BoundaryId) => Boundary;
  readonly planAt: (id: PlanId) => Plan;
  readonly placeAt: (id: PlaceId) => Place;
  /** One figure a division; of `growth`, the growth as a figure. */
  readonly figuresAt: (boundary: BoundaryId, of: PeriodNumbers) => readonly Figure[];
  /** A place's name, and the boundary that must be said with it; empty where its ground never changed. */
  readonly placeOf: (figure: Figure) => { readonly name: string; readonly ground: string };
  /** Null for an area that the boundary does not draw. */
  readonly boundsAt: (boundary: BoundaryId, code: AreaCode) => Bounds | null;
  /** Whether a figure rests on a second-hand or unsigned source. */
  readonly isWeak: (figure: Figure) => boolean;
  readonly glossary: Glossary;
}

/** How an output writes a number. */
export type SayNumber = (number: NumberView, show?: Measure) => string;

/** An exhibit in plain text: a line that says what it is, and one for each thing that it shows. */
export interface ExhibitWords {
  readonly title: string;
  readonly rows: readonly string[];
  /** What stands below the rows; empty where nothing does. */
  readonly after: string;
}

/** How an exhibit sits on a slide. */
export interface PaperRoom {
  /** Its height under a text, in millimetres; null where it needs a column of its own. */
  readonly underTextMm: number | null;
  /** How much smaller it is set in a column of its own. */
  readonly zoom: number;
}
