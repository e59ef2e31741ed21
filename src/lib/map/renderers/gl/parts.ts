import type { Map as GlMap } from 'maplibre-gl';
import type { Camera } from '../../stage/camera';
import type { Picture } from '../../picture';
import { loadEngine } from './engine';
import type { LiveMapEvents } from './events';
import { FreeRoom } from './free-room';
import { boundsOf } from '../../../geometry/bounds';
import { toFeatureIndex, type FeatureIndex, type LiveGeometry } from './geometry';
import { toGlState, type GlState } from './gl-state';
import { constructMap } from './start-map';
import { toStyle } from './style';
import { answerForTiles } from './tiled/source';

/** What a live map first shows. */
export interface Start {
  readonly picture: Picture;
  readonly camera: Camera;
}

/** What a live map keeps for life. */
export interface Parts {
  readonly map: GlMap;
  readonly geometry: LiveGeometry;
  readonly index: FeatureIndex;
  readonly room: FreeRoom;
  readonly events: LiveMapEvents;
  readonly firstState: GlState;
}

/** Fetches the engine and builds a map that has its style but has drawn nothing yet. */
export async function toParts(
  container: HTMLElement,
  geometry: LiveGeometry,
  { picture, camera }: Start,
  events: LiveMapEvents
): Promise<Parts> {
  const index = toFeatureIndex(geometry);
  const firstState = toGlState(picture, index, camera.zoom);
  const features = Object.values(geometry.areas).flatMap((each) => each.features);
  const land = boundsOf({ type: 'GeometryCollection', geometries: features.map((each) => each.geometry) });
  const room = new FreeRoom(land);
  const rest = { style: toStyle(geometry, firstState), transformConstrain: room.constrain };
  const engine = await loadEngine();
  answerForTiles(engine, geometry);
  const map = constructMap(engine, container, camera, rest);
  return { map, geometry, index, room, events, firstState };
}
