import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { parseTileLayer } from './steps/parse-tile-layer';
import { GeoProblems, must } from './steps/stop';
import type { Zooms } from './steps/tile-cut';
import { tileLayer } from './steps/tile-layer';

const USAGE =
  '用法：npm run geo:tiles -- 区域.topojson 输出.pmtiles --credit "数据：某某" --licence "CC BY 4.0" [--zooms 4-10]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { credit: { type: 'string' }, licence: { type: 'string' }, zooms: { type: 'string' } }
});

/** `4-10`; undefined where it says something else. */
function toZooms(text: string): Zooms | undefined {
  const [, least, most] = /^(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  const zooms = [Number(least), Number(most)] as const;
  return zooms[0] <= zooms[1] && zooms[1] <= 16 ? zooms : undefined;
}

function build(source: string, target: string): void {
  const { credit, licence, zooms } = values;
  const given = zooms === undefined ? undefined : toZooms(zooms);
  if (!credit || !licence) throw new Error(`没有写数据是谁的（--credit）或许可证（--licence）\n${USAGE}`);
  if (zooms !== undefined && !given) throw new Error(`--zooms ${zooms}：写成 4-10，最大 16\n${USAGE}`);
  const { layer } = must(parseTileLayer(source, readFileSync(source, 'utf8')));
  const bytes = tileLayer(layer, { credit, licence }, given);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  console.log(`${target}  ${layer.areas.length} areas  ${bytes.length} B`);
}

try {
  const [source, target] = positionals;
  if (!source || !target) throw new Error(USAGE);
  build(source, target);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof GeoProblems ? error.message : `geo:tiles: ${error.message}`);
  process.exitCode = 1;
}
