import { crc32, deflateRawSync } from 'node:zlib';

/** A file on its way into an archive; `name` with `/` between folders. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly modified: Date;
}

/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** The version of the format that knows folders and deflation: 2.0. */
const VERSION = 20;

/** A .zip archive (APPNOTE 6.3), as every system opens it by a double click. For what fits into memory. */
export function toZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, modified } of entries) {
    const path = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(bytes);
    const common = commonHeader({ bytes, packed, modified, nameLength: path.length });
    const local = Buffer.concat([signature(0x04034b50), common, path, packed]);
    locals.push(local);
    directory.push(Buffer.concat([signature(0x02014b50), twoBytes(VERSION), common, placeOf(offset), path]));
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...locals, central, endOf(entries.length, central.length, offset)]);
}

interface Packed {
  readonly bytes: Uint8Array;
  readonly packed: Uint8Array;
  readonly modified: Date;
  readonly nameLength: number;
}

/** What the header of a file and its line in the directory say alike. */
function commonHeader({ bytes, packed, modified, nameLength }: Packed): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(VERSION, 0);
  header.writeUInt16LE(FLAGS, 2);
  header.writeUInt16LE(DEFLATED, 4);
  header.writeUInt16LE(timeOf(modified), 6);
  header.writeUInt16LE(dayOf(modified), 8);
  header.writeUInt32LE(crc32(bytes), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(bytes.length, 18);
  header.writeUInt16LE(nameLength, 22);
  return header;
}

/** No remark, one disk, no attributes; where the file's own header begins. */
function placeOf(offset: number): Buffer {
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  return place;
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** As DOS counts: two seconds a unit, years since 1980. */
const timeOf = (at: Date): number => (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1);
const dayOf = (at: Date): number =>
  (Math.max(0, at.getFullYear() - 1980) << 9) | ((at.getMonth() + 1) << 5) | at.getDate();

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function twoBytes(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
