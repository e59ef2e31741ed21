import type { Language } from '../../edition';
import type { SiteNames } from '../../lib/ui/site';
import type { ExhibitView } from '../../lib/exhibits';
import type { StoryPage } from '../../lib/pages/story/page';
import type { NumberPlace } from '../../lib/desk/charts/offered-figures';
import type { SceneValue } from '../../lib/desk/scene/scene-value';
import type { Problem } from '../../lib/domain/problem';
import type { Cells } from '../../lib/edit/table-text';
import type { Opened } from '../protocol';
import type { Choices } from './choices';
import type { PasteAsk } from './paste-ask';

/** A text as it is edited; null where the file is gone: it was new, and was undone. */
export type ChangedText = readonly [file: string, text: string | null];

/** What the editor asks of the worker that checks; `turn` comes back with each answer. */
export type Asked =
  /** `language`: the one of the editor’s own words. */
  | { readonly kind: 'open'; readonly opened: Opened; readonly language: Language }
  | {
      readonly kind: 'judge';
      readonly turn: number;
      /** Every text, as it is edited now; the worker keeps them. */
      readonly changed: readonly ChangedText[];
      /** The story to be shown. */
      readonly slug: string;
    }
  /** A file that the story's page would fetch: a card, the panel of a division, the parts of plans. */
  | { readonly kind: 'read'; readonly turn: number; readonly path: string }
  /** Where a figure can be read, and what a correction of it may say: its row as it was saved, and as it is. */
  | {
      readonly kind: 'about';
      readonly turn: number;
      readonly figure: string;
      readonly was: Cells;
      readonly now: Cells;
    }
  /** What to know before a story is handed on; `handed`: its text when it was, last. */
  | { readonly kind: 'remarks'; readonly turn: number; readonly slug: string; readonly handed: string | null }
  /** What becomes of a table that was pasted. */
  | { readonly kind: 'paste'; readonly turn: number; readonly ask: PasteAsk }
  /** What would be wrong, were these texts among the others. */
  | {
      readonly kind: 'try';
      readonly turn: number;
      readonly changed: readonly ChangedText[];
    }
  /** Figures that a sentence can print. */
  | { readonly kind: 'find-figures'; readonly turn: number; readonly query: string }
  /** What a map of a boundary's divisions can show. */
  | {
      readonly kind: 'measures';
      readonly turn: number;
      readonly boundary: string;
      readonly look: 'fill' | 'circles';
    }
  /** The charts of a scene, and what each can be. */
  | { readonly kind: 'charts'; readonly turn: number; readonly scene: SceneValue }
  /** Figures that a chart of a scene takes at a place of its. */
  | {
      readonly kind: 'chart-figures';
      readonly turn: number;
      readonly query: string;
      readonly scene: SceneValue;
      readonly place: NumberPlace;
    }
  /** What can be picked, and snapped to, on a boundary's map. */
  | { readonly kind: 'ground'; readonly turn: number; readonly boundary: string }
  /** The rows of the figures that a story shows. */
  | { readonly kind: 'figure-rows'; readonly turn: number; readonly slug: string }
  /** What is another than in these texts, in words; `isAlone`: of the files, and of the rows of tables, that they hold. */
  | {
      readonly kind: 'changes';
      readonly turn: number;
      readonly before: ReadonlyMap<string, string>;
      readonly isAlone: boolean;
    };

/** A change of a file, as it is told. */
export interface SaidChange {
  readonly file: string;
  readonly text: string;
}

/** A story as its page shows it, with the shapes that its maps use. */
export interface Shown {
  readonly page: StoryPage<ExhibitView>;
  readonly shapes: string;
  readonly site: SiteNames;
}

export type Answered =
  /** The texts can be read: so far as this says, they are right. */
  | {
      readonly kind: 'shown';
      readonly turn: number;
      readonly shown: Shown | null;
      readonly choices: Choices;
    }
  /** All that is wrong, or nothing: the last word on a turn. */
  | {
      readonly kind: 'checked';
      readonly turn: number;
      readonly problems: readonly Problem[];
      readonly withheld: number;
    }
  | { readonly kind: 'read'; readonly turn: number; readonly found: unknown };
