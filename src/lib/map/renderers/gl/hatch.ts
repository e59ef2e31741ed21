import { LAYERS, type LayerName } from '../../layers';
import { HATCH } from '../../tokens';
import { patternScale, SCALE_STEPS } from './pattern-scale';

/** An RGBA image as `map.addImage` takes it (not premultiplied). */
export interface HatchImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
  /** Image pixels per CSS pixel; a fraction, because a tile is a whole number of image pixels. */
  readonly pixelRatio: number;
}

function toRgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/**
 * A square tile of one 45° line, `HATCH.step` CSS pixels from its repeats. Coverage depends on x + y modulo
 * the tile alone, so the tile meets itself on all sides.
 */
export function toHatchImage(color: string, opacity: number, pixelRatio: number): HatchImage {
  const period = HATCH.step * Math.SQRT2;
  const size = Math.round(period * pixelRatio);
  const ratio = size / period;
  const data = new Uint8ClampedArray(size * size * 4);
  const rgb = toRgb(color);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const across = (x + y + 1) % size;
      const distance = Math.min(across, size - across) / Math.SQRT2;
      const coverage = Math.min(1, Math.max(0, (HATCH.width * ratio) / 2 + 0.5 - distance));
      data.set([...rgb, Math.round(255 * opacity * coverage)], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data, pixelRatio: ratio };
}

export function hatchId(layer: LayerName, scaleStep: number): string {
  return `${layer}-${scaleStep}`;
}

/** Every image that a scene may ask for: one bitmap a hatched layer, declared at each pattern scale. */
export function toHatchImages(pixelRatio: number): [id: string, image: HatchImage][] {
  const images = LAYERS.flatMap(({ name, marks }) =>
    marks.flatMap(({ look }) =>
      look.kind === 'hatch' ? [{ name, image: toHatchImage(look.color, look.opacity ?? 1, pixelRatio) }] : []
    )
  );
  return images.flatMap(({ name, image }) =>
    Array.from({ length: SCALE_STEPS + 1 }, (_, step): [string, HatchImage] => [
      hatchId(name, step),
      { ...image, pixelRatio: image.pixelRatio * patternScale(step) }
    ])
  );
}
