import type { GroundChoice, GroundName } from '../domain/ground';
import type { Bounds } from '../domain/ids';
import { toBox, zoomAt } from '../geometry/projection';
import type { GroundAtlas, GroundFeature } from './ground-atlas';
import { isThere } from './ground-drawing';
import { isWithin } from '../geometry/bounds';
import { LAYERS } from './layers';
import { leftAt, type Look } from './look';
import type { MapLabel } from './picture';

/** Why ground that is switched on draws nothing: it is seen nearer in, or farther out; opens later; is not here. */
export type Silence = 'nearer' | 'farther' | 'later' | 'elsewhere';
export type Silences = Readonly<Partial<Record<GroundName, Silence>>>;

export interface Seen {
  readonly bounds: Bounds;
  /** How wide the map is on the screen. */
  readonly widthPx: number;
  /** The names that found room. */
  readonly labels: readonly Pick<MapLabel, 'id' | 'from'>[];
}

/** Null where a map shows something of it. What is seen at which zoom is the layers' own rule. */
function silenceOf(choice: GroundChoice, seen: Seen, atlas: GroundAtlas): Silence | null {
  const { name } = choice;
  const isNamed = seen.labels.some(({ id, from }) => id.startsWith(`${name}:`) && from !== 'never');
  const shapes = (atlas.features[name] ?? []).filter(({ extent }) => !extent || meets(extent, seen.bounds));
  const spots = (atlas.spots[name] ?? []).filter(({ at }) =>
    at.some((point) => isWithin(point, seen.bounds))
  );
  const there = shapes.filter((shape) => isThere(shape, choice, { view: seen }));
  const zoom = zoomAt(toBox(seen.bounds).width / seen.widthPx);
  const looks = there.length > 0 ? looksOf(choice) : [];
  if (isNamed || looks.some((look) => leftAt(look, zoom) > 0)) return null;
  const here: readonly Pick<GroundFeature, 'opened'>[] = [...shapes, ...spots];
  if (here.length === 0) return 'elsewhere';
  const { asOf } = choice;
  if (asOf && here.every(({ opened }) => opened && opened > asOf)) return 'later';
  const isGone = looks.length > 0 && spots.length === 0 && looks.every((look) => leftAt(look, NEAREST) === 0);
  return isGone ? 'farther' : 'nearer';
}

/** Of all that is switched on, what draws nothing. */
export function silencesOf(choices: readonly GroundChoice[], seen: Seen, atlas: GroundAtlas): Silences {
  const all = choices.map((choice) => [choice.name, silenceOf(choice, seen, atlas)] as const);
  return Object.fromEntries(all.filter(([, silence]) => silence !== null));
}

/** A zoom nearer than any map of this site. */
const NEAREST = 22;

/** All that shapes of a kind of ground wear. */
function looksOf({ name }: GroundChoice): Look[] {
  return LAYERS.filter(({ source }) => source.kind === 'ground' && source.file === `ground/${name}`)
    .flatMap(({ marks }) => marks)
    .map(({ look }) => look);
}

const meets = (one: Bounds, other: Bounds): boolean =>
  one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
