import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { frontOf, stepsOf, type StepText, type Stretch } from './story-text';
import { rowIdAt } from './table-text';
import type { YamlPath } from './yaml-text';

/** What an editor sees a line of a file as: where a problem of that line is told. */
export type Place =
  | { readonly kind: 'row'; readonly id: string }
  | { readonly kind: 'value'; readonly path: YamlPath }
  | { readonly kind: 'front'; readonly path: YamlPath }
  | { readonly kind: 'title'; readonly step: string }
  | { readonly kind: 'scene'; readonly step: string; readonly path: YamlPath }
  | { readonly kind: 'block'; readonly step: string; readonly block: string }
  /** An entry of its claims, by its place among them. */
  | { readonly kind: 'claim'; readonly step: string; readonly claim: number }
  /** The planned minutes, on the first line of the notes. */
  | { readonly kind: 'minutes'; readonly step: string }
  | { readonly kind: 'paragraph'; readonly step: string; readonly paragraph: number }
  /** Nothing narrower holds it. */
  | { readonly kind: 'file' };

/** The narrowest thing that stands at a 1-based line of a content file. */
export function placeAtLine(file: string, text: string, line: number): Place {
  const whole = { start: 0, end: text.length };
  if (file.endsWith('.csv')) {
    const id = rowIdAt(text, offsetOf(text, line));
    return id === undefined ? { kind: 'file' } : { kind: 'row', id };
  }
  if (file.endsWith('.yml')) return { kind: 'value', path: pathAt(text, whole, line) };
  if (file.endsWith('.md')) return placeInStory(text, line);
  return { kind: 'file' };
}

function placeInStory(text: string, line: number): Place {
  const at = offsetOf(text, line);
  const front = frontOf(text);
  if (front && at < front.end) return { kind: 'front', path: pathAt(text, front, line) };
  const step = stepsOf(text).findLast(({ start }) => start <= at);
  return step ? placeInStep(text, step, line) : { kind: 'file' };
}

function placeInStep(text: string, step: StepText, line: number): Place {
  const at = offsetOf(text, line);
  const isIn = ({ start, end }: Stretch): boolean => start <= at && at <= end;
  const { id } = step;
  const fence = step.fences.find(isIn);
  if (fence?.lang === 'scene') return { kind: 'scene', step: id, path: pathAt(text, fence.inner, line) };
  const [claim] = fence?.lang === 'claims' ? pathAt(text, fence.inner, line) : [];
  if (typeof claim === 'number') return { kind: 'claim', step: id, claim };
  const isFirstLine = fence !== undefined && at <= fence.meta.end;
  if (fence?.lang === 'notes' && isFirstLine && text.slice(fence.meta.start, fence.meta.end).trim() !== '')
    return { kind: 'minutes', step: id };
  if (fence) return { kind: 'block', step: id, block: fence.lang };
  const paragraph = step.paragraphs.findIndex(isIn);
  return paragraph < 0 ? { kind: 'title', step: id } : { kind: 'paragraph', step: id, paragraph };
}

/** The keys and places in lists that lead to what begins last at or above a line. */
function pathAt(text: string, { start, end }: Stretch, line: number): YamlPath {
  const counter = new LineCounter();
  const { contents } = parseDocument(text.slice(start, end), { lineCounter: counter });
  const own = line - lineOf(text, start) + 1;
  const lineAt = (node: unknown): number => counter.linePos((node as Node).range?.[0] ?? 0).line;
  const path: (string | number)[] = [];
  let node: unknown = contents;
  for (;;) {
    if (isMap(node)) {
      const pair = node.items.findLast(({ key }) => lineAt(key) <= own);
      if (!pair || !isScalar(pair.key)) return path;
      path.push(String(pair.key.value));
      // On one line, what stands in a value is not told apart by its line.
      node = lineAt(pair.key) === own ? undefined : pair.value;
    } else if (isSeq(node)) {
      const index = node.items.findLastIndex((item) => lineAt(item) <= own);
      if (index < 0) return path;
      path.push(index);
      const item = node.items[index];
      node = isMap(item) && !item.flow ? item : undefined;
    } else return path;
  }
}

function offsetOf(text: string, line: number): number {
  let at = 0;
  for (let i = 1; i < line; i += 1) at = text.indexOf('\n', at) + 1 || text.length;
  return at;
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;
