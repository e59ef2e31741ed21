import { m } from '../paraglide/messages';
import type { Scene } from '../domain/scene';
import type { GroundAtlas } from './ground-atlas';
import type { GroundDrawing, Legend } from './picture';

/** What a scene shows of the ground, as far as the site has it. */
export function toGroundDrawings(
  { ground }: Pick<Scene, 'ground'>,
  isUnder: boolean,
  { features }: GroundAtlas
): GroundDrawing[] {
  return ground.flatMap(({ name, asOf }) => {
    const there = (features[name] ?? []).filter(({ opened }) => !asOf || !opened || opened <= asOf);
    const look = isUnder ? 'under' : 'plain';
    return there.length > 0 ? [{ name, features: there.map(({ id }) => id), look }] : [];
  });
}

/** A legend's lines for the ground that is on. */
export function groundEntries(scene: Scene, atlas: GroundAtlas): Legend['entries'] {
  const drawn = toGroundDrawings(scene, false, atlas).map(({ name }) => name);
  const cell = atlas.reliefCellKm;
  return [
    ...(drawn.includes('relief') && cell
      ? [{ swatch: 'relief' as const, text: m.map_ground_relief({ width: cell[0], height: cell[1] }) }]
      : []),
    ...(drawn.includes('rivers')
      ? [{ swatch: 'river-schematic' as const, text: m.map_ground_river_schematic() }]
      : [])
  ];
}
