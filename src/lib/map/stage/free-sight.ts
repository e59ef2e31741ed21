import type { Bounds } from '../../domain/ids';
import type { Box } from '../../geometry/projection';
import { scaleBarBox } from '../../geometry/scale-bar';
import type { Sight } from '../labels/free-labels';
import { boundsSeen } from './bounds-seen';

/** What lies over a map says so, wherever in the page it stands. */
const OVER_MAP = '[data-over-map]';

/** What a hand sees of a map: boxes from the room's corner, in pixels of the labels, which a wall draws larger. */
export function sightOf(bounds: Bounds, frame: Box, room: HTMLElement): Sight {
  const scale = Number(getComputedStyle(room).getPropertyValue('--map-scale')) || 1;
  const inLabelPx = ({ x, y, width, height }: Box): Box => ({
    x: x / scale,
    y: y / scale,
    width: width / scale,
    height: height / scale
  });
  const whole = inLabelPx({ x: 0, y: 0, width: room.clientWidth, height: room.clientHeight });
  const corner = room.getBoundingClientRect();
  const over = [...document.querySelectorAll(OVER_MAP)].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return inLabelPx({ x: left - corner.left, y: top - corner.top, width, height });
  });
  const bar = scaleBarBox(boundsSeen(bounds, frame, room), whole);
  return { bounds, frame: inLabelPx(frame), room: whole, reserved: [bar, ...over] };
}
