import type { Bounds } from '../../domain/ids';
import type { Box } from '../../geometry/projection';
import { fitFrame } from '../stage/camera';

/** What stands in the corners of a map's frame and over it, where no name may. */
export interface Corners {
  /** A date runs at the top left (MapDate.svelte). */
  readonly hasDate: boolean;
  /** How long a length is stands at the bottom right (ScaleBar.svelte in Multiples.svelte). */
  readonly hasScale: boolean;
  /** Buttons over the frame choose a side or a frame (Swipe.svelte, Play.svelte). */
  readonly hasChoice: boolean;
}

/** CSS pixels at the type's size in that room; a small map's scale is no smaller than 10 px, whatever its names are. */
const SIZES = {
  date: { small: { width: 92, height: 56 }, wide: { width: 134, height: 82 } },
  scale: { small: { width: 82, height: 27 }, wide: { width: 74, height: 24 } }
} as const;

/** How high the buttons stand over the frame, in CSS pixels. */
const CHOICE_PX = 48;

/** A room of at least this width shows the date large; ROOMS.wide of placement.ts. */
const WIDE_PX = 640;
/** The same of a small map's scale; SMALL_MAP_ROOMS.wide. */
const WIDE_SMALL_PX = 330;

/** What no name may cover in a room. */
export function cornerBoxes({ hasDate, hasScale, hasChoice }: Corners, bounds: Bounds, room: Box): Box[] {
  const { x, y, width, height } = fitFrame(bounds, room);
  const date = SIZES.date[room.width < WIDE_PX ? 'small' : 'wide'];
  const scale = SIZES.scale[room.width < WIDE_SMALL_PX ? 'small' : 'wide'];
  return [
    ...(hasDate ? [{ x, y, ...date }] : []),
    ...(hasScale ? [{ x: x + width - scale.width, y: y + height - scale.height, ...scale }] : []),
    ...(hasChoice ? [{ x, y: y - CHOICE_PX, width, height: CHOICE_PX }] : [])
  ];
}
