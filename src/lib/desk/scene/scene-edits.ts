import type { Edit, StepName } from '../../edit/edit';
import type { YamlValue } from '../../edit/yaml-write';
import type { SceneValue } from './scene-value';

/** Keys of a scene that hold a list of names. */
export type SceneList = 'ground' | 'highlight' | 'overlays' | 'places';

/** Below which key a new one stands. */
const AFTER: Readonly<Record<string, string>> = {
  boundary: 'view',
  indicator: 'boundary',
  period: 'indicator'
};

/** A scene whose colours are one indicator in one period, or none: what has several maps is written by hand. */
export function isPlain(scene: SceneValue): boolean {
  const isSeveral = ['swipe', 'multiples', 'play', 'change', 'measure'].some((key) => key in scene);
  return !isSeveral && ['string', 'undefined'].includes(typeof scene['indicator']);
}

/** The names that a scene lists; null where it lists none and leaves the choice to the site. */
export function listOf(scene: SceneValue, key: SceneList): string[] | null {
  const value = scene[key];
  return Array.isArray(value) ? value.map(String) : null;
}

export function editOfText(place: StepName, key: 'view' | 'boundary', value: string): Edit {
  return setting(place, key, value);
}

/** Colours by an indicator in a period, or none. Classes made for another indicator's values go with it. */
export function editOfIndicator(
  place: StepName,
  scene: SceneValue,
  chosen: { readonly indicator: string; readonly period: string } | null
): Edit {
  const had = ['indicator', 'period'].filter((key) => key in scene);
  const isOther = chosen?.indicator !== scene['indicator'];
  const gone = [...(isOther && 'breaks' in scene ? ['breaks'] : []), ...(chosen ? [] : had)];
  const set = chosen
    ? [setting(place, 'indicator', chosen.indicator), setting(place, 'period', chosen.period)]
    : [];
  return { kind: 'together', edits: [...gone.map((key) => removing(place, key)), ...set] };
}

/** Another list. An empty one is no list, but of the ground: there it says that nothing lies on the land. */
export function editOfList(place: StepName, key: SceneList, names: readonly string[]): Edit {
  return names.length === 0 && key !== 'ground' ? removing(place, key) : setting(place, key, names);
}

/** A ground is written with the day that it shows: `metro@2020-11-01`. */
export const groundName = (written: string): string => written.split('@')[0] ?? written;

/** One kind of ground more or less; those that stay keep their days. */
export function toggledGround(ground: readonly string[], name: string): string[] {
  const others = ground.filter((each) => groundName(each) !== name);
  return others.length < ground.length ? others : [...ground, name];
}

/** A year and a boundary are numbers to a hand: no quotation marks. */
const plainly = (value: YamlValue): YamlValue =>
  typeof value === 'string' && /^[1-9]\d*$/.test(value) ? Number(value) : value;

const setting = ({ file, step }: StepName, key: string, value: YamlValue): Edit => ({
  kind: 'set-value',
  ...{ file, step, block: 'scene', path: [key], value: plainly(value) },
  ...(AFTER[key] ? { after: AFTER[key] } : {})
});

const removing = ({ file, step }: StepName, key: string): Edit => ({
  kind: 'remove-key',
  ...{ file, step, block: 'scene', path: [key] }
});
