import type { Edit, StepName } from '../../edit/edit';
import type { YamlPath } from '../../edit/yaml-text';
import { isMapping, type YamlValue } from '../../edit/yaml-write';
import { removing, setting } from '../scene/scene-edits';

/** A chart that the scene has not got, at its end. */
export const editOfNewChart = (place: StepName, key: string, chart: YamlValue): Edit =>
  setting(place, [key], chart);

export const editOfNoChart = (place: StepName, key: string): Edit => removing(place, [key]);

/** Only the words that are others are written anew. */
export function editOfChart(place: StepName, key: string, before: YamlValue, after: YamlValue): Edit {
  return { kind: 'together', edits: editsBetween(place, [key], before, after) };
}

function editsBetween(place: StepName, path: YamlPath, before: YamlValue, after: YamlValue): Edit[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isMapping(before) && isMapping(after)) {
    const gone = Object.keys(before).filter((key) => !(key in after));
    return [
      ...gone.map((key) => removing(place, [...path, key])),
      ...Object.entries(after).flatMap(([key, value]) =>
        before[key] === undefined
          ? [setting(place, [...path, key], value)]
          : editsBetween(place, [...path, key], before[key], value)
      )
    ];
  }
  const [old, now] = [before, after].map((value) => (Array.isArray(value) ? (value as YamlValue[]) : null));
  if (!old || !now || !now.some(isMapping) || old.length > now.length) return [setting(place, path, after)];
  return now.flatMap((item, at) => {
    const own = old[at];
    return own === undefined ? [adding(place, path, item)] : editsBetween(place, [...path, at], own, item);
  });
}

const adding = ({ file, step }: StepName, path: YamlPath, entry: YamlValue): Edit => ({
  kind: 'add-entry',
  ...{ file, step, block: 'scene', path, entry }
});
