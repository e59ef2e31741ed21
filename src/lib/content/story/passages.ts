import type { Nodes } from 'mdast';

/** A stretch of prose as it is read, with the file's line of each of its characters. */
export interface Passage {
  readonly text: string;
  readonly lineAt: (offset: number) => number;
}

/** Every paragraph and heading below these nodes; bindings stand as they are written, bold and links as their text. */
export function passagesOf(nodes: readonly Nodes[], lineShift: number): Passage[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph' || node.type === 'heading') return [toPassage(node, lineShift)];
    return 'children' in node ? passagesOf(node.children, lineShift) : [];
  });
}

/** Lines that an editor wrote one by one: a scene block's own words, a title of the front matter. */
export function linesAsPassages(text: string, firstLine: number): Passage[] {
  return text.split('\n').map((line, i) => ({ text: line, lineAt: () => firstLine + i }));
}

function toPassage(node: Nodes, lineShift: number): Passage {
  const runs = runsOf(node).map(({ text, line }) => ({ text, line: line + lineShift }));
  const lines = runs.flatMap(({ text, line }) => Array.from({ length: text.length }, () => line));
  return { text: runs.map(({ text }) => text).join(''), lineAt: (offset) => lines[offset] ?? lines[0] ?? 1 };
}

/** Text line by line: Chinese is set without a space where Markdown breaks a line. */
function runsOf(node: Nodes): { readonly text: string; readonly line: number }[] {
  if (node.type !== 'text') return 'children' in node ? node.children.flatMap(runsOf) : [];
  const first = node.position?.start.line ?? 1;
  return node.value.split('\n').map((text, i) => ({ text: text.trim(), line: first + i }));
}
