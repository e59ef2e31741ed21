import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import type { Bounds } from '../../src/lib/domain/ids';

/** One tile, packed or not: `bytes` are a Mapbox Vector Tile as it is encoded. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly bytes: Uint8Array;
}

export interface ArchiveContents {
  readonly tiles: readonly Tile[];
  readonly metadata: object;
  readonly bounds: Bounds;
}

/** Numbers of the PMTiles specification, version 3: gzip inside and outside, tiles of MVT. */
const HEADER_BYTES = 127;
const [GZIP, MVT, IS_CLUSTERED] = [2, 1, 1];
/** Header and root directory must lie in the first 16 kB, which a reader fetches at once. */
const ROOT_LIMIT_BYTES = 16_384 - HEADER_BYTES;
const ENTRIES_PER_LEAF = 4096;

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  /** How many tiles it stands for; 0 says that it leads to a leaf directory. */
  readonly run: number;
}

/** A PMTiles file of version 3; the same tiles give the same bytes. Throws where there is no tile. */
export function toArchive({ tiles, metadata, bounds }: ArchiveContents): Uint8Array {
  if (tiles.length === 0) throw new Error('an archive without tiles');
  const packed = tiles
    .map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), bytes: gzip(tile.bytes) }))
    .sort((a, b) => a.id - b.id);
  const { root, leaves } = toDirectories(entriesOf(packed, 1));
  const sections = [root, gzip(new TextEncoder().encode(JSON.stringify(metadata))), leaves];
  const data = Buffer.concat(packed.map(({ bytes }) => bytes));
  const zooms = tiles.map(({ z }) => z);
  const range = [Math.min(...new Set(zooms)), Math.max(...new Set(zooms))] as const;
  const header = toHeader([...sections, data], { count: tiles.length, zooms: range, bounds });
  return Buffer.concat([header, ...sections, data]);
}

const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 });

/** One behind the other, in the given order. */
function entriesOf(
  pieces: readonly { readonly id: number; readonly bytes: Uint8Array }[],
  run: number
): Entry[] {
  let offset = 0;
  return pieces.map(({ id, bytes }) => {
    const entry = { id, offset, length: bytes.length, run };
    offset += bytes.length;
    return entry;
  });
}

/** All entries in the root where they fit, else in leaves that the root leads to. */
function toDirectories(entries: readonly Entry[]): { root: Uint8Array; leaves: Uint8Array } {
  const root = toDirectory(entries);
  if (root.length <= ROOT_LIMIT_BYTES) return { root, leaves: new Uint8Array() };
  const count = Math.ceil(entries.length / ENTRIES_PER_LEAF);
  const leaves = Array.from({ length: count }, (_, i) => {
    const own = entries.slice(i * ENTRIES_PER_LEAF, (i + 1) * ENTRIES_PER_LEAF);
    return { id: own[0]!.id, bytes: toDirectory(own) };
  });
  return {
    root: toDirectory(entriesOf(leaves, 0)),
    leaves: Buffer.concat(leaves.map(({ bytes }) => bytes))
  };
}

/** Columns of varints: ids as differences, runs, lengths, and offsets, of which 0 says: right behind the one before. */
function toDirectory(entries: readonly Entry[]): Uint8Array {
  const ids = entries.map(({ id }, i) => id - (entries[i - 1]?.id ?? 0));
  const offsets = entries.map(({ offset }, i) => (i === 0 ? offset + 1 : 0));
  const columns = [ids, entries.map(({ run }) => run), entries.map(({ length }) => length), offsets];
  return gzip(Uint8Array.from([entries.length, ...columns.flat()].flatMap(toVarint)));
}

function toVarint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}

interface Head {
  readonly count: number;
  readonly zooms: readonly [least: number, most: number];
  readonly bounds: Bounds;
}

function toHeader(sections: readonly Uint8Array[], { count, zooms, bounds }: Head): Uint8Array {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0);
  header.writeUInt8(3, 7);
  let [offset, at] = [HEADER_BYTES, 8];
  const put = (value: number): void => {
    header.writeBigUInt64LE(BigInt(value), at);
    at += 8;
  };
  for (const { length } of sections) {
    put(offset);
    put(length);
    offset += length;
  }
  // Tiles addressed, entries and contents: no tile stands for another here.
  for (let i = 0; i < 3; i += 1) put(count);
  [IS_CLUSTERED, GZIP, GZIP, MVT, ...zooms].forEach((value, i) => header.writeUInt8(value!, 96 + i));
  const degrees = (value: number): number => Math.round(value * 1e7);
  bounds.forEach((value, i) => header.writeInt32LE(degrees(value), 102 + 4 * i));
  const [west, south, east, north] = bounds;
  header.writeUInt8(zooms[0], 118);
  header.writeInt32LE(degrees((west + east) / 2), 119);
  header.writeInt32LE(degrees((south + north) / 2), 123);
  return header;
}
