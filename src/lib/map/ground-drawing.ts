import { m } from '../paraglide/messages';
import { isShownAt, type GroundChoice } from '../domain/ground';
import type { Bounds } from '../domain/ids';
import type { Scene } from '../domain/scene';
import { words } from '../words/current';
import { toBox, zoomAt } from '../geometry/projection';
import { relief } from './layers/relief';
import { leftAt } from './look';
import { STATION_ZOOM } from './tokens';
import { linesAmong } from './courses';
import type { GroundAtlas, GroundFeature } from './ground-atlas';
import type { GroundDrawing, Legend } from './picture';

/** What is shown of the ground, and within which bounds. */
interface Shown {
  readonly ground: Scene['ground'];
  readonly view: { readonly bounds: Bounds };
}
type Entry = Legend['entries'][number];

/** Whether a feature is there on the day that a scene shows, and helps at its scale. */
export function isThere(
  { opened, scale }: Pick<GroundFeature, 'opened' | 'scale'>,
  { asOf }: GroundChoice,
  { view }: Pick<Shown, 'view'>
): boolean {
  return (!asOf || !opened || opened <= asOf) && (!scale || isShownAt(scale, view.bounds));
}

/** What a scene shows of the ground, as far as the site has it. */
export function toGroundDrawings(
  scene: Shown,
  isUnder: boolean,
  { features, spots, courses }: GroundAtlas
): GroundDrawing[] {
  return scene.ground.flatMap((choice): GroundDrawing[] => {
    const { name, isSubject, asOf, isRunning } = choice;
    if (!features[name] && !spots[name]) return [];
    const there = (features[name] ?? []).filter((feature) => isThere(feature, choice, scene));
    const look = isSubject ? 'subject' : isUnder ? 'under' : 'plain';
    const time = { ...(asOf ? { asOf } : {}), ...(isRunning ? { isRunning } : {}) };
    const lines = choice.lines && { lines: linesAmong(courses, choice.lines) };
    return [{ name, features: there.map(({ id }) => id), look, ...time, ...lines }];
  });
}

/** A legend's lines for the ground that is on; `hasHints`: places of the scene's own are hollow like some of the ground's. */
export function groundEntries(scene: Shown, atlas: GroundAtlas, hasHints = false): Legend['entries'] {
  const drawn = toGroundDrawings(scene, false, atlas);
  const entries = scene.ground.flatMap((choice) => {
    const on = drawn.find(({ name }) => name === choice.name);
    return on && (on.features.length > 0 || atlas.spots[on.name])
      ? [...entryOf(choice, on, atlas, scene), ...schematicEntry(on, atlas)]
      : [];
  });
  const isHollow = (choice: GroundChoice): boolean =>
    (atlas.spots[choice.name] ?? []).some((spot) => spot.mark === 'hollow' && isThere(spot, choice, scene));
  const hollow = hasHints || scene.ground.some(isHollow);
  return [...entries, ...(hollow ? [{ swatch: 'spot-hollow' as const, text: m.map_ground_hollow() }] : [])];
}

/** A map of about the usual width; on much wider ones the last of a relief may be seen without its line. */
export const USUAL_PX = 820;

const usualZoom = (bounds: Bounds): number => zoomAt(toBox(bounds).width / USUAL_PX);

/** Close up relief has paled away, and a legend would explain what nobody sees. */
function isReliefSeen(bounds: Bounds): boolean {
  return leftAt(relief.marks[0].look, usualZoom(bounds)) > 0;
}

/** From far a metro's stations are not drawn. */
const areStationsSeen = (bounds: Bounds): boolean => usualZoom(bounds) >= STATION_ZOOM;

/** What of it is dashed, because nobody says where exactly it runs. */
function schematicEntry({ name, features }: GroundDrawing, atlas: GroundAtlas): Entry[] {
  const isDashed = (atlas.features[name] ?? []).some(
    ({ id, schematic }) => schematic && features.includes(id)
  );
  if (!isDashed) return [];
  switch (name) {
    case 'rail':
      return [{ swatch: 'schematic-rail', text: m.map_ground_schematic_rail() }];
    case 'metro':
      return [{ swatch: 'schematic-metro', text: m.map_ground_schematic_metro() }];
    case 'rivers':
      return [{ swatch: 'schematic-rivers', text: m.map_ground_schematic_rivers() }];
    case 'relief':
    case 'peaks':
    case 'towns':
    case 'landmarks':
      // None of them is a line.
      return [];
    default:
      return name satisfies never;
  }
}

/** An id begins with what a line is: `h` a fast one, `c` another (layers/rail.ts). */
function railEntry({ features }: GroundDrawing, day: string): Entry {
  const fast = features.filter((id) => id.startsWith('h')).length;
  if (fast === 0) return { swatch: 'rail-plain', text: m.map_ground_rail_plain({ day }) };
  if (fast === features.length) return { swatch: 'rail-fast', text: m.map_ground_rail_fast({ day }) };
  return { swatch: 'rail', text: m.map_ground_rail({ day }) };
}

function peakEntries({ spots }: GroundAtlas, choice: GroundChoice, scene: Shown): Entry[] {
  const [west, south, east, north] = scene.view.bounds;
  const seen = (spots.peaks ?? []).filter(
    (spot) =>
      isThere(spot, choice, scene) &&
      spot.at.some(([lng, lat]) => lng > west && lng < east && lat > south && lat < north)
  );
  return [
    ...(seen.some(({ mark }) => mark === 'dot')
      ? [{ swatch: 'peak' as const, text: m.map_ground_peaks() }]
      : []),
    ...(seen.some(({ mark }) => mark !== 'dot')
      ? [{ swatch: 'ridge' as const, text: m.map_ground_ridges() }]
      : [])
  ];
}

function entryOf(choice: GroundChoice, on: GroundDrawing, atlas: GroundAtlas, scene: Shown): Entry[] {
  const { name, asOf, isRunning } = choice;
  const { reliefCellKm: cell } = atlas;
  const { bounds } = scene.view;
  // A day that runs stands on the map itself.
  const day = asOf && !isRunning ? m.map_ground_as_of({ day: words().period(asOf) }) : '';
  switch (name) {
    case 'relief':
      return cell && isReliefSeen(bounds)
        ? [{ swatch: 'relief', text: m.map_ground_relief({ size: Math.max(...cell) }) }]
        : [];
    case 'rail':
      return [railEntry(on, day)];
    case 'metro': {
      const text = areStationsSeen(bounds)
        ? m.map_ground_metro_stations({ day })
        : m.map_ground_metro({ day });
      return [{ swatch: on.look === 'subject' ? 'metro-lines' : 'metro', text }];
    }
    case 'peaks':
      return peakEntries(atlas, choice, scene);
    case 'rivers':
    case 'towns':
    case 'landmarks':
      return [];
    default:
      return name satisfies never;
  }
}
