import type { AreaTexture } from '../../map/picture';
import { isTexture, type TextureName } from '../../map/textures';
import { ABSENCE_KINDS, absenceName } from './absence';
import { m } from '../../paraglide/messages';
import { markName, MARKS, marksOfAll, type Mark } from '../../map/figure-marks';
import type { ExploreRow } from './model';

/**
 * What lies over each division: why it has no value, or what its value is where not all are that. Of circles over the
 * colours, the marks: where one has no number, the circle's place says so.
 */
export function texturesOf(rows: readonly ExploreRow[], circled: readonly ExploreRow[] = []): AreaTexture[] {
  const marked = circled.filter(({ absence }) => !absence);
  const all = [...ownTextures(rows), ...ownTextures(marked)];
  const keys = all.map(({ code, name }) => `${code} ${name}`);
  return all.filter((_each, i) => keys.indexOf(keys[i] ?? '') === i);
}

function ownTextures(rows: readonly ExploreRow[]): AreaTexture[] {
  const common = commonMarks(rows);
  return allTextures(rows).filter(({ name }) => !common.some((mark) => mark === name));
}

/** A title of a map with what all its numbers are, which is drawn on none. */
export function titleWithMarks(title: string, rows: readonly ExploreRow[]): string {
  return commonMarks(rows).reduce(
    (sum, mark) => m.map_all_marked({ title: sum, mark: markName(mark) }),
    title
  );
}

function commonMarks(rows: readonly ExploreRow[]): Mark[] {
  const shown = rows.filter(({ absence }) => !absence);
  return marksOfAll(shown.flatMap(({ codes, marks }) => codes.map(() => marks.filter(isTexture))));
}

function allTextures(rows: readonly ExploreRow[]): AreaTexture[] {
  return rows.flatMap(({ codes, absence, marks }) => {
    const names: string[] = absence ? [absence.kind] : [...marks];
    return names.filter(isTexture).flatMap((name) => codes.map((code) => ({ code, name })));
  });
}

/** The textures in use with their meanings, in the legend's order. */
export function textureLegend(
  rows: readonly ExploreRow[],
  circled: readonly ExploreRow[] = []
): { name: TextureName; text: string }[] {
  const used = new Set(texturesOf(rows, circled).map(({ name }) => name));
  const meanings: [string, string][] = [
    ...MARKS.map((mark): [string, string] => [mark, markName(mark)]),
    ...ABSENCE_KINDS.map((kind): [string, string] => [kind, absenceName(kind)])
  ];
  return meanings.flatMap(([name, text]) => (isTexture(name) && used.has(name) ? [{ name, text }] : []));
}
