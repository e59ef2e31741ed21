import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { importTables } from '../lib/content/import/import-tables';
import { toContentFile } from '../lib/content/text/decode';
import { formatProblem } from '../lib/domain/problem';
import { readContentFiles, readGeodata } from '../lib/server/library/read-site';
import { SITE } from '../site.js';

/** `npm run figures:import -- table.csv …`: tables of the long form → rows of figures/, by imports.yml. */
function run(paths: readonly string[]): number {
  if (paths.length === 0) {
    console.error('用法：npm run figures:import -- 表.csv …');
    return 1;
  }
  const tables = paths.map((path) => toContentFile(basename(path), readFileSync(path)));
  const result = importTables(tables, readContentFiles(SITE.content), readGeodata(SITE.geo).boundaries);
  if (!result.ok) {
    const lines = result.problems.map(formatProblem);
    console.error(`有 ${lines.length} 处问题，什么也没有写：\n\n${lines.join('\n')}\n`);
    return 1;
  }
  const { files, read, leftOut, added } = result.import;
  for (const { file, text } of files) writeFileSync(join(SITE.content, file), text);
  console.log(
    `读了 ${read} 行，按 imports.yml 不收 ${leftOut} 行，新写 ${added} 行。再运行 npm run content:check。`
  );
  return 0;
}

process.exitCode = run(process.argv.slice(2));
