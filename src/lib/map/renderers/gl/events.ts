import type { AreaCode } from '../../../domain/ids';
import type { Camera } from '../../stage/camera';

/** CSS pixels from the stage's top left corner. */
export type StagePoint = readonly [x: number, y: number];

export interface LiveMapEvents {
  /** A tap or click on a division, or on none. */
  readonly onpick?: ((code: AreaCode | null, at: StagePoint) => void) | undefined;
  /** Every movement over a division, and once when the pointer leaves the last. */
  readonly onhover?: ((code: AreaCode | null, at: StagePoint) => void) | undefined;
  /** Every frame of every movement: the label overlay follows. */
  readonly onmove?: ((camera: Camera) => void) | undefined;
  /** The graphics context is gone: destroy the map and show the SVG. */
  readonly onlost?: ((reason: 'context-lost') => void) | undefined;
  readonly onerror?: ((error: Error) => void) | undefined;
}
