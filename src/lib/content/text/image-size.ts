/** Width and height of a picture in pixels, as it is seen: turned as its file says. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** What a picture's header says of it. */
interface ImageHeader extends ImageSize {
  readonly type: 'png' | 'jpeg' | 'webp';
  /** How its pixels are turned before they are seen: 1, as they lie, to 8 (Exif, 4.6.4). */
  readonly orientation: number;
}

/** PNG, JPEG or WebP → its size; null for any other file, or a header that is cut off. */
export function readImageSize(bytes: Uint8Array): ImageSize | null {
  const header = readImageHeader(bytes);
  return header && { width: header.width, height: header.height };
}

export function readImageHeader(bytes: Uint8Array): ImageHeader | null {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const header = headerOfPng(view) ?? headerOfJpeg(view) ?? headerOfWebp(view);
    return header && header.width > 0 && header.height > 0 ? header : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));

/** PNG 3rd edition, 11.2.1: IHDR is the first chunk. */
function headerOfPng(view: DataView): ImageHeader | null {
  if (view.getUint32(0) !== 0x89504e47 || tagAt(view, 12) !== 'IHDR') return null;
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  return { type: 'png', ...size, orientation: 1 };
}

/** JPEG, ITU-T T.81, B.2.2: the frame header, whatever its process; other markers are skipped by their length. */
function headerOfJpeg(view: DataView): ImageHeader | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  let [at, orientation] = [2, 1];
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const lying = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
      const seen = orientation < 5 ? lying : { width: lying.height, height: lying.width };
      return { type: 'jpeg', ...seen, orientation };
    }
    if (marker === 0xe1) orientation = orientationAt(view, at + 4) ?? orientation;
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Exif 2.32, 4.6: the entries of the first directory of a TIFF that begins after the mark; 0x0112 is the orientation. */
function orientationAt(view: DataView, at: number): number | null {
  if (tagAt(view, at) !== 'Exif') return null;
  const tiff = at + 6;
  const isLittle = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, isLittle);
  const entries = Array.from(
    { length: view.getUint16(directory, isLittle) },
    (_, i) => directory + 2 + i * 12
  );
  const entry = entries.find((each) => view.getUint16(each, isLittle) === 0x0112);
  const orientation = entry === undefined ? 1 : view.getUint16(entry + 8, isLittle);
  return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

/** WebP, RFC 9649: one of three kinds of chunk comes first, each with the size at a place of its own. */
function headerOfWebp(view: DataView): ImageHeader | null {
  if (tagAt(view, 0) !== 'RIFF' || tagAt(view, 8) !== 'WEBP') return null;
  const size = sizeInWebp(view);
  return size && { type: 'webp', ...size, orientation: 1 };
}

function sizeInWebp(view: DataView): ImageSize | null {
  const uint24 = (at: number): number => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  switch (tagAt(view, 12)) {
    case 'VP8X':
      return { width: uint24(24) + 1, height: uint24(27) + 1 };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return null;
  }
}
