import type { ProblemLog } from '../text/problem';
import { suggest } from '../text/suggest';
import { faultOfHidden } from './story-paths';
import type { StoryText } from './front-matter';
import { say } from '../../words/say';

/** Steps that a story once had: which of its own steps took their place, or which page. */
export interface Moved {
  /** By the id of the step that is there now. */
  readonly former: ReadonlyMap<string, readonly string[]>;
  readonly movedAway: readonly { readonly id: string; readonly path: string }[];
}

export interface MovedWorld {
  readonly file: string;
  /** Of the story as it is. */
  readonly steps: readonly string[];
  /** Pages of stories, their steps, and pages of plans. */
  readonly paths: ReadonlySet<string>;
  /** Paths that steps would have, were they not hidden. */
  readonly hidden: ReadonlySet<string> | undefined;
  readonly log: ProblemLog;
}

/** The front matter's `moved`; what leads nowhere is a problem at its line. */
export function readMoved({ front, lineOf }: StoryText, world: MovedWorld): Moved {
  const entries = Object.entries(front.moved);
  for (const [id, target] of entries) {
    const problem = problemOf(id, target, world);
    if (problem) world.log.add(world.file, lineOf(['moved', id]), ...problem);
  }
  const inside = entries.filter(([, target]) => !isPath(target));
  const former = new Map(
    world.steps.map((step) => [step, inside.filter(([, to]) => to === step).map(([id]) => id)])
  );
  const movedAway = entries.filter(([, to]) => isPath(to)).map(([id, path]) => ({ id, path }));
  return { former, movedAway };
}

const isPath = (target: string): boolean => target.startsWith('/');

function problemOf(
  id: string,
  target: string,
  { steps, paths, hidden }: MovedWorld
): readonly [what: string, mend: string] | undefined {
  if (steps.includes(id))
    return [
      say`「${id}」是这篇故事现有的一步，不是旧编号`,
      say`新加的一步换个编号；这一步回来了，就从 moved 里删去`
    ];
  if (!isPath(target))
    return steps.includes(target)
      ? undefined
      : [say`moved 里的「${target}」不是这篇故事的一步`, suggest(target, steps)];
  const fault = faultOfHidden(target, hidden);
  if (fault) return fault;
  const isChecked = /^\/(?:stories|plans)\//.test(target);
  return isChecked && !paths.has(target)
    ? [say`moved 指向没有的页面「${target}」`, suggest(target, paths)]
    : undefined;
}
