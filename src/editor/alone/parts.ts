import type { Opened } from '../protocol';

/** What one file of the editor carries besides its own script; made by src/pack/build/editor.ts. */
export interface EditorParts {
  /** Whose geometry is inside. */
  readonly city: { readonly code: string; readonly name: string };
  readonly geo: Opened['geo'];
  /** The page inside the editor: its style and its script. */
  readonly preview: { readonly css: string; readonly script: string };
  /** The script of the worker that checks. */
  readonly judge: string;
  /** The headline face as base64. */
  readonly font: string;
}

declare global {
  var atlasEditorParts: EditorParts;
}
