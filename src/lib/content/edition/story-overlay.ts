import type { Code } from 'mdast';
import * as v from 'valibot';
import type { Block } from '../../domain/prose';
import type { Correction } from '../../story/story';
import { lineOfNode, readNotesFence, type TextContext } from '../story/fences';
import { splitFrontMatter } from '../story/front-matter';
import { readHeading, refuseHidden } from '../story/heading';
import { toBlocks, type ProseLists } from '../story/prose';
import { checkUniqueIds, readStepTexts, type StepText } from '../story/step-texts';
import type { ContentFile, ProblemLog } from '../text/problem';
import { date, text } from '../text/schema-parts';
import { checkCounted } from './counted';
import { readWordsFence, type OverlayWords } from './words-fence';
import { say } from '../../words/say';

/** A story in another language: what it says, step by step. What it shows is the Chinese file's. */
export interface StoryOverlay {
  readonly file: string;
  readonly slug: string;
  readonly title: string;
  readonly dek: string;
  /** The `updated` of the Chinese story that it was written after. */
  readonly updated: string;
  readonly updatedLine: number;
  readonly corrections: readonly Correction[];
  readonly steps: readonly StepOverlay[];
}

export interface StepOverlay extends OverlayWords {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  /** Where its text begins, below the heading. */
  readonly textLine: number;
  readonly blocks: readonly Block[];
  readonly notes: readonly Block[];
}

const counted = v.strictObject({ words: text, why: text });

const overlayFrontSchema = v.strictObject({
  title: text,
  dek: text,
  updated: date,
  corrections: v.optional(v.array(v.strictObject({ date, text })), []),
  /** Phrases with a number in them that is no quantity, in this story alone. */
  counted: v.optional(v.array(counted), [])
});

/** `stories/<slug>.md` of an edition → what it says; undefined after problems were logged. */
export function readStoryOverlay(
  source: ContentFile,
  slug: string,
  siteLists: ProseLists,
  log: ProblemLog
): StoryOverlay | undefined {
  const { file } = source;
  const parts = splitFrontMatter(source, overlayFrontSchema, siteLists, log);
  const texts = parts && readStepTexts(parts, file, log);
  if (!parts || !texts) return undefined;
  const { front, lineOf } = parts;
  checkCounted(front.counted, source, (i) => lineOf(['counted', i, 'words']), log);
  const lists = { ...siteLists, names: [...siteLists.names, ...front.counted.map(({ words }) => words)] };
  const context: TextContext = { file, lineShift: parts.bodyShift, lists, log };
  checkUniqueIds(texts, context);
  const steps = texts.flatMap((step) => toStep(step, context) ?? []);
  const { title, dek, updated, corrections } = front;
  return { file, slug, title, dek, updated, updatedLine: lineOf(['updated']), corrections, steps };
}

function toStep({ heading, nodes }: StepText, context: TextContext): StepOverlay | undefined {
  const { file, log, lists } = context;
  const line = lineOfNode(heading, context);
  const named = readHeading(heading, context);
  const fences = nodes.filter((node): node is Code => node.type === 'code');
  for (const fence of fences.filter(({ lang }) => lang !== 'notes' && lang !== 'words')) {
    const [what, mend] =
      fence.lang === 'scene' || fence.lang === 'claims'
        ? [say`译文里不写 ${fence.lang} 块`, say`删去：图和核对都用中文那一篇的`]
        : [say`不认识的代码块「${fence.lang ?? ''}」`, say`只用 notes 和 words`];
    log.add(file, lineOfNode(fence, context), what, mend);
  }
  const { notes } = readNotesFence(fences, line, context);
  const prose = nodes.filter((node) => node.type !== 'code');
  if (prose.length === 0) log.add(file, line, say`这一步没有正文`, say`在标题之后写一段正文`);
  const blocks = toBlocks(prose, context, lists, log);
  const words = readWordsFence(fences, context);
  if (!named) return undefined;
  const { id, title } = named;
  const textLine = nodes[0] ? lineOfNode(nodes[0], context) : line;
  refuseHidden(named, heading, say`删去：隐藏不隐藏，由中文那一篇的同一步说`, context);
  return { id, title, ...words, line, textLine, blocks, notes };
}
