import type { Pixels } from '../cards/palette';

/** Pixels as they are seen, by the orientation that a camera noted (Exif, 4.6.4): mirrored, and turned by quarters. */
export function turned(pixels: Pixels, orientation: number): Pixels {
  const { width, height, rgba } = pixels;
  const isAside = orientation >= 5;
  const seen = isAside ? { width: height, height: width } : { width, height };
  const out = new Uint8Array(rgba.length);
  for (let y = 0; y < seen.height; y += 1) {
    for (let x = 0; x < seen.width; x += 1) {
      const [across, down] = isAside ? [y, x] : [x, y];
      const fromX = [2, 3, 7, 8].includes(orientation) ? width - 1 - across : across;
      const fromY = [3, 4, 6, 7].includes(orientation) ? height - 1 - down : down;
      const from = (fromY * width + fromX) * 4;
      out.set(rgba.subarray(from, from + 4), (y * seen.width + x) * 4);
    }
  }
  return { ...seen, rgba: out };
}
