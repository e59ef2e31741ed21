import type { Code, RootContent } from 'mdast';
import { markdownOf } from '../text/markdown';
import type { Step } from '../../story/story';
import type { ClaimLists } from './claim-lists';
import { claimsSchema, type ClaimText } from './claims-schema';
import { toMinutes } from './minutes';
import { toBlocks, type ProseLists } from './prose';
import type { ProblemLog } from '../text/problem';
import { sceneSchema, type SceneText } from '../site/schemas';
import { parseYaml, type YamlFile } from '../text/yaml-file';
import { say } from '../../words/say';

/** What a `scene` block resolves to. */
export type SceneReading = Pick<Step, 'scene' | 'exhibits'>;

/** Resolves the names of a scene block; undefined after problems were logged. */
export type SceneReader = (yaml: YamlFile<SceneText>, log: ProblemLog) => SceneReading | undefined;

/** What all steps of a story are read with; `lineShift`: lines of the file before its Markdown. */
export interface StepContext {
  readonly file: string;
  readonly lineShift: number;
  readonly lists: ProseLists;
  readonly claims: ClaimLists;
  readonly readScene: SceneReader;
  readonly log: ProblemLog;
}

/** What the texts of a step are read with. */
export type TextContext = Pick<StepContext, 'file' | 'lineShift' | 'lists' | 'log'>;

const LANGS = ['scene', 'notes', 'claims'];

export function lineOfNode(node: RootContent, { lineShift }: Pick<StepContext, 'lineShift'>): number {
  return (node.position?.start.line ?? 1) + lineShift;
}

export function readSceneFence(
  fences: readonly Code[],
  stepLine: number,
  context: StepContext
): SceneReading | undefined {
  const { file, log } = context;
  for (const fence of fences.filter(({ lang }) => !LANGS.includes(lang ?? ''))) {
    log.add(
      file,
      lineOfNode(fence, context),
      say`不认识的代码块「${fence.lang ?? ''}」`,
      say`只用 scene、notes 和 claims`
    );
  }
  const [fence, second] = fences.filter(({ lang }) => lang === 'scene');
  if (second) log.add(file, lineOfNode(second, context), say`一步只能有一个 scene 块`, say`合并成一个`);
  if (!fence) {
    log.add(file, stepLine, say`这一步没有 scene 块`, say`每一步都要写全地图：view、boundary ……`);
    return undefined;
  }
  const parsed = parseYaml({ file, text: fence.value }, sceneSchema, lineOfNode(fence, context) + 1);
  if (parsed.ok) return context.readScene(parsed.yaml, log);
  log.problems.push(...parsed.problems);
  return undefined;
}

/** What stands after ```notes: planned minutes, or nothing. */
function minutesOf(fence: Code, { file, log, ...context }: TextContext): number | null {
  const meta = fence.meta ?? '';
  const minutes = toMinutes(meta);
  if (minutes !== undefined) return minutes;
  log.add(
    file,
    lineOfNode(fence, context),
    say`看不懂 notes 后面的「${meta.trim()}」`,
    say`写计划讲几分钟，如「notes 1.5分钟」，或什么也不写`
  );
  return null;
}

export function readNotesFence(
  fences: readonly Code[],
  stepLine: number,
  context: TextContext
): Pick<Step, 'notes' | 'minutes'> {
  const { file, log, lists } = context;
  const [fence, second] = fences.filter(({ lang }) => lang === 'notes');
  if (second) log.add(file, lineOfNode(second, context), say`一步只能有一个 notes 块`, say`合并成一个`);
  if (!fence) {
    log.add(file, stepLine, say`这一步没有 notes 块`, say`写几句给讲解人的话`);
    return { notes: [], minutes: null };
  }
  const lineShift = lineOfNode(fence, context);
  const notes = toBlocks(markdownOf(fence.value).children, { file, lineShift }, lists, log);
  return { notes, minutes: minutesOf(fence, context) };
}

/** A step without superlatives has no such block; undefined after problems were logged. */
export function readClaimsFence(
  fences: readonly Code[],
  context: StepContext
): Pick<YamlFile<readonly ClaimText[]>, 'value' | 'lineOf'> | undefined {
  const { file, log } = context;
  const [fence, second] = fences.filter(({ lang }) => lang === 'claims');
  if (second) log.add(file, lineOfNode(second, context), say`一步只能有一个 claims 块`, say`合并成一个`);
  if (!fence) return { value: [], lineOf: () => 1 };
  const parsed = parseYaml({ file, text: fence.value }, claimsSchema, lineOfNode(fence, context) + 1);
  if (parsed.ok) return parsed.yaml;
  log.problems.push(...parsed.problems);
  return undefined;
}
