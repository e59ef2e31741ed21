import type { Heading, RootContent } from 'mdast';
import { markdownOf } from '../text/markdown';
import { openFenceLine } from '../text/open-fence';
import type { ProblemLog } from '../text/problem';
import { fakeFencesIn } from './fake-fences';
import { lineOfNode } from './fences';
import type { StoryText } from './front-matter';
import { headingId } from './heading';
import { say } from '../../words/say';

/** One step as Markdown has it: its heading, and what stands under it. */
export interface StepText {
  readonly heading: Heading;
  readonly nodes: RootContent[];
}

/** A story's body cut into its steps; undefined where that cannot be trusted, or where there is none. */
export function readStepTexts(
  { body, bodyShift }: Pick<StoryText, 'body' | 'bodyShift'>,
  file: string,
  log: ProblemLog
): StepText[] | undefined {
  const fakes = fakeFencesIn(body);
  for (const { line, what, mend } of fakes) log.add(file, line + bodyShift, what, mend);
  if (fakes.length > 0) return undefined;
  const open = openFenceLine(body);
  if (open !== undefined) {
    log.add(file, open + bodyShift, say`这个代码块没有结束`, say`在它的最后另起一行，写三个反引号`);
    return undefined;
  }
  const [stray, steps] = toSteps(markdownOf(body).children);
  for (const node of stray) {
    const line = lineOfNode(node, { lineShift: bodyShift });
    log.add(file, line, say`第一个「##」之前还有内容`, say`移到某一步里，或删去`);
  }
  if (steps.length === 0) log.add(file, 1, say`故事里一步也没有`, say`用「## 标题 {#step-id}」开始一步`);
  return steps;
}

function toSteps(nodes: readonly RootContent[]): [stray: RootContent[], steps: StepText[]] {
  const stray: RootContent[] = [];
  const steps: StepText[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) steps.push({ heading: node, nodes: [] });
    else (steps.at(-1)?.nodes ?? stray).push(node);
  }
  return [stray, steps];
}

export function checkUniqueIds(
  steps: readonly StepText[],
  { file, log, lineShift }: { readonly file: string; readonly log: ProblemLog; readonly lineShift: number }
): void {
  const seen = new Set<string>();
  for (const { heading } of steps) {
    const id = headingId(heading);
    if (id === undefined) continue;
    if (seen.has(id))
      log.add(file, lineOfNode(heading, { lineShift }), say`编号「${id}」用了两次`, say`换一个`);
    seen.add(id);
  }
}
