import type { Splice } from './splice';
import type { NewStep } from './story-edits';
import type { Cells } from './table-text';
import type { YamlPath } from './yaml-text';
import type { YamlValue } from './yaml-write';

/** What an editor does to the content, as a value. */
export type Edit =
  | { readonly kind: 'set-cells'; readonly file: string; readonly id: string; readonly cells: Cells }
  | { readonly kind: 'add-rows'; readonly file: string; readonly rows: readonly Cells[] }
  | { readonly kind: 'remove-row'; readonly file: string; readonly id: string }
  /** `after`: the key below which a new one stands, where its mapping has that; else at the end. */
  | ({ readonly kind: 'set-value'; readonly value: YamlValue; readonly after?: string } & YamlPlace)
  | ({ readonly kind: 'add-entry'; readonly entry: YamlValue } & YamlPlace)
  | ({ readonly kind: 'remove-key' } & YamlPlace)
  /** Another key before the same value. */
  | ({ readonly kind: 'rename-key'; readonly key: string } & YamlPlace)
  | ({ readonly kind: 'remove-entry' } & YamlPlace)
  /** An entry of a list, or a key with its value, to another place among its own. */
  | ({ readonly kind: 'move-entry'; readonly to: number } & YamlPlace)
  | ({ readonly kind: 'set-title'; readonly title: string } & StepName)
  | ({ readonly kind: 'set-paragraph'; readonly paragraph: number; readonly prose: string } & StepName)
  /** `{{figure}}` into a paragraph, after so many of its characters. */
  | ({
      readonly kind: 'insert-number';
      readonly paragraph: number;
      readonly at: number;
      readonly figure: string;
    } & StepName)
  | ({ readonly kind: 'set-block'; readonly block: 'notes' | 'claims'; readonly inner: string } & StepName)
  /** A block that the step has not got, at its end. */
  | ({ readonly kind: 'add-block'; readonly block: 'claims'; readonly inner: string } & StepName)
  | ({ readonly kind: 'remove-block'; readonly block: 'claims' } & StepName)
  | ({ readonly kind: 'add-step'; readonly added: NewStep } & StepName)
  /** Before all others; a story that has none begins with it. */
  | { readonly kind: 'add-first-step'; readonly file: string; readonly added: NewStep }
  | ({ readonly kind: 'copy-step'; readonly id: string } & StepName)
  | ({ readonly kind: 'move-step'; readonly to: number } & StepName)
  | ({ readonly kind: 'remove-step' } & StepName)
  | ({ readonly kind: 'hide-step'; readonly isHidden: boolean } & StepName)
  /** One act of the editor's in several files; all or none. */
  | { readonly kind: 'together'; readonly edits: readonly Edit[] }
  /** What undoes another, and redoes it. */
  | { readonly kind: 'splices'; readonly splices: readonly Splice[] };

/** A step of a story, in its file. */
export interface StepName {
  readonly file: string;
  readonly step: string;
}

/** A place in YAML: of a file, of a story's front matter, or, with a step, of its scene or another block. */
export interface YamlPlace {
  readonly file: string;
  readonly step?: string;
  readonly block?: 'scene' | 'claims';
  readonly path: YamlPath;
}
