import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const withoutFences = (text: string): string => text.replaceAll(/^(`{3,})[^]*?^\1$/gm, '');
const headings = (text: string): number[] =>
  [...withoutFences(text).matchAll(/^(#+) /gm)].map(([, marks]) => marks!.length);
/** `npm run pack` of `npm run pack -- yuhang`: what follows is an example. */
const commands = (text: string): string[] =>
  [
    ...new Set([...text.matchAll(/\bnpm (?:ci|start|test|run [a-z]+(?::[a-z-]+)*)/g)].map(([found]) => found))
  ].sort();

/** Papers whose English stands in a file of its own. */
const WHOLE = ['README.md', 'geo/README.md'];
const twinOf = (file: string): string => file.replace(/\.md$/, '.en.md');

describe.each(WHOLE)('%s in English', (file) => {
  const [chinese, english] = [read(file), read(twinOf(file))];

  it('has the same sections', () => {
    expect(headings(english)).toEqual(headings(chinese));
  });

  it('names every command', () => {
    expect(commands(english)).toEqual(commands(chinese));
  });
});

it('each paper leads to its twin and back', () => {
  for (const file of [...WHOLE, 'src/content/README.md']) {
    const [name, twin] = [file, twinOf(file)].map((path) => path.split('/').at(-1)!);
    expect(read(file), file).toContain(`](${twin})`);
    expect(read(twinOf(file)), twinOf(file)).toContain(`](${name})`);
  }
});

it('what papers for English readers lead to, and the files that SECURITY.md names, are there', () => {
  const papers = [
    'README.en.md',
    'geo/README.en.md',
    'src/content/README.en.md',
    'SECURITY.md',
    'LICENSES.md'
  ];
  const linked = papers.flatMap((paper) =>
    [...withoutFences(read(paper)).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to]) =>
      join(dirname(paper), to!)
    )
  );
  const named = [...read('SECURITY.md').matchAll(/`((?:src|tests|geo)\/[\w./-]+)`/g)].map(
    ([, path]) => path!
  );
  expect([...linked, ...named].filter((path) => !existsSync(path))).toEqual([]);
});

it('the files that the English guide lists are those that the Chinese one lists', () => {
  const listed = (text: string, from: string, to: string): string[] =>
    [...text.slice(text.indexOf(from), text.indexOf(to)).matchAll(/^\| (`[^|]+) \|/gm)]
      .flatMap(([, cell]) => [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!))
      .sort();
  const english = listed(read('src/content/README.en.md'), '## The files', '## Add a figure');
  const chinese = listed(read('src/content/README.md'), '## 文件夹里有什么', '## 改一句话');
  expect(chinese.filter((name) => !english.includes(name))).toEqual([]);
});
