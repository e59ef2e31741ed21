import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { foldersFrom, readFolder } from './folders';
import { assemble } from './steps/assemble';
import type { ComparedArea } from './steps/compare-areas';
import { gzipBytes } from './steps/manifest';
import { GeoProblems } from './steps/stop';

function writeOutputs(folder: string, outputs: ReadonlyMap<string, string>): void {
  for (const [path, text] of outputs) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function printSizes(outputs: ReadonlyMap<string, string>): void {
  let total = 0;
  for (const [path, text] of outputs) {
    const bytes = gzipBytes(text);
    total += bytes;
    console.log(
      `${path.padEnd(24)} ${String(Buffer.byteLength(text)).padStart(8)} B  gzip ${String(bytes).padStart(6)} B`
    );
  }
  console.log(`${'total'.padEnd(24)} ${' '.repeat(8)}    gzip ${String(total).padStart(6)} B`);
}

function printAreas(manifest: string): void {
  const { boundaries } = JSON.parse(manifest) as { boundaries: { id: string; areas: ComparedArea[] }[] };
  for (const { id, areas } of boundaries) {
    console.log(`\n${id}    code      measured   published     diff`);
    for (const { code, name, publishedKm2, measuredKm2, differencePct } of areas) {
      const published = String(publishedKm2 ?? '—').padStart(10);
      const difference = differencePct === null ? '—' : `${differencePct} %`;
      console.log(
        `${name}  ${code}  ${String(measuredKm2).padStart(9)}  ${published}  ${difference.padStart(8)}`
      );
    }
  }
}

try {
  const { sources, output } = foldersFrom(process.argv.slice(2));
  const outputs = assemble(readFolder(sources));
  writeOutputs(output, outputs);
  printSizes(outputs);
  printAreas(outputs.get('manifest.json') ?? '');
} catch (error) {
  if (!(error instanceof GeoProblems)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
