import type { Edit, StepName, YamlPlace } from '../../edit/edit';
import type { YamlPath } from '../../edit/yaml-text';
import { isMapping, type YamlValue } from '../../edit/yaml-write';
import { plainly, removing, setting } from '../scene/scene-edits';

type Mapping = { readonly [key: string]: YamlValue };

/** A chart that the scene has not got, at its end. */
export const editOfNewChart = (place: StepName, key: string, chart: YamlValue): Edit =>
  setting(place, [key], chart);

export const editOfNoChart = (place: StepName, key: string): Edit => removing(place, [key]);

/** Only the words that are others are written anew. */
export function editOfChart(place: StepName, key: string, before: YamlValue, after: YamlValue): Edit {
  return { kind: 'together', edits: editsBetween(place, [key], before, after) };
}

function editsBetween(place: StepName, path: YamlPath, before: YamlValue, after: YamlValue): Edit[] {
  if (isSame(before, after)) return [];
  if (isMapping(before) && isMapping(after)) return editsOfMapping(place, path, before, after);
  if (Array.isArray(before) && Array.isArray(after))
    return editsOfList(place, path, before as readonly YamlValue[], after as readonly YamlValue[]);
  return [setting(place, path, after)];
}

function editsOfMapping(place: StepName, path: YamlPath, before: Mapping, after: Mapping): Edit[] {
  const [old, now] = [before, after].map(Object.keys) as [string[], string[]];
  const [gone, come] = [old.filter((key) => !(key in after)), now.filter((key) => !(key in before))];
  // Under another name in the same place: a name that was typed anew.
  if (gone.length === 1 && come.length === 1 && old.indexOf(gone[0]!) === now.indexOf(come[0]!))
    return [
      { ...yamlAt(place, [...path, gone[0]!]), kind: 'rename-key', key: come[0]! },
      ...editsBetween(place, [...path, come[0]!], before[gone[0]!]!, after[come[0]!]!)
    ];
  const moved = gone.length === 0 && come.length === 0 ? moveBetween(old, now) : null;
  if (moved) return [{ ...yamlAt(place, [...path, old[moved.from]!]), kind: 'move-entry', to: moved.to }];
  return [
    ...gone.map((key) => removing(place, [...path, key])),
    ...now.flatMap((key, at) =>
      before[key] === undefined
        ? [setting(place, [...path, key], after[key]!, now[at - 1])]
        : editsBetween(place, [...path, key], before[key], after[key]!)
    )
  ];
}

function editsOfList(
  place: StepName,
  path: YamlPath,
  before: readonly YamlValue[],
  after: readonly YamlValue[]
): Edit[] {
  const [old, now] = [before, after].map((list) => list.map((each) => JSON.stringify(each))) as [
    string[],
    string[]
  ];
  const moved = moveBetween(old, now);
  if (moved) return [{ ...yamlAt(place, [...path, moved.from]), kind: 'move-entry', to: moved.to }];
  if (now.length > 0 && now.length === old.length - 1) {
    const at = old.findIndex((each, i) => each !== now[i]);
    if (isSame(old.toSpliced(at, 1), now)) return [{ ...yamlAt(place, [...path, at]), kind: 'remove-entry' }];
  }
  if (old.length > 0 && now.length === old.length + 1 && isSame(now.slice(0, -1), old))
    return [{ ...yamlAt(place, path), kind: 'add-entry', entry: plainly(after.at(-1)!, path.at(-1)) }];
  if (now.length !== old.length || !after.some(isMapping)) return [setting(place, path, after)];
  return after.flatMap((item, at) => editsBetween(place, [...path, at], before[at]!, item));
}

/** How one order becomes another by one entry's going elsewhere; null where it does not. */
function moveBetween(
  old: readonly string[],
  now: readonly string[]
): { readonly from: number; readonly to: number } | null {
  const first = old.findIndex((each, i) => each !== now[i]);
  if (first < 0 || old.length !== now.length) return null;
  const last = old.findLastIndex((each, i) => each !== now[i]);
  const moves = [
    { from: first, to: last },
    { from: last, to: first }
  ];
  return (
    moves.find(({ from, to }) => isSame(old.toSpliced(from, 1).toSpliced(to, 0, old[from]!), now)) ?? null
  );
}

const isSame = (a: YamlValue, b: YamlValue): boolean => JSON.stringify(a) === JSON.stringify(b);

const yamlAt = ({ file, step }: StepName, path: YamlPath): YamlPlace => ({
  ...{ file, step, block: 'scene', path }
});
