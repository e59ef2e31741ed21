import type { DrawnPoint, DrawnShape, Outline } from '../../lib/desk/drawing/shape';
import type { Bounds, LngLat } from '../../lib/domain/ids';
import type { Shown } from '../judge/messages';

/** Where the window inside the editor has its page from: an address, or the page itself as HTML. */
export type PreviewPage = { readonly src: string } | { readonly srcdoc: string };

/** What of the story was pointed at. */
export type Chosen =
  | { readonly kind: 'figure'; readonly id: string; readonly step: string }
  | { readonly kind: 'paragraph'; readonly step: string; readonly paragraph: number }
  | { readonly kind: 'title'; readonly step: string }
  /** What the step's map shows: its legend or a name on it. */
  | { readonly kind: 'scene'; readonly step: string }
  /** A sentence that quotes a comparison, by its place in the step's claims. */
  | { readonly kind: 'claim'; readonly step: string; readonly claim: number }
  /** The step in another language. */
  | { readonly kind: 'translation'; readonly step: string; readonly of: 'title' | 'body' }
  /** A part of a plan, on the map of a step or in its list. */
  | { readonly kind: 'part'; readonly plan: string; readonly part: string; readonly step: string }
  /** Lines of a file that has no fields. */
  | { readonly kind: 'text'; readonly file: string; readonly line: number; readonly step: '' }
  | { readonly kind: 'story' };

/** The story's map in the editor's hand: whose it is, and what lies in the frame that the step will have. */
export interface HeldMap {
  readonly step: string;
  readonly bounds: Bounds;
}

/** A shape in the hand, as the map shows it. */
export interface ShapeOnMap extends DrawnShape {
  readonly isInferred: boolean;
  /** As they were pasted, in the datum of another map: where they would wrongly lie. */
  readonly given: readonly LngLat[];
}

/** What is being drawn on the map in the hand. */
export interface DrawnOnMap extends ShapeOnMap {
  /** What a point snaps to. */
  readonly places: readonly { readonly name: string; readonly at: LngLat }[];
}

/** What a hand does to a shape. */
export type ShapeAct =
  | { readonly kind: 'add'; readonly at: DrawnPoint }
  | { readonly kind: 'move'; readonly index: number; readonly at: DrawnPoint }
  | { readonly kind: 'remove'; readonly index: number }
  /** A disc's edge, so far from its middle. */
  | { readonly kind: 'size'; readonly km: number }
  /** A division or a township: in, or out again. */
  | { readonly kind: 'toggle'; readonly name: string }
  /** The hand lets go of what it moved. */
  | { readonly kind: 'drop' };

/** What the story inside the editor asks of it. They are one origin, and call each other. */
export interface PreviewHost {
  /** A JSON file of the site, by its path there. */
  read: (path: string) => Promise<unknown>;
  /** The story is there, and shows what it is given. */
  ready: (preview: Preview) => void;
  choose: (chosen: Chosen) => void;
  /** The reader's scroll came to a step. */
  atStep: (id: string) => void;
  /** Keys that are the editor's, wherever they are pressed. */
  key: (event: KeyboardEvent) => void;
  /** The map was taken into the hand, or moved in it; null: it was given back to its step. */
  held: (map: HeldMap | null) => void;
  drawn: (act: ShapeAct) => void;
  /** What is pasted or dropped on the story: it may be a table. */
  give: (data: DataTransfer | null) => void;
}

export interface Preview {
  show: (shown: Shown) => void;
  /** Goes to a step and marks what is edited there. */
  point: (chosen: Chosen | null, scrolls: boolean) => void;
  /** Takes the map into the hand, once it is live, or gives it back. */
  hold: (isHeld: boolean) => void;
  /** Shows what is drawn, and lets a hand draw; null: nothing is. */
  draw: (drawn: DrawnOnMap | null) => void;
  /** Divisions and townships that a drawing can be picked from, or snaps to; none where nothing is drawn. */
  ground: (outlines: readonly Outline[]) => void;
}

declare global {
  var atlasPreviewHost: PreviewHost | undefined;
}
