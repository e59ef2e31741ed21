import type { Code, Heading, RootContent } from 'mdast';
import { markdownOf } from '../text/markdown';
import type { Story } from '../../story/story';
import { withoutHidden, type WrittenStep } from '../../story/hidden-steps';
import { headingId, readHeading } from './heading';
import { inlinesOf, textOf } from '../../domain/prose';
import { toBlocks } from './prose';
import { checkClaims } from './claims';
import { readMoved, type Moved } from './moved';
import { slugOf } from './story-paths';
import { linesAsPassages, passagesOf, type Passage } from './passages';
import { frontMatterSchema } from '../site/schemas';
import { checkUniqueIds, readStepTexts, type StepText } from './step-texts';
import type { ContentFile } from '../text/problem';
import {
  lineOfNode,
  readClaimsFence,
  readNotesFence,
  readSceneFence,
  type SceneReading,
  type StepContext
} from './fences';
import { splitFrontMatter, type StoryText } from './front-matter';
import { say } from '../../words/say';

export type { SceneReading };

/** What all stories are read with. */
export interface StoryContext extends Omit<StepContext, 'file' | 'lineShift'> {
  readonly paths: ReadonlySet<string>;
}

/** A story's Markdown → Story; undefined after problems were logged. `file` must end in `<slug>.md`. */
export function parseStory(source: ContentFile, world: StoryContext): Story | undefined {
  const { file } = source;
  const { lists, log, paths } = world;
  const parts = splitFrontMatter(source, frontMatterSchema, lists, log);
  if (!parts) return undefined;
  const context = { ...world, file, lineShift: parts.bodyShift };
  checkFrontClaims(parts, context);
  const steps = readStepTexts(parts, file, log);
  if (!steps) return undefined;
  const ids = steps.flatMap(({ heading }) => headingId(heading) ?? []);
  const { former, movedAway } = readMoved(parts, { file, steps: ids, paths, hidden: lists.hidden, log });
  const read = steps.map((step) => toStep(step, former, context));
  checkUniqueIds(steps, context);
  if (read.some((step) => step === undefined)) return undefined;
  const { steps: published, hiddenSteps } = withoutHidden(read as WrittenStep[]);
  if (hiddenSteps.length > 0 && published.length === 0) {
    const line = lineOfNode(steps[0]!.heading, context);
    log.add(file, line, say`每一步都隐藏着，这篇故事没有东西可以发布`, say`至少在一步的标题里去掉 hidden`);
    return undefined;
  }
  const slug = slugOf(file);
  const { title, dek, date, updated, corrections } = parts.front;
  return { slug, title, dek, date, updated, corrections, movedAway, steps: published, hiddenSteps };
}

function toStep(
  { heading, nodes }: StepText,
  former: Moved['former'],
  context: StepContext
): WrittenStep | undefined {
  const { file, log, lists, lineShift } = context;
  const line = lineOfNode(heading, context);
  const named = readHeading(heading, context);
  const fences = nodes.filter((node): node is Code => node.type === 'code');
  const reading = readSceneFence(fences, line, context);
  const notes = readNotesFence(fences, line, context);
  const prose = nodes.filter((node) => node.type !== 'code');
  if (prose.length === 0) log.add(file, line, say`这一步没有正文`, say`在 scene 块之后写一段正文`);
  const blocks = toBlocks(prose, { file, lineShift }, lists, log);
  const entries = readClaimsFence(fences, context);
  // Claims may compare what the map shows: of a scene that could not be read nothing is known.
  if (entries && reading) {
    const passages = passagesOfStep(heading, prose, fences, context);
    const { value, lineOf } = entries;
    const step = named?.id ?? '';
    const desk = { file, log, step, entries: value, lineOf, passages, scene: reading.scene };
    log.judging(() => checkClaims({ ...desk, lists: context.claims }));
  }
  if (!named || !reading) return undefined;
  const { scene, exhibits } = reading;
  const said = `${named.title}\n${textOf(inlinesOf(blocks), () => '')}`;
  const told = { ...scene, labels: { ...scene.labels, said } };
  const { id, title, isHidden } = named;
  const step = { id, title, former: former.get(id) ?? [], blocks, ...notes, scene: told, exhibits };
  return { step, isHidden };
}

/** All that a step says: title, prose, notes, and the words that its scene block puts on the map. */
function passagesOfStep(
  heading: Heading,
  prose: readonly RootContent[],
  fences: readonly Code[],
  context: StepContext
): Passage[] {
  const said = fences.flatMap((fence) => {
    const line = lineOfNode(fence, context);
    if (fence.lang === 'notes') return passagesOf(markdownOf(fence.value).children, line);
    return fence.lang === 'scene' ? linesAsPassages(fence.value, line + 1) : [];
  });
  return [...passagesOf([heading, ...prose], context.lineShift), ...said];
}

/** A story's title and introduction speak of no map: their claims name what they are about. */
function checkFrontClaims({ front, lineOf }: StoryText, { file, log, claims }: StepContext): void {
  const passages = [front.title, front.dek].map((text, i) => ({
    text,
    lineAt: () => lineOf([i === 0 ? 'title' : 'dek'])
  }));
  const desk = { file, log, step: null, passages, scene: undefined, lists: claims };
  log.judging(() =>
    checkClaims({ ...desk, entries: front.claims, lineOf: (path) => lineOf(['claims', ...path]) })
  );
}
