import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SITE } from '../site.js';
import { parseCitedFigures, parseCitedSources, verifyFigures } from '../lib/content/figure/verify';
import { toContentFile } from '../lib/content/text/decode';
import { formatProblem } from '../lib/domain/problem';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { content } = SITE;

function readFigures() {
  const folder = `${content}/figures`;
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.csv'));
  return files
    .sort()
    .flatMap((name) => parseCitedFigures(`${folder}/${name}`, textAt(join(root, folder, name))));
}

/** Articles are often saved by a Chinese editor of old. */
function textAt(path: string): string {
  return toContentFile(path, readFileSync(path)).text;
}

function readArticle(folder: string, file: string): string | undefined {
  const path = join(folder, file);
  return existsSync(path) ? textAt(path) : undefined;
}

function run(folder: string): number {
  const sources = parseCitedSources(textAt(join(root, content, 'sources.yml')));
  const { checked, problems } = verifyFigures(readFigures(), sources, {
    read: (file) => readArticle(folder, file),
    hash: (text) => createHash('sha256').update(text, 'utf8').digest('hex')
  });
  for (const problem of problems) console.log(formatProblem(problem));
  console.log(`核对了 ${checked} 个数，${problems.length} 处不符`);
  return problems.length > 0 || checked === 0 ? 1 : 0;
}

const folder = process.argv[2];
if (folder && existsSync(folder)) process.exitCode = run(folder);
else {
  console.error('用法：npm run content:verify -- <放五篇原文的文件夹>');
  process.exitCode = 1;
}
