import type { Camera } from '../../stage/camera';
import type { Pointed } from '../../pointed';

/** CSS pixels from the stage's top left corner. */
export type StagePoint = readonly [x: number, y: number];

export interface LiveMapEvents {
  /** A tap or click on a plan's part or a division, or on neither. */
  readonly onpick?: ((pointed: Pointed | null, at: StagePoint) => void) | undefined;
  /** Every movement over a part or a division, and once when the pointer leaves the last. */
  readonly onhover?: ((pointed: Pointed | null, at: StagePoint) => void) | undefined;
  /** Every frame of every movement: the label overlay follows. */
  readonly onmove?: ((camera: Camera) => void) | undefined;
  /** The graphics context is gone: destroy the map and show the SVG. */
  readonly onlost?: ((reason: 'context-lost') => void) | undefined;
  readonly onerror?: ((error: Error) => void) | undefined;
}
