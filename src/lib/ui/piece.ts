import { hydrate, mount, unmount, type Component } from 'svelte';
import { askForOriginal } from './page-marks';

export interface Piece {
  /** Its HTML came with the page. */
  readonly isPrinted: boolean;
  /** Starts it on its HTML, or draws it where there is none; false where it has been left meanwhile. */
  readonly start: <Props extends object>(of: Component<Props>, how: How<Props>) => boolean;
  /** Takes it away, or keeps it from starting. */
  readonly leave: () => void;
}

interface How<Props> {
  readonly props: Props;
  readonly context: Map<unknown, unknown>;
}

/** A part of a page that starts later than what stands around it. */
export function pieceIn(target: Element): Piece {
  const isPrinted = target.hasChildNodes();
  let running: Record<string, unknown> | undefined;
  let isLeft = false;
  return {
    isPrinted,
    start: (of, how) => {
      if (isLeft) return false;
      askForOriginal();
      running = (isPrinted ? hydrate : mount)(of, { target, ...how });
      return true;
    },
    leave: () => {
      isLeft = true;
      if (running) void unmount(running);
    }
  };
}
