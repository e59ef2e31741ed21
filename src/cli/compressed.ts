import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText, type FoundFile } from './static-files';

export type Encoding = 'br' | 'gzip' | 'identity';

/** Quality that hosts use on the fly, for files that the build did not compress itself. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
const compressors = { br: (raw: Buffer) => promisify(brotliCompress)(raw, BROTLI), gzip: promisify(gzip) };

/** The best that the client's accept-encoding allows; below 512 bytes compressing gains nothing. */
export function encodingFor(file: FoundFile, accepted: string | string[] | undefined): Encoding {
  if (!isText(file.path) || file.size < 512) return 'identity';
  const names = String(accepted ?? '');
  return /\bbr\b/.test(names) ? 'br' : /\bgzip\b/.test(names) ? 'gzip' : 'identity';
}

const ENDINGS = { br: '.br', gzip: '.gz' } as const;

/** The build's own `.br` or `.gz` where there is one, as nginx, Caddy and most hosts of static sites send it. */
function readCompressed(file: FoundFile, encoding: 'br' | 'gzip'): Promise<Buffer> {
  return readFile(`${file.path}${ENDINGS[encoding]}`).catch(async () =>
    compressors[encoding](await readFile(file.path))
  );
}

/** Reads a file's bytes in an encoding. Compressed ones are kept until the file changes; plain ones are read each time. */
export type ReadBytes = (file: FoundFile, encoding: Encoding) => Promise<Buffer>;

export function cachedReader(): ReadBytes {
  const cache = new Map<string, Promise<Buffer>>();
  return (file, encoding) => {
    if (encoding === 'identity') return readFile(file.path);
    const key = `${encoding} ${file.path} ${file.modifiedMs} ${file.size}`;
    const bytes = cache.get(key) ?? readCompressed(file, encoding);
    cache.set(key, bytes);
    return bytes;
  };
}
