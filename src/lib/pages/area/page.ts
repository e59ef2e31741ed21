import type { AreaPyramid } from '../../exhibits/pyramid/counts';
import type { Plot } from '../../exhibits/series/plot';
import type { NumberView } from '../../domain/number-view';
import type { Evidence } from '../../domain/plan';
import type { Tier } from '../../domain/source';
import type { Locator } from '../../map/locator';
import type { MapNoteText } from '../../map/stage/map-note';
import type { Picture } from '../../map/picture';

export interface PlaceName {
  readonly code: string;
  readonly name: string;
}

/** A figure in a table of one division: everything but where. */
export interface FigureRow {
  readonly number: NumberView;
  /** Period in words. */
  readonly when: string;
  /** `同比增长 8%`; empty where the source gives none. */
  readonly growth: string;
  readonly status: string;
  readonly tier: Tier;
}

export interface IndicatorRows {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly FigureRow[];
}

export interface ThemeView {
  readonly name: string;
  /** Series that the guard lets through. */
  readonly plots: readonly Plot[];
  readonly indicators: readonly IndicatorRows[];
}

/** The figures of a division on one boundary, never mixed with another's. */
export interface GroundView {
  readonly boundary: string;
  readonly title: string;
  readonly sizeText: string;
  readonly count: number;
  readonly standing: readonly StandingRow[];
  /** Its people by age and sex at two counts; null where nobody published both. */
  readonly pyramid: AreaPyramid | null;
  readonly themes: readonly ThemeView[];
}

/** Towns of a division as an official list counts them: points and a table. */
export interface TownshipsView {
  readonly when: string;
  readonly boundaryName: string;
  readonly source: { readonly path: string; readonly cite: string };
  readonly columns: readonly { readonly name: string; readonly unit: string }[];
  /** The number that stands on the map. */
  readonly mapped: string;
  readonly rows: readonly TownshipRow[];
  readonly map: GroundMap;
}

export interface TownshipRow {
  readonly name: string;
  /** One a column; null where the list has none. */
  readonly counts: readonly (number | null)[];
  /** Whether its point and name stand on the map. */
  readonly isDrawn: boolean;
}

/** Where a division stands among all, in one indicator. */
export interface StandingRow {
  readonly number: NumberView;
  /** The indicator, which has a definition. */
  readonly term: string;
  readonly name: string;
  readonly when: string;
  /** 1 is the greatest value. */
  readonly rank: number;
  /** How many divisions are ranked. */
  readonly count: number;
  /** What changed, and since when; null where not every division has both numbers. */
  readonly change: { readonly text: string; readonly since: string } | null;
}

export interface GroundMap {
  readonly title: string;
  readonly boundaryName: string;
  readonly picture: Picture;
}

/** A step of a story, by name and address. */
export interface StepLink {
  readonly path: string;
  readonly title: string;
}

export interface PlanEntry {
  readonly id: string;
  readonly title: string;
  readonly formula: string;
  readonly translation: string | undefined;
  readonly cite: string;
  readonly parts: readonly { readonly unit: string; readonly name: string; readonly evidence: Evidence }[];
  readonly steps: readonly StepLink[];
}

export interface StoryEntry {
  readonly title: string;
  readonly path: string;
  readonly steps: readonly StepLink[];
}

/** A number of ground that several divisions fill, or of a part of it. */
export interface SameGroundRow {
  readonly number: NumberView;
  readonly when: string;
  /** Which divisions of which boundary. */
  readonly where: string;
  /** The addition written out; empty for a number that was published as it is. */
  readonly addition: string;
}

export interface SameGroundRows {
  readonly id: string;
  readonly name: string;
  /** How many boundaries its figures lie on. */
  readonly sides: number;
  readonly rows: readonly SameGroundRow[];
}

/** Ground that a division makes up with others, and what can be compared on it across the redraw. */
export interface SameGroundView {
  readonly earlier: string;
  readonly later: string;
  /** Indicators with numbers from both sides. */
  readonly across: readonly SameGroundRows[];
  /** Those that one side alone adds up to. */
  readonly oneSided: readonly SameGroundRows[];
  /** Divisions and pieces whose numbers follow from the others. */
  readonly differences: readonly SameGroundRows[];
  /** The explorer's map of it; empty where no number is known. */
  readonly explore: string;
}

/** One division's page. */
export interface AreaPage {
  readonly code: string;
  readonly name: string;
  readonly isAbolished: boolean;
  /** One code, two places. */
  readonly isTwoPlaces: boolean;
  /** What the redraw did to it, in words. */
  readonly redraw: string;
  /** What the boundary in force since then is; empty where nothing changed here. */
  readonly notice: string;
  /** The source of that; null where nothing changed here, or the settings name none. */
  readonly noticeSource: { readonly path: string; readonly cite: string } | null;
  readonly locator: Locator;
  /** Its ground and its surroundings: one map, or before and after at one scale. */
  readonly maps: readonly GroundMap[];
  /** What the last redraw did to its lines; null where none touched any. */
  readonly lines: AreaLines | null;
  readonly touching: readonly PlaceName[];
  readonly sameGrounds: readonly SameGroundView[];
  /** Newest boundary first. */
  readonly grounds: readonly GroundView[];
  /** Null where the site has no list of its towns. */
  readonly townships: TownshipsView | null;
  readonly plans: readonly PlanEntry[];
  readonly stories: readonly StoryEntry[];
  readonly note: MapNoteText;
  readonly shapes: string;
}

/** An entry of the list of all divisions. */
export interface AreaEntry extends PlaceName {
  readonly locator: Locator;
  readonly sizeText: string;
  readonly count: number;
}

export interface AreasPage {
  readonly today: readonly AreaEntry[];
  readonly abolished: readonly AreaEntry[];
  /** Those whose name and code stood for another ground before. */
  readonly twoPlaces: readonly PlaceName[];
  readonly date: string;
  readonly notice: string;
  readonly map: GroundMap;
  readonly note: MapNoteText;
  readonly shapes: string;
}

/** What became of a division's lines. */
export interface AreaLines {
  readonly title: string;
  /** Each line with its length; of those that stayed, the length of all. */
  readonly changes: readonly { readonly change: string; readonly lines: readonly string[] }[];
}
