import type { BuiltSite, ChangedFile, MadeFailure, MakeAsked, Opened, Place, SaveAnswer } from './protocol';

/** Where the content lies: behind the server of `npm run edit`, or in a folder that the browser was given. */
export interface Backend {
  readonly place: Place;
  /** What can be handed on from there. */
  readonly makes: readonly MakeAsked['what'][];
  open: () => Promise<Opened>;
  /** Rejects where nobody answers. */
  save: (changed: readonly ChangedFile[]) => Promise<SaveAnswer>;
  /** Rejects where nobody answers, and where `signal` says to wait no longer. */
  make: (asked: MakeAsked, signal: AbortSignal) => Promise<Made | BuiltSite | MadeFailure>;
}

/** A file to be handed on. */
export interface Made {
  readonly kind: 'made';
  readonly name: string;
  readonly file: Blob;
}
