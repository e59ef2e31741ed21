import { say } from '../../words/say';

export type YamlPath = readonly (string | number)[];

/** What an entry of a list is called by, the first that it has. */
const NAMES = ['name', 'id', 'title', 'words', 'scene', 'of'] as const;

/**
 * A path as an editor finds it: entries of lists by their names, `瓶窑老街 › at › 第 1 个`. The list's own name says
 * nothing more where its entry has one.
 */
export function sayPath(value: unknown, path: YamlPath): string {
  const words: string[] = [];
  let at = value;
  for (const [i, key] of path.entries()) {
    const next = memberOf(at, key);
    const name = typeof key === 'number' ? nameOf(next) : undefined;
    if (name !== undefined && i > 0) words.pop();
    words.push(
      name ?? (typeof key === 'number' ? say`第 ${key + 1} ${isList(next) ? say`条` : say`个`}` : key)
    );
    at = next;
  }
  return words.reduce((before, word) => say`${before} › ${word}`);
}

const isList = (value: unknown): boolean => typeof value === 'object' && value !== null;

function memberOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function nameOf(item: unknown): string | undefined {
  const names = NAMES.map((key) => memberOf(item, key));
  return names.find((name): name is string => typeof name === 'string' && name.trim() !== '');
}
