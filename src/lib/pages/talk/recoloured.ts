import type { Picture } from '../../map/picture';
import type { Recolouring } from './page';

/** A step's picture in the colours of another indicator: everything else stays, and so does the camera. */
export function recoloured(picture: Picture, recolouring: Recolouring | null): Picture {
  if (!recolouring || recolouring.boundary !== picture.boundary) return picture;
  const { fills, hatched, textures, legend, description } = recolouring;
  const ground = picture.ground.map((each) => ({ ...each, look: 'under' as const }));
  return {
    ...picture,
    beside: undefined,
    ground,
    fills,
    hatched,
    textures,
    circles: [],
    legend,
    description
  };
}
