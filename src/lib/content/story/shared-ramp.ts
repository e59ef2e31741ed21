import { max } from 'd3-array';
import { boundaryById } from '../../domain/boundary';
import { toClasses } from '../../domain/classify';
import { refusalsOf } from '../../domain/comparability';
import type { Figure } from '../../domain/figure';
import { figuresShown } from '../../domain/figures-shown';
import type { SceneSide } from '../../domain/scene-beside';
import type { SceneFill, SceneNumbers } from '../../domain/scene-figures';
import type { SceneReader } from './read-scene';
import type { WhatAndMend } from './scene-guard';
import { say } from '../../words/say';
import { sayRefusal } from '../text/say-words';

/** Maps beside each other, and whether all their colours mean the same. */
export interface Settled {
  readonly sides: readonly SceneSide[];
  readonly sharesRamp: boolean;
}

/**
 * Maps that may be compared get the same breaks and the same scale of circles; those that may not, a ramp of their
 * own. Undefined after logging what is one indicator and may not be compared all the same.
 */
export function settleRamps(
  sides: readonly SceneSide[],
  paths: readonly (readonly (string | number)[])[],
  reader: SceneReader
): Settled | undefined {
  const groups = groupsOf(sides, reader);
  for (const group of groups) {
    const why = group.length > 1 ? refusalOfGroup(group, reader) : undefined;
    const at = paths[sides.indexOf(group.at(-1)!)] ?? [];
    if (why) return reader.fail([...at], ...why);
  }
  const sized = sides.map((side) => withScale(side, sides, reader));
  const cut = sized.map((side, i) =>
    withBreaks(
      side,
      groups.find((group) => group.includes(sides[i]!)),
      reader
    )
  );
  return { sides: cut, sharesRamp: groups.length <= 1 };
}

/** The maps that have colours, by what their colours mean. */
function groupsOf(sides: readonly SceneSide[], { lists }: SceneReader): SceneSide[][] {
  const isOneRamp = (one: SceneNumbers, other: SceneNumbers): boolean => {
    if (one.kind === 'change') return other.kind === 'change' && one.as === other.as && isOne(one, other);
    return other.kind === 'period' && one.measure === other.measure && isOne(one, other);
  };
  const isOne = (one: SceneNumbers, other: SceneNumbers): boolean =>
    one.indicator === other.indicator || lists.glossary.isComparable(one.indicator, other.indicator);
  const groups: SceneSide[][] = [];
  for (const side of sides) {
    const { fill } = side.figures;
    if (!fill) continue;
    const group = groups.find(([first]) => isOneRamp(first!.figures.fill!.numbers, fill.numbers));
    if (group) group.push(side);
    else groups.push([side]);
  }
  return groups;
}

const breaksKey = ({ figures }: SceneSide): string => figures.fill?.breaks?.join() ?? '';

/** Each map has its own boundary and period, so in these alone they may differ. */
function refusalOfGroup(group: readonly SceneSide[], { lists }: SceneReader): WhatAndMend | undefined {
  const known = group.flatMap((side) => figuresOf(side, side.figures.fill!, lists));
  const [refusal] = refusalsOf(known, 'periods', lists.glossary).filter(({ kind }) => kind !== 'boundary');
  if (refusal) {
    const why = sayRefusal(refusal, lists.glossary);
    return [say`这几幅图的数不能用同一套颜色：${why}`, say`换一期，或换指标`];
  }
  if (new Set(group.map(breaksKey)).size === 1) return undefined;
  return [say`同一个指标的几幅图，分界却不一样`, say`只写一次 breaks，给几幅图共用`];
}

function figuresOf(
  { boundary }: SceneSide,
  { numbers }: Pick<SceneFill, 'numbers'>,
  { boundaries, figures }: SceneReader['lists']
): Figure[] {
  const own = boundaryById(boundaries, boundary);
  return figuresShown(figures, numbers, own).filter(({ value }) => value !== null);
}

const CLASSES = 5;

/** Without breaks, they are cut once from the values of all. */
function withBreaks(
  side: SceneSide,
  group: readonly SceneSide[] | undefined,
  { lists }: SceneReader
): SceneSide {
  const { fill } = side.figures;
  if (!fill || !group || group.length < 2 || fill.breaks) return side;
  const all = group.flatMap((each) => figuresOf(each, each.figures.fill!, lists));
  const { breaks } = toClasses(
    all.flatMap(({ value }) => value ?? []),
    { method: 'quantile', count: CLASSES }
  );
  return { ...side, figures: { ...side.figures, fill: { ...fill, breaks } } };
}

/** Circles of one indicator have one scale, that of the greatest value on any of the maps. */
function withScale(side: SceneSide, sides: readonly SceneSide[], { lists }: SceneReader): SceneSide {
  const { circles } = side.figures;
  if (!circles || circles.max !== null) return side;
  const same = sides.filter(
    ({ figures }) => figures.circles?.numbers.indicator === circles.numbers.indicator
  );
  const values = same.flatMap((each) =>
    figuresOf(each, each.figures.circles!, lists).map(({ value }) => Math.abs(value ?? 0))
  );
  return { ...side, figures: { ...side.figures, circles: { ...circles, max: max(values) ?? null } } };
}
