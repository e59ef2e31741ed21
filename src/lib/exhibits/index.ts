import type { BoundaryId, PlanId } from '../domain/ids';
import type { Scene } from '../domain/scene';
import { bars, type BarsExhibit, type BarsView } from './bars';
import { contrast, type ContrastExhibit, type ContrastView } from './contrast';
import { diagram, type DiagramExhibit, type DiagramView } from './diagram';
import { dots, type DotsExhibit, type DotsView } from './dots';
import type { ExhibitWords, Kind, Lookups, PaperRoom, SayNumber } from './kind';
import type { ShownNumber } from './shown-number';
import { split, type SplitExhibit, type SplitView } from './split';
import { donut, type DonutExhibit, type DonutView } from './donut';
import { stacked, type StackedExhibit, type StackedView } from './stacked';
import { scatter, type ScatterExhibit, type ScatterView } from './scatter';
import { equation, type EquationExhibit, type EquationView } from './equation';
import { bump, type BumpExhibit, type BumpView } from './bump';
import { steps, type StepsExhibit, type StepsView } from './steps';
import { series, type SeriesExhibit, type SeriesStackView } from './series';
import { pyramid, type PyramidExhibit, type PyramidView } from './pyramid';
import { squares, type SquaresExhibit, type SquaresView } from './squares';
import { strip, type StripExhibit, type StripView } from './strip';
import { image, type ImageExhibit, type ImageView } from './image';
import { video, type VideoExhibit, type VideoView } from './video';
import { toHeading } from '../words/heading';
import { slope, type SlopeExhibit, type SlopeView } from './slope';

/** The register. Each kind: what a step holds, and what a page draws of it. */
interface Kinds {
  readonly diagram: [DiagramExhibit, DiagramView];
  readonly bars: [BarsExhibit, BarsView];
  readonly dots: [DotsExhibit, DotsView];
  readonly slope: [SlopeExhibit, SlopeView];
  readonly contrast: [ContrastExhibit, ContrastView];
  readonly split: [SplitExhibit, SplitView];
  readonly donut: [DonutExhibit, DonutView];
  readonly stacked: [StackedExhibit, StackedView];
  readonly scatter: [ScatterExhibit, ScatterView];
  readonly equation: [EquationExhibit, EquationView];
  readonly bump: [BumpExhibit, BumpView];
  readonly steps: [StepsExhibit, StepsView];
  readonly series: [SeriesExhibit, SeriesStackView];
  readonly pyramid: [PyramidExhibit, PyramidView];
  readonly squares: [SquaresExhibit, SquaresView];
  readonly strip: [StripExhibit, StripView];
  readonly image: [ImageExhibit, ImageView];
  readonly video: [VideoExhibit, VideoView];
}

export type ExhibitKind = keyof Kinds;
/** What a step shows beside its map and its prose. */
export type Exhibit = Kinds[ExhibitKind][0];
export type ExhibitView = Kinds[ExhibitKind][1];

const KINDS: { readonly [Name in ExhibitKind]: Kind<Kinds[Name][0], Kinds[Name][1]> } = {
  diagram,
  bars,
  dots,
  slope,
  contrast,
  split,
  donut,
  stacked,
  scatter,
  equation,
  bump,
  steps,
  series,
  pyramid,
  squares,
  strip,
  image,
  video
};

/** Every kind, in the order of the register. */
export const EXHIBIT_KINDS = Object.keys(KINDS) as readonly ExhibitKind[];

/** A kind is asked about its own exhibits alone: TypeScript cannot follow that, since the tag has chosen it. */
function kindOf({ kind }: Exhibit | ExhibitView): Kind<Exhibit, ExhibitView> {
  return KINDS[kind] as unknown as Kind<Exhibit, ExhibitView>;
}

export function isOpening(exhibit: Exhibit | ExhibitView): boolean {
  return kindOf(exhibit).isOpening;
}

export function numbersOf(exhibit: Exhibit): readonly ShownNumber[] {
  return kindOf(exhibit).numbersOf(exhibit);
}

/** The same exhibit with its own words said by `say`. */
export function withTexts(exhibit: Exhibit, say: (text: string) => string): Exhibit {
  return kindOf(exhibit).withTexts?.(exhibit, say) ?? exhibit;
}

export function plansOf(exhibit: Exhibit): readonly PlanId[] {
  return kindOf(exhibit).plansOf?.(exhibit) ?? [];
}

export function boundariesOf(exhibit: Exhibit, lookups: Lookups): readonly BoundaryId[] {
  return kindOf(exhibit).boundariesOf?.(exhibit, lookups) ?? [];
}

export function toExhibitView(exhibit: Exhibit, scene: Scene, lookups: Lookups): ExhibitView {
  return kindOf(exhibit).toView(exhibit, scene, lookups);
}

export function wordsOf(view: ExhibitView, say: SayNumber): ExhibitWords {
  const words = kindOf(view).wordsOf(view, say);
  return { ...words, title: toHeading(words.title) };
}

export function roomOf(view: ExhibitView): PaperRoom {
  return kindOf(view).roomOf(view);
}
