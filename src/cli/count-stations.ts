import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countStations } from '../lib/content/import/stations/count-stations';
import { toContentFile } from '../lib/content/text/decode';
import { formatProblem } from '../lib/domain/problem';
import { readContentFiles, readGeodata } from '../lib/server/library/read-site';
import { SITE } from '../site.js';

/** `npm run figures:count-stations`: stations by division and day → a file of figures/, by imports.yml. */
function run(): number {
  const { boundaries } = readGeodata(SITE.geo);
  const result = countStations(readContentFiles(SITE.content), boundaries, (file) =>
    toContentFile(file, readFileSync(file))
  );
  if (!result.ok) {
    const lines = result.problems.map(formatProblem);
    console.error(`有 ${lines.length} 处问题，什么也没有写：\n\n${lines.join('\n')}\n`);
    return 1;
  }
  const { file, stations, rows } = result.count;
  writeFileSync(join(SITE.content, file.file), file.text);
  console.log(`数了 ${stations} 座站，写了 ${file.file} 的 ${rows} 行。再运行 npm run content:check。`);
  return 0;
}

process.exitCode = run();
