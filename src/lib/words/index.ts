import type { ClassMethod } from '../domain/classify';
import type { Refusal } from '../domain/comparability';
import type { Bound, Computed, Figure, MissingReason, Quantity, Status } from '../domain/figure';
import type { AreaCode } from '../domain/ids';
import type { Pace } from '../domain/pace';
import type { Period, PeriodKind, PeriodLength } from '../domain/period';
import type { Confidence, Evidence } from '../domain/plan';
import type { PlaceName } from '../domain/boundary';
import type { ReadingUnit } from '../domain/reading-unit';
import type { Redraw } from '../domain/redraw';
import type { SceneDescription } from '../domain/scene-description';
import type { Source, Tier } from '../domain/source';

/** A number split for typesetting: `约` `605` `km²` `以上`, and the mark that its status asks for. */
export interface NumberParts {
  readonly before: string;
  readonly number: string;
  readonly unit: string;
  readonly after: string;
  readonly mark: string;
}

/** What lists call things by their ids; sentences take the names from here. */
export interface Names {
  readonly indicatorName: (id: string) => string;
  readonly boundaryName: (id: string) => string;
  readonly areaName: (boundary: string, code: string) => string;
}

/** A refusal that has been put into words; the kind tells two apart that read alike. */
export interface Reason {
  readonly kind: Refusal['kind'];
  readonly text: string;
}

/** How time is said. */
export interface PeriodWords {
  /** An SDMX period: `2021年上半年`, `2020年11月1日`, `2021年至2025年`. */
  readonly period: (text: string) => string;
  /** A period where room is short and years stand in a row: `2021`, `2021年末`, `2021上半年`. */
  readonly shortPeriod: (period: Period) => string;
  /** Kinds of period, where two may not be mixed. */
  readonly periodKind: Readonly<Record<PeriodKind, string>>;
  /** How long a period is, where two may not be mixed: `全年`, `5年`, `9个月`. */
  readonly length: (length: PeriodLength) => string;
}

/** How numbers are said: grouping, units and the words around them belong to a language. */
export interface NumberWords {
  /** A bare number, grouped; `decimals` pads or cuts it. */
  readonly count: (value: number, decimals?: number) => string;
  /** Bare numbers of one scale, that stand beside each other: all of them are grouped as the longest is. */
  readonly counts: (values: readonly number[]) => string[];
  /** A change: a bare number with its sign, `+28.2`, `−2.3`; zero has none. */
  readonly signed: (value: number) => string;
  /** A change as a quantity: `约+28.2%`, `−0.24 个百分点`. */
  readonly change: (quantity: Quantity) => string;
  /** A small number as prose writes it: `五`; from eleven on in digits. */
  readonly numeral: (count: number) => string;
  /** A number of a figure, split for typesetting. A missing value gives its reason, never a zero. */
  readonly parts: (quantity: Quantity) => NumberParts;
  /** The same in one line, with its mark: a target never reads as something that happened. */
  readonly number: (quantity: Quantity) => string;
  /** The same without its mark, where the mark stands elsewhere. */
  readonly plainNumber: (quantity: Quantity) => string;
  /** A change over a year: `预计同比增长12%以上`, `同比下降5.3%`. */
  readonly growth: (growth: Quantity) => string;
  /** The unit in which numbers up to `max` are read; the same for all numbers of one map, chart or table. */
  readonly readingUnit: (unit: string, max: number) => ReadingUnit;
  /** The unit that numbers are stored in, as a table of them says it: `亿元`, `100 million yuan`. */
  readonly unitInFull: (unit: string) => string;
  /** The unit in which the axis of a chart counts, and its title names; empty for what has none. */
  readonly chartUnit: (unit: string, max: number) => ReadingUnit;
}

/** What a figure is said to be. */
export interface FigureWords {
  readonly status: Readonly<Record<Status, string>>;
  readonly bound: Readonly<Record<Bound, string>>;
  readonly missing: Readonly<Record<MissingReason, string>>;
  readonly method: Readonly<Record<ClassMethod, string>>;
  /** The formula of a computed figure: `80.5 亿元 ÷ 7 万人`. */
  readonly formula: (computed: Computed) => string;
  /** The editor's note; of a computed figure, that it was not published. Often empty. */
  readonly note: (figure: Figure) => string;
  /** Why figures may not be compared: a sentence without its full stop. */
  readonly refusal: (refusal: Refusal, names: Names) => string;
}

/** Who says so, and how far they can be trusted. */
export interface SourceWords {
  readonly tier: Readonly<Record<Tier, string>>;
  /** What a tier says of the numbers, for readers. */
  readonly tierMeaning: Readonly<Record<Tier, string>>;
  /** `浙江在线《余杭按下…》，2021年7月21日，第9段` */
  readonly citation: (source: Source, para?: number | null) => string;
  /** What a reader must know before quoting a number from such a source, in whole sentences; usually nothing. */
  readonly caveats: (source: Pick<Source, 'tier' | 'published'>) => string[];
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
}

/** What a map names: a division of any boundary, a line of a network, or anything else on the land. */
export type NamedKind = 'area' | 'line' | 'spot';

/** Places and what became of them. */
export interface PlaceWords {
  /** A place with the boundary that must be said with it, where there is one: `余杭区（2021年4月9日后）`. */
  readonly place: (place: PlaceName) => string;
  /** The divisions as a boundary draws them: `2021年4月9日后的区划`. */
  readonly boundary: (name: string) => string;
  /** Several divisions as one place: `余杭区＋临平区`. */
  readonly together: (names: readonly string[]) => string;
  /** What a division of today has of one of before. */
  readonly piece: (of: { readonly from: PlaceName; readonly to: PlaceName }) => string;
  /** Whether a text speaks of a place, by its name or as short as people call it: `余杭` of `余杭区`. `others`: what else it may name. */
  readonly speaksOf: (text: string, name: string, others?: readonly string[]) => boolean;
  /** A name where room is short: on a map, broken by `\n` where it is long, and in a chart, which show what kind of thing it is. */
  readonly shortName: (name: string, kind: NamedKind) => string;
  /** What a redraw, on an ISO day, did to a division; areas are measured on the map, so they are rounded and said to be so. */
  readonly redraw: (redraw: Redraw, day: string, nameOf: (code: AreaCode) => string) => string;
}

/** Everything that the site says in sentences; a language is an object that implements it. */
export interface Words extends PeriodWords, NumberWords, FigureWords, SourceWords, PlaceWords {
  /** What a map shows, in a few sentences: read aloud instead of the map. */
  readonly scene: (description: SceneDescription) => string;
  /** A text by the languages that it is in; none is said where it is the edition's own. */
  readonly pieces: (text: string) => readonly { readonly text: string; readonly language?: string }[];
  /** The language of a text that the edition did not write, such as a cell of a table; undefined where it is its own. */
  readonly languageOf: (text: string) => string | undefined;
  /** Whole sentences, one after another. */
  readonly sentences: (each: readonly string[]) => string;
  /** How fast people speak and read. */
  readonly pace: Pace;
}
