import { stat } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';

export interface FoundFile {
  readonly kind: 'file';
  readonly path: string;
  readonly size: number;
  readonly modifiedMs: number;
}

/** What a request path stands for on a static host. */
export type Found =
  FoundFile | { readonly kind: 'redirect'; readonly to: string } | { readonly kind: 'missing' };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.yml': 'text/yaml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf'
};

export const contentType = (path: string): string =>
  TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';

/** Fonts and pictures are compressed by their own format. */
export const isText = (path: string): boolean =>
  contentType(path).includes('charset=utf-8') || extname(path) === '.wasm';

/** The file for a decoded path below the base; folders answer as on any static host: index.html, and a slash at the end. */
export async function findFile(folder: string, path: string): Promise<Found> {
  // normalize keeps a leading slash at the root, so no number of `..` leaves the folder.
  const inside = posix.normalize(`/${path}`);
  if (inside.includes('\0')) return { kind: 'missing' };
  const target = join(folder, inside);
  const asked = await infoOf(target);
  if (asked?.isFile()) return toFile(target, asked);
  if (asked?.isDirectory()) {
    const index = join(target, 'index.html');
    const info = await infoOf(index);
    if (!info?.isFile()) return { kind: 'missing' };
    return inside.endsWith('/') ? toFile(index, info) : { kind: 'redirect', to: `${inside}/` };
  }
  const page = await infoOf(`${target}.html`);
  return page?.isFile() ? toFile(`${target}.html`, page) : { kind: 'missing' };
}

const infoOf = (path: string) => stat(path).catch(() => undefined);

function toFile(path: string, info: { size: number; mtimeMs: number }): FoundFile {
  return { kind: 'file', path, size: info.size, modifiedMs: info.mtimeMs };
}
