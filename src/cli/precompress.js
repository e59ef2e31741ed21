import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What shrinks; images and PMTiles are compressed already. */
const TEXT = new Set(['.css', '.csv', '.geojson', '.html', '.js', '.json', '.md', '.mjs', '.svg', '.txt']);
/** Bytes below which a file fits one packet anyway. */
const SMALLEST = 1200;
/** Files read and written at once: a system may allow 256 open files, and zlib has four threads. */
const AT_ONCE = 8;

/**
 * Lays `.br` and `.gz` beside a folder's text files, for hosts that can send them. Kit's own `precompress` opens every
 * file at once, which fails (EMFILE) once a site has some thousands; rejects with the system's error.
 * @param {string} folder
 */
export async function precompress(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const queue = files.filter((file) => TEXT.has(extname(file)));
  const work = async () => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) await compress(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** @param {string} file */
async function compress(file) {
  const { size } = await stat(file);
  if (size < SMALLEST) return;
  const bytes = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: size
  };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }));
}
