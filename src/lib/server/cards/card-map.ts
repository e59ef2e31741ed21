import type { AreaCode } from '../../domain/ids';
import type { Scene } from '../../domain/scene';
import { isGroundSwatch } from '../../map/ground-swatches';
import type { Atlas } from '../../map/atlas';
import { toLabels } from '../../map/labels/picture-labels';
import type { Picture } from '../../map/picture';
import { filledMapText, frameIn } from '../../map/renderers/svg/filled-map';
import { legendDrawing, type Drawn } from '../../map/renderers/svg/legend-drawing';
import { toPicture } from '../../map/to-picture';
import { TOKENS } from '../../map/tokens';
import { washed } from '../../pages/area/maps.server';

/** As large as those who show cards ask for, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;
export const MAP_LEFT = 500;

/** Cards are shown at half their size: what the map says is drawn as much larger. */
const ZOOM = 1.75;
/** Of the map and its key, in pixels before that. */
const ROOM = { width: (CARD.width - MAP_LEFT) / ZOOM, height: CARD.height / ZOOM } as const;
/** Land around what the map is about, and room around its key, in the same. */
const EDGE = 14;
const KEY = { x: 12, y: 6 } as const;

/** What a card shows, and the division that it is about. */
export interface Shown {
  readonly scene: Scene;
  readonly about?: AreaCode;
}

/** A scene as a card shows it, named for the card's room. */
export function toCardPicture({ scene: moving, about }: Shown, atlas: Atlas): Picture {
  const scene = still(moving);
  const plain = toPicture(scene, atlas);
  const { circles, legend } = plain;
  const room = {
    x: EDGE,
    y: EDGE,
    width: ROOM.width - 2 * EDGE,
    height: ROOM.height - keyOf(plain).height - 2 * EDGE
  };
  const labels = toLabels(scene, atlas, circles, legend, { small: room, wide: room });
  const picture = { ...plain, labels };
  return about ? washed(picture, about) : picture;
}

/** Nothing runs, so the key says the day; and no sentence, which goes on from what its step said before. */
function still(scene: Scene): Scene {
  const ground = scene.ground.map((choice) => ({ ...choice, isRunning: undefined }));
  return { ...scene, ground, motions: undefined, annotation: undefined };
}

/** What the map means, below it: its colours, sizes and marks; of the land only what the map is about. */
function keyOf({ bounds, ground, legend }: Picture): Drawn {
  const subjects = ground.filter(({ look }) => look === 'subject').map(({ name }) => name);
  const entries = legend.entries.filter(
    ({ swatch }) => !isGroundSwatch(swatch) || subjects.some((name) => swatch.includes(name))
  );
  const frame = frameIn({ bounds }, { ...ROOM, edge: { x: EDGE, top: EDGE, bottom: EDGE } });
  const drawn = legendDrawing({ ...legend, entries }, ROOM.width - 2 * KEY.x, frame, false);
  const height = drawn.height === 0 ? 0 : drawn.height + 2 * KEY.y;
  return { height, text: `<g transform="translate(${KEY.x} ${KEY.y})">${drawn.text}</g>` };
}

/** The map in the room that its key leaves. `shapeOf`: path data of a shape id. */
export function cardMapText(picture: Picture, shapeOf: (id: string) => string): string {
  const key = keyOf(picture);
  const { width } = ROOM;
  const height = ROOM.height - key.height;
  const edge = { x: EDGE, top: EDGE, bottom: EDGE };
  return [
    `<g transform="translate(${MAP_LEFT} 0) scale(${ZOOM})">`,
    filledMapText(picture, { width, height, edge, shapeOf, names: 'own' }),
    `<g transform="translate(0 ${height})">`,
    `<rect width="${width}" height="${key.height}" fill="${TOKENS.highlight}"/>${key.text}</g></g>`
  ].join('');
}
