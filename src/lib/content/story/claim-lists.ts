import type { Verdict } from '../../domain/claim';
import type { Figure } from '../../domain/figure';
import type { Scene } from '../../domain/scene';
import type { SuperlativeRule } from '../../domain/superlative';
import type { ClaimText } from './claims-schema';
import type { Fail, SceneLists } from './scene-lists';

/** What claims are checked with, for all stories. */
export interface ClaimLists {
  readonly rule: SuperlativeRule;
  /** Every figure that prose may bind, by id. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly scene: SceneLists;
  /** Takes down every claim as it is read, borne out or not. */
  readonly told: ClaimReading[];
}

/** A claim and what the figures say to it. */
export interface ClaimReading {
  readonly file: string;
  readonly line: number;
  /** The step; null: the story's own title and introduction, or a file without steps. */
  readonly step: string | null;
  readonly words: readonly string[];
  readonly outcome:
    | { readonly kind: 'checked'; readonly verdict: Verdict }
    | { readonly kind: 'unchecked'; readonly why: string };
}

/** One entry of a claims block on its way to a check; `scene`: of its step, where it has one that could be read. */
export interface ClaimEntry {
  readonly text: ClaimText;
  readonly scene: Scene | undefined;
  readonly lists: ClaimLists;
  readonly fail: Fail;
  /** Takes down every figure that is set beside others, as it is found. */
  readonly compared: Figure[];
}
