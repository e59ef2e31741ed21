import type { Code } from 'mdast';
import * as v from 'valibot';
import { lineOfNode, type TextContext } from '../story/fences';
import { faultsIn } from '../story/prose-tongue';
import { suggest } from '../text/suggest';
import { sentence, text } from '../text/schema-parts';
import { parseYaml } from '../text/yaml-file';
import { say } from '../../words/say';

/** What a step's map and exhibits say in another language. */
export interface OverlayWords {
  /** The sentence on the map, its numbers bound; null where the map has none. */
  readonly annotation: string | null;
  /** By the Chinese words of the scene block. */
  readonly words: ReadonlyMap<string, string>;
}

const ANNOTATION = 'annotation';
const BINDING = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Numbers that a sentence on the map binds: `id`, or `id.growth`. */
export function bindingsIn(sentenceText: string): string[] {
  return [...sentenceText.matchAll(BINDING)].map(([, id = '']) => id);
}

/** ```words: `annotation: …`, and an entry for each text of the scene block. A step whose scene says nothing has none. */
export function readWordsFence(fences: readonly Code[], context: TextContext): OverlayWords {
  const { file, log } = context;
  const [fence, second] = fences.filter(({ lang }) => lang === 'words');
  if (second) log.add(file, lineOfNode(second, context), say`一步只能有一个 words 块`, say`合并成一个`);
  if (!fence) return { annotation: null, words: new Map() };
  const first = lineOfNode(fence, context) + 1;
  const parsed = parseYaml({ file, text: fence.value }, v.record(text, sentence), first);
  if (!parsed.ok) {
    log.problems.push(...parsed.problems);
    return { annotation: null, words: new Map() };
  }
  const { value, lineOf } = parsed.yaml;
  for (const [key, said] of Object.entries(value)) checkSaid(said, lineOf([key]), context);
  const { [ANNOTATION]: annotation = null, ...words } = value;
  return { annotation, words: new Map(Object.entries(words)) };
}

function checkSaid(said: string, line: number, { file, log, lists }: TextContext): void {
  for (const { what, mend } of faultsIn(said.replace(BINDING, ''), lists.names, lists.tongue))
    log.add(file, line, what, mend);
  for (const name of bindingsIn(said)) {
    const id = name.replace(/\.growth$/, '');
    if (!lists.figures.has(id))
      log.add(file, line, say`没有编号为「${id}」的数`, suggest(id, lists.figures.keys()));
  }
}
