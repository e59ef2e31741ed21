import type { Scene } from '../../domain/scene';
import type { SceneBeside, SceneSide } from '../../domain/scene-beside';
import type { BesideRun } from '../../domain/motion';
import { toBesideText, type BesideText } from './beside-texts';
import type { SceneReader } from './read-scene';
import { toFill } from './scene-choropleth';
import { toCircles } from './scene-circles';
import { toSide, type Common } from './scene-side';
import { settleRamps } from './shared-ramp';
import { say } from '../../words/say';

/** What a scene's map shows of figures, and where, and what it shows besides. */
export type Shown = Pick<Scene, 'view' | 'boundary' | 'ghost' | 'highlight' | 'figures' | 'beside'>;

/** Undefined after logging what cannot be drawn, or stand beside each other, honestly. */
export function toShown(
  common: Common & { readonly highlight: Scene['highlight'] },
  reader: SceneReader
): Shown | undefined {
  const text = toBesideText(reader);
  if (text) return toSeveral(text, common, reader);
  if (text === undefined) return undefined;
  const { boundary, ...own } = common;
  const [fill, circles] = [toFill(boundary, reader), toCircles(boundary, reader)];
  if (fill === undefined || circles === undefined) return undefined;
  return { ...own, boundary: boundary.id, figures: { fill, circles } };
}

function toSeveral(text: BesideText, common: Common, reader: SceneReader): Shown | undefined {
  const once = toldOnce(reader);
  const read = text.sides.map((side) => toSide(side, common, once));
  if (read.includes(undefined)) return undefined;
  const sides = read as SceneSide[];
  const paths = text.sides.map(({ path }) => path);
  const empty = sides.findIndex(({ figures }) => text.kind === 'swipe' && !figures.fill);
  if (empty >= 0)
    return reader.fail([...paths[empty]!], say`这一边没有设色`, say`补 indicator 和 period，或 change`);
  const settled = settleRamps(sides, paths, reader);
  if (!settled) return undefined;
  const [last, ...before] = [...settled.sides].reverse();
  const { title, ...own } = last!;
  if (text.kind === 'swipe' && own.boundary !== common.boundary.id) {
    const mend = say`boundary 写 ${own.boundary}，或把另一套边界写在 left`;
    return reader.fail(
      ['swipe', 'right', 'boundary'],
      say`右边是这一步最后的样子，要画在 boundary 那套边界上`,
      mend
    );
  }
  const others = before.reverse();
  const { sharesRamp } = settled;
  const isTwo = text.kind === 'swipe' && !sharesRamp;
  return {
    ...own,
    beside: { kind: text.kind, others: isTwo ? others.map(inSecondRamp) : others, title, sharesRamp }
  };
}

/** Breaks that several maps share stand in one line, and are wrong once. */
function toldOnce(reader: SceneReader): SceneReader {
  const told = new Set<string>();
  return {
    ...reader,
    fail: (path, ...problem) => {
      const key = JSON.stringify([path, problem]);
      if (!told.has(key)) reader.fail(path, ...problem);
      told.add(key);
      return undefined;
    }
  };
}

/** Two maps in one frame whose colours mean two things are never of one hue. */
function inSecondRamp(side: SceneSide): SceneSide {
  const { fill, circles } = side.figures;
  return fill ? { ...side, figures: { fill: { ...fill, ramp: 'second' }, circles } } : side;
}

/** How the maps of a scene give way to each other; small maps stand still. */
export function runOf(beside: SceneBeside | undefined): readonly BesideRun[] {
  if (!beside || beside.kind === 'multiples') return [];
  return [{ kind: beside.kind, frames: beside.others.length + 1 }];
}
