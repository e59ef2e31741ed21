import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');

/** What is made by a command, on a host or in another city, and stands in no checkout. */
const MADE = /^(out|build|sites|_app|\.ci|src\/lib\/paraglide|content)(\/|$)|^(index\.html|\.en\.md)$/;

/** Files and folders of the project, with forward slashes. */
const there = ['src', 'tests', 'geo', 'messages', 'static']
  .flatMap((folder) => [
    folder,
    ...readdirSync(folder, { recursive: true }).map((each) =>
      join(folder, String(each)).replaceAll('\\', '/')
    )
  ])
  .concat(readdirSync('.'));

/** Paths that a paper names: in code, as links, and plainly where they begin with a folder of ours. */
function pathsIn(text: string): string[] {
  const found = [
    ...[...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!),
    ...[...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to]) => to!),
    ...[...text.matchAll(/(?<![\w/.-])(?:src|tests|geo)\/[\w./-]*\w/g)].map(([path]) => path)
  ];
  const isPath = (each: string): boolean =>
    /^[\w.$@[\]{},<>*-][\w.$@[\]{},<>*/-]*$/.test(each) &&
    (each.includes('/') || /\.(ts|svelte|js|css|html|md)$/.test(each));
  return [...new Set(found)].filter((each) => isPath(each) && !MADE.test(each));
}

/** `map/layers`, `messages/{zh,en}`, `words/en/said/<room>.ts`: where in the project it lies is not said. */
function fitting(path: string): RegExp {
  const text = path
    .replace(/\/$/, '')
    .replace(/[.$[\]]/g, '\\$&')
    .replace(/\*/g, '[^/]*')
    .replace(/<[^>]*>/g, '[^/]+')
    .replace(/\{([^}]*)\}/g, (_, all: string) => `(${all.replaceAll(',', '|')})`);
  return new RegExp(`(^|/)${text}(\\.ts|\\.svelte|\\.svelte\\.ts)?$`);
}

describe.each(['CONTRIBUTING.md', 'README.md', 'README.en.md'])('%s', (paper) => {
  const paths = pathsIn(read(paper));

  it('names paths', () => {
    expect(paths.length).toBeGreaterThan(4);
  });

  it('names none that is not there', () => {
    const isThere = (path: string): boolean => there.some((each) => fitting(path).test(each));
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });
});

const foldersOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory() && each.name !== 'paraglide')
    .map(({ name }) => name);

it('the house in CONTRIBUTING.md has every folder of src and every room of src/lib', () => {
  const text = read('CONTRIBUTING.md');
  const house = text.slice(text.indexOf('## The house'), text.indexOf('## ARCHITECTURE'));
  const named = [
    ...foldersOf('src').map((each) => `src/${each}`),
    ...foldersOf('src/lib').map((each) => `lib/${each}`)
  ];
  const isNamed = (each: string): boolean => new RegExp(`\`${each}[\`/]`).test(house);
  expect(named.filter((each) => each !== 'src/lib' && !isNamed(each))).toEqual([]);
});

it('and so has the tree in README.md', () => {
  const text = read('README.md');
  const tree = text.slice(text.indexOf('src/site.js'), text.indexOf('tests/  '));
  const missing = foldersOf('src').filter((each) => !tree.includes(`src/${each}/`));
  const rooms = tree.slice(tree.indexOf('src/lib/'), tree.indexOf('src/editor/'));
  const isRoom = (each: string): boolean => new RegExp(`(^|[ ·])${each} `, 'm').test(rooms);
  expect([...missing, ...foldersOf('src/lib').filter((each) => !isRoom(each))]).toEqual([]);
});
