import type { QrCode } from '../../domain/qr-code';
import type { Measure } from '../../domain/measure';
import type { NumberView } from '../../domain/number-view';
import type { Block } from '../../domain/prose';
import type { AreaFill, AreaTexture, Legend, Picture } from '../../map/picture';
import type { ExhibitView } from '../../exhibits';
import type { StoryPage } from '../story/page';

/** 「这个数哪来的」 in the words that a speaker answers with. */
export interface SourceView {
  readonly number: NumberView;
  readonly indicator: string;
  readonly place: string;
  /** Period and boundary in words. */
  readonly when: string;
  /** 实绩, 预计, 目标 …, with the precision where it is not exact. */
  readonly status: string;
  readonly definition: string;
  readonly caveats: readonly string[];
  /** Publisher, title, date and paragraph; of a computed figure, how it was worked out. */
  readonly cite: string;
  readonly source: string;
  readonly para: number | null;
}

export interface TalkStep {
  /** Every number that the step shows, in reading order; ids of figures. */
  readonly numbers: readonly { readonly id: string; readonly show: Measure }[];
  readonly notes: readonly Block[];
  /** Planned for the speaker. */
  readonly minutes: number;
  /** On a screen that nobody attends: long enough to read. */
  readonly seconds: number;
}

/** A story as it is presented: what its readers see, and what its speaker says and answers. */
export interface TalkPage {
  readonly story: StoryPage<ExhibitView>;
  /** One for each step of the story, in its order. */
  readonly steps: readonly TalkStep[];
  readonly sources: Readonly<Record<string, SourceView>>;
  /** The address of each step, for phones; null where the site has none. */
  readonly codes: readonly QrCode[] | null;
}

/** Another indicator in place of the step's own colours: what of a Picture differs. */
export interface Recolouring {
  readonly id: string;
  readonly boundary: string;
  readonly indicator: string;
  readonly period: string;
  readonly fills: readonly AreaFill[];
  readonly hatched: Picture['hatched'];
  readonly textures: readonly AreaTexture[];
  readonly legend: Legend;
  readonly description: string;
  /** The values in words by division code. */
  readonly hover: Readonly<Record<string, string>>;
}
