import type { Edit, StepName } from '../../edit/edit';
import type { YamlPath } from '../../edit/yaml-text';
import { isMapping, type YamlValue } from '../../edit/yaml-write';
import type { SceneValue } from './scene-value';

/** Keys of a scene that hold a list of names. */
export type SceneList = 'ground' | 'highlight' | 'motion' | 'overlays' | 'places';

/** An indicator in a period. */
export interface Measured {
  readonly indicator: string;
  readonly period: string;
}

/** Below which key a new one stands: the last of these that the scene has. */
const AFTER: Readonly<Record<string, readonly string[]>> = {
  boundary: ['view'],
  indicator: ['boundary'],
  period: ['indicator'],
  swipe: ['boundary'],
  circles: ['boundary', 'indicator', 'period', 'breaks', 'change'],
  motion: ['boundary', 'period', 'breaks', 'change', 'swipe', 'circles', 'ground', 'overlays']
};

/** Ways in which a scene shows several sets of figures. */
const SEVERAL = ['swipe', 'multiples', 'play'] as const;

/** A scene with one map; colours and circles of several are those of each. */
export const isSingle = (scene: SceneValue): boolean => !SEVERAL.some((key) => key in scene);

/** A scene whose colours are one indicator in one period, or none: what has several maps is written by hand. */
export function isPlain(scene: SceneValue): boolean {
  return (
    isSingle(scene) &&
    !['change', 'measure'].some((key) => key in scene) &&
    ['string', 'undefined'].includes(typeof scene['indicator'])
  );
}

/** The indicator and period that a mapping names, each empty where it names none. */
export function measuredIn(value: SceneValue): Measured {
  return { indicator: wordIn(value, 'indicator'), period: wordIn(value, 'period') };
}

/** A word or a number of a mapping; empty where there is none. */
export function wordIn(value: SceneValue, key: string): string {
  const found = value[key];
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/** The names that a scene lists; null where it lists none and leaves the choice to the site. */
export function listOf(scene: SceneValue, key: SceneList): string[] | null {
  const value = scene[key];
  return Array.isArray(value) ? value.map(String) : null;
}

export function editOfText(place: StepName, key: 'view' | 'boundary', value: string): Edit {
  return setting(place, [key], value);
}

/** Colours by an indicator in a period, or none. Classes made for another indicator's values go with it. */
export function editOfIndicator(place: StepName, scene: SceneValue, chosen: Measured | null): Edit {
  const had = ['indicator', 'period'].filter((key) => key in scene);
  const isOther = chosen?.indicator !== scene['indicator'];
  const gone = [...(isOther && 'breaks' in scene ? ['breaks'] : []), ...(chosen ? [] : had)];
  const set = chosen
    ? [setting(place, ['indicator'], chosen.indicator), setting(place, ['period'], chosen.period)]
    : editsWithoutMotion(place, scene, 'fill');
  return { kind: 'together', edits: [...gone.map((key) => removing(place, [key])), ...set] };
}

/** Another list. An empty one is no list, but of the ground: there it says that nothing lies on the land. */
export function editOfList(
  place: StepName,
  scene: SceneValue,
  key: SceneList,
  names: readonly string[]
): Edit {
  return names.length === 0 && key !== 'ground'
    ? removing(place, [key])
    : setting(place, [key], names, afterOf(scene, key));
}

/** Circles that are one indicator in one period, or none yet: those of a change are written by hand. */
export function circlesOf(scene: SceneValue): SceneValue | null {
  const { circles } = scene;
  if (circles === undefined) return {};
  return isMapping(circles) && !('from' in circles) && !('to' in circles) ? circles : null;
}

/** Circles by an indicator in a period, or none; the size of the largest is for one indicator's values. */
export function editOfCircles(
  place: StepName,
  scene: SceneValue,
  circles: SceneValue,
  chosen: Measured | null
): Edit {
  if (!chosen)
    return {
      kind: 'together',
      edits: [removing(place, ['circles']), ...editsWithoutMotion(place, scene, 'grow', 'merge')]
    };
  if (!('circles' in scene)) return setting(place, ['circles'], { ...chosen }, afterOf(scene, 'circles'));
  const isOther = chosen.indicator !== circles['indicator'];
  const gone = isOther && 'max' in circles ? [removing(place, ['circles', 'max'])] : [];
  return { kind: 'together', edits: [...gone, ...measuredAt(place, ['circles'], chosen)] };
}

/** Which divisions have a circle: none named, all. */
export function editOfCircledAreas(place: StepName, areas: readonly string[]): Edit {
  const path = ['circles', 'areas'];
  return areas.length === 0 ? removing(place, path) : setting(place, path, areas);
}

/** Two maps on either side of a line, each of one indicator in one period; null where they are more than that. */
export function swipeOf(scene: SceneValue): { readonly left: SceneValue; readonly right: SceneValue } | null {
  const swipe = scene['swipe'];
  if (swipe === undefined || !isMapping(swipe)) return null;
  const [left, right] = [swipe['left'], swipe['right']].map((side) =>
    side !== undefined && isMapping(side) && !('change' in side) && !('measure' in side) ? side : null
  );
  return left && right ? { left, right } : null;
}

/** The scene's colours go to the right of the line, where the map ends; another period's stand left of it. Classes are both's. */
export function editOfNewSwipe(place: StepName, scene: SceneValue, before: string): Edit {
  const { indicator, period } = measuredIn(scene);
  const swipe = {
    left: { indicator, period: before },
    right: { indicator, period },
    ...(scene['breaks'] === undefined ? {} : { breaks: scene['breaks'] })
  };
  const gone = ['indicator', 'period', 'breaks'].filter((key) => key in scene);
  return {
    kind: 'together',
    edits: [
      setting(place, ['swipe'], swipe, afterOf(scene, 'swipe')),
      ...gone.map((key) => removing(place, [key]))
    ]
  };
}

export function editOfSide(place: StepName, side: 'left' | 'right', chosen: Measured): Edit {
  return { kind: 'together', edits: measuredAt(place, ['swipe', side], chosen) };
}

/** One map again: what stood right of the line, with its classes. */
export function editOfNoSwipe(place: StepName, scene: SceneValue): Edit {
  const swipe = scene['swipe'];
  const right = swipeOf(scene)?.right ?? {};
  const common = swipe !== undefined && isMapping(swipe) ? swipe['breaks'] : undefined;
  const breaks = right['breaks'] ?? common;
  const { indicator, period } = measuredIn(right);
  return {
    kind: 'together',
    edits: [
      removing(place, ['swipe']),
      setting(place, ['indicator'], indicator),
      setting(place, ['period'], period),
      ...(breaks === undefined ? [] : [setting(place, ['breaks'], breaks, 'period')])
    ]
  };
}

/** A ground is written with the day that it shows: `metro@2020-11-01`. */
export const groundName = (written: string): string => written.split('@')[0] ?? written;

/** One kind of ground more or less; those that stay keep their days. */
export function toggledGround(ground: readonly string[], name: string): string[] {
  const others = ground.filter((each) => groundName(each) !== name);
  return others.length < ground.length ? others : [...ground, name];
}

/** What moved goes with what it moved. */
function editsWithoutMotion(place: StepName, scene: SceneValue, ...names: string[]): Edit[] {
  const motion = listOf(scene, 'motion');
  if (!motion?.some((each) => names.includes(each))) return [];
  return [
    editOfList(
      place,
      scene,
      'motion',
      motion.filter((each) => !names.includes(each))
    )
  ];
}

const measuredAt = (place: StepName, path: YamlPath, { indicator, period }: Measured): Edit[] => [
  setting(place, [...path, 'indicator'], indicator),
  setting(place, [...path, 'period'], period, 'indicator')
];

/** Keys whose words are typed: a name may be a year, and is text all the same. */
const TYPED: readonly unknown[] = ['name', 'parts', 'alt', 'credit', 'licence', 'caption'];

/** A year and a boundary are numbers to a hand: no quotation marks. */
export function plainly(value: YamlValue, key: string | number = ''): YamlValue {
  if (TYPED.includes(key)) return value;
  if (typeof value === 'string') return /^[1-9]\d*$/.test(value) ? Number(value) : value;
  if (Array.isArray(value)) return (value as readonly YamlValue[]).map((each) => plainly(each));
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plainly(each, name)]));
}

const afterOf = (scene: SceneValue, key: string): string | undefined =>
  AFTER[key]?.findLast((each) => each in scene);

export const setting = (
  { file, step }: StepName,
  path: YamlPath,
  value: YamlValue,
  after = AFTER[String(path[0])]?.[0]
): Edit => ({
  kind: 'set-value',
  ...{
    file,
    step,
    block: 'scene',
    path,
    value: plainly(
      value,
      path.findLast((key) => typeof key === 'string')
    )
  },
  ...(after ? { after } : {})
});

export const removing = ({ file, step }: StepName, path: YamlPath): Edit => ({
  kind: 'remove-key',
  ...{ file, step, block: 'scene', path }
});
