import type { Site } from '../../content/site/site';
import type { Files } from '../../edit/splice';
import { asRead } from './as-read';
import type { Change } from './change';
import { storyChanges } from './story-changes';
import { tableChanges } from './table-changes';
import { yamlChanges } from './yaml-changes';

/** What became of the content between two states, for somebody to read; names are those of `site`. By file. */
export function changesBetween(before: Files, after: Files, site: Site): Change[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const found = names.flatMap((file): Change[] => {
    const [was, is] = [plain(before.get(file)), plain(after.get(file))];
    if (was === is) return [];
    if (was === undefined || is === undefined)
      return [{ kind: 'file', file, is: is === undefined ? 'gone' : 'new' }];
    const own = inFile(file, was, is, site);
    return own.length > 0 ? own : [{ kind: 'other', file }];
  });
  return found.map(asRead(site));
}

/** Line ends and byte order marks are nobody's words. */
const plain = (text: string | undefined): string | undefined =>
  text?.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

function inFile(file: string, was: string, is: string, site: Site): Change[] {
  if (/(?:^|\/)figures\/[^/]+\.csv$/.test(file)) return tableChanges(site, file, was, is);
  if (/(?:^|\/)stories\/[^/]+\.md$/.test(file)) return storyChanges(file, was, is);
  if (!file.endsWith('.yml')) return [];
  const turns = yamlChanges(was, is) ?? [];
  return turns.map((turn): Change => ({ kind: 'value', file, step: null, ...turn }));
}
