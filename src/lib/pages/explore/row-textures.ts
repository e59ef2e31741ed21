import type { AreaTexture } from '../../map/picture';
import { isTexture, type TextureName } from '../../map/textures';
import { ABSENCE_KINDS, absenceName } from './absence';
import { markName, MARKS } from '../../map/figure-marks';
import type { ExploreRow } from './model';

/** What lies over each division: why it has no value, or what its value is. */
export function texturesOf(rows: readonly ExploreRow[]): AreaTexture[] {
  return rows.flatMap(({ codes, absence, marks }) => {
    const names: string[] = absence ? [absence.kind] : [...marks];
    return names.filter(isTexture).flatMap((name) => codes.map((code) => ({ code, name })));
  });
}

/** The textures in use with their meanings, in the legend's order. */
export function textureLegend(rows: readonly ExploreRow[]): { name: TextureName; text: string }[] {
  const used = new Set(texturesOf(rows).map(({ name }) => name));
  const meanings: [string, string][] = [
    ...MARKS.map((mark): [string, string] => [mark, markName(mark)]),
    ...ABSENCE_KINDS.map((kind): [string, string] => [kind, absenceName(kind)])
  ];
  return meanings.flatMap(([name, text]) => (isTexture(name) && used.has(name) ? [{ name, text }] : []));
}
