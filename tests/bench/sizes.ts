import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { filesIn } from '../../src/lib/server/library/files-in';
import { toRow, type Row } from './table';

/** What lies on the disk: the map data that a reader may fetch, and the whole site. */
export function benchSizes(folder: string): Row[] {
  const geo = filesIn('static/geo').map((path) => gzipSync(readFileSync(path), { level: 9 }).length);
  const site = filesIn(folder)
    .filter((path) => !/\.(br|gz)$/.test(path))
    .map((path) => statSync(path).size);
  return [
    toRow('static/geo, all files, gzip', sum(geo) / 1000, { max: 120, unit: 'kB' }),
    toRow(`build/, ${site.length} files, not compressed`, sum(site) / 1e6, { unit: 'MB', digits: 1 })
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
