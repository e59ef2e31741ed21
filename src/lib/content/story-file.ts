import type { Code, Heading, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type * as v from 'valibot';
import type { Block } from '../domain/prose';
import type { Scene, StepFigures } from '../domain/scene';
import type { PlanId } from '../domain/ids';
import type { Step, Story } from '../domain/story';
import { toBlocks, type ProseLists } from './prose';
import type { ContentFile, ProblemLog } from './problem';
import { frontMatterSchema, sceneSchema, type SceneText } from './schemas';
import { parseYaml, type YamlFile } from './yaml-file';

/** What a `scene` block resolves to. */
export interface SceneReading extends StepFigures {
  readonly scene: Scene;
  readonly diagram: PlanId | null;
}

/** Resolves the names of a scene block; undefined after problems were logged. */
export type SceneReader = (yaml: YamlFile<SceneText>, log: ProblemLog) => SceneReading | undefined;

interface StepText {
  readonly heading: Heading;
  readonly nodes: RootContent[];
}

/** A story's Markdown → Story; undefined after problems were logged. `file` must end in `<slug>.md`. */
export function parseStory(
  source: ContentFile,
  lists: ProseLists,
  readScene: SceneReader,
  log: ProblemLog
): Story | undefined {
  const { file } = source;
  const parts = splitFrontMatter(source, log);
  if (!parts) return undefined;
  const [stray, steps] = toSteps(fromMarkdown(parts.body).children);
  const at = (node: RootContent): number => (node.position?.start.line ?? 1) + parts.bodyShift;
  for (const node of stray) log.add(file, at(node), '第一个「##」之前还有内容', '移到某一步里，或删去');
  if (steps.length === 0) log.add(file, 1, '故事里一步也没有', '用「## 标题 {#step-id}」开始一步');
  const context = { file, lineShift: parts.bodyShift, lists, readScene, log };
  const read = steps.map((step) => toStep(step, context));
  checkUniqueIds(steps, context);
  if (read.some((step) => step === undefined)) return undefined;
  const slug = file.replace(/^.*\//, '').replace(/\.md$/, '');
  return { slug, ...parts.front, steps: read as Step[] };
}

type FrontMatter = v.InferOutput<typeof frontMatterSchema>;

function splitFrontMatter(
  { file, text }: ContentFile,
  log: ProblemLog
): { front: FrontMatter; body: string; bodyShift: number } | undefined {
  const match = /^---\n([\s\S]*?\n)---\n/.exec(text);
  if (!match) {
    log.add(file, 1, '缺少开头的说明栏', '文件以 --- 开头，写 title、dek、date、updated，再以 --- 结束');
    return undefined;
  }
  const front = parseYaml({ file, text: match[1] ?? '' }, frontMatterSchema, 2);
  if (!front.ok) {
    log.problems.push(...front.problems);
    return undefined;
  }
  return { front: front.yaml.value, body: text.slice(match[0].length), bodyShift: match[0].split('\n').length - 1 };
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

interface StepContext {
  readonly file: string;
  readonly lineShift: number;
  readonly lists: ProseLists;
  readonly readScene: SceneReader;
  readonly log: ProblemLog;
}

const HEADING = /^(.*?)\s*\{#([a-z][a-z0-9-]*)\}$/;

function headingText(heading: Heading): string {
  return heading.children.map((child) => ('value' in child ? child.value : '')).join('');
}

function lineOfNode(node: RootContent, { lineShift }: StepContext): number {
  return (node.position?.start.line ?? 1) + lineShift;
}

function toStep({ heading, nodes }: StepText, context: StepContext): Step | undefined {
  const { file, log, lists, lineShift } = context;
  const line = lineOfNode(heading, context);
  const named = HEADING.exec(headingText(heading));
  if (!named) log.add(file, line, '这一步没有编号', '标题写成「## 标题 {#step-id}」，编号用小写字母、数字、连字符');
  const fences = nodes.filter((node): node is Code => node.type === 'code');
  const reading = readSceneFence(fences, line, context);
  const notes = readNotesFence(fences, line, context);
  const prose = nodes.filter((node) => node.type !== 'code');
  if (prose.length === 0) log.add(file, line, '这一步没有正文', '在 scene 块之后写一段正文');
  const blocks = toBlocks(prose, { file, lineShift }, lists, log);
  if (!named || !reading) return undefined;
  return { id: named[2] ?? '', title: named[1] ?? '', blocks, notes, ...reading };
}

function readSceneFence(fences: readonly Code[], stepLine: number, context: StepContext): SceneReading | undefined {
  const { file, log } = context;
  for (const fence of fences.filter(({ lang }) => lang !== 'scene' && lang !== 'notes')) {
    log.add(file, lineOfNode(fence, context), `不认识的代码块「${fence.lang ?? ''}」`, '只用 scene 和 notes');
  }
  const [fence, second] = fences.filter(({ lang }) => lang === 'scene');
  if (second) log.add(file, lineOfNode(second, context), '一步只能有一个 scene 块', '合并成一个');
  if (!fence) {
    log.add(file, stepLine, '这一步没有 scene 块', '每一步都要写全地图：view、boundary ……');
    return undefined;
  }
  const parsed = parseYaml({ file, text: fence.value }, sceneSchema, lineOfNode(fence, context) + 1);
  if (parsed.ok) return context.readScene(parsed.yaml, log);
  log.problems.push(...parsed.problems);
  return undefined;
}

function readNotesFence(fences: readonly Code[], stepLine: number, context: StepContext): Block[] {
  const { file, log, lists } = context;
  const fence = fences.find(({ lang }) => lang === 'notes');
  if (!fence) {
    log.add(file, stepLine, '这一步没有 notes 块', '写几句给讲解人的话');
    return [];
  }
  const lineShift = lineOfNode(fence, context);
  return toBlocks(fromMarkdown(fence.value).children, { file, lineShift }, lists, log);
}

function checkUniqueIds(steps: readonly StepText[], context: StepContext): void {
  const seen = new Set<string>();
  for (const { heading } of steps) {
    const id = HEADING.exec(headingText(heading))?.[2];
    if (id === undefined) continue;
    if (seen.has(id)) context.log.add(context.file, lineOfNode(heading, context), `编号「${id}」用了两次`, '换一个');
    seen.add(id);
  }
}
