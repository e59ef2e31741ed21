import { m } from '../../paraglide/messages';
import type { LngLat, PlaceId } from '../../domain/ids';
import { isHint, type Place } from '../../domain/place';
import type { Scene } from '../../domain/scene';
import { nearestOn } from '../../geometry/along';
import { words } from '../../words/current';
import type { Lookups } from '../kind';
import type { StripExhibit } from '.';

export interface StripStop {
  readonly name: string;
  /** Where along the line, 0–1. */
  readonly share: number;
  /** Kilometres in words, and how far beside the line. */
  readonly said: string;
  /** One of the points that make the line. */
  readonly isNode: boolean;
  /** Its position is only a hint. */
  readonly isHollow: boolean;
}

export interface StripView {
  readonly kind: 'strip';
  readonly title: string;
  readonly stops: readonly StripStop[];
  readonly note: string;
}

/** Nearer than this to the line, a place lies on it: positions are no better known. */
const ON_LINE_KM = 1;

export function toStripView({ path, beside }: StripExhibit, _scene: Scene, { placeAt }: Lookups): StripView {
  const nodes = path.map(placeAt);
  const line = nodes.map(({ at }) => at);
  const [first, last] = [nodes[0], nodes.at(-1)];
  const length = nearestOn(line, last?.at ?? line[0]!).along;
  const ids = new Set<PlaceId>(path);
  const stops = [...path, ...beside].map((id) => toStop(placeAt(id), line, length, ids.has(id)));
  return {
    kind: 'strip',
    title: m.story_strip_title({ from: first?.name ?? '', to: last?.name ?? '', km: sayKm(length) }),
    stops: stops.sort((a, b) => a.share - b.share),
    note: stops.some(({ isHollow }) => isHollow) ? m.story_strip_note_hint() : m.story_strip_note()
  };
}

function toStop(place: Place, line: readonly LngLat[], length: number, isNode: boolean): StripStop {
  const { along, aside } = nearestOn(line, place.at);
  const km = sayKm(along);
  return {
    name: place.name,
    share: along / length,
    said: aside < ON_LINE_KM ? km : m.story_strip_aside({ km, aside: sayKm(aside) }),
    isNode,
    isHollow: isHint(place)
  };
}

/** Worked out from points that stand for places: never finer than a tenth. */
function sayKm(km: number): string {
  return m.story_strip_km({ km: words().count(km, 1) });
}
