/**
 * Tiles that tell areas apart without colour: why a value is missing, and what a value is. Each is a stroke path in a
 * square of `size` pixels, drawn over a wider stroke of paper so that it shows on every step of the ramp.
 */
export interface Texture {
  readonly size: number;
  readonly d: string;
  readonly width: number;
}

export const TEXTURES = {
  'not-published': { size: 8, d: 'M-2 6L6 -2M2 10L10 2', width: 1.2 },
  'not-applicable': { size: 9, d: 'M4.5 4.5h.01', width: 2.4 },
  'area-did-not-exist': { size: 9, d: 'M0 0L9 9M9 0L0 9', width: 1 },
  'definition-differs': { size: 8, d: 'M0 4H8', width: 1.2 },
  withheld: { size: 8, d: 'M4 0V8', width: 1.2 },
  'not-found': { size: 10, d: 'M2 2L6 6', width: 1 },
  refused: { size: 12, d: 'M0 8L3 4L6 8L9 4L12 8', width: 1.1 },
  bound: { size: 13, d: 'M6.5 3V10M3 6.5H10', width: 1.1 },
  planned: { size: 11, d: 'M-2 9L9 -2M2 13L13 2', width: 2.2 },
  weak: { size: 14, d: 'M9 7a2 2 0 1 1-4 0a2 2 0 1 1 4 0', width: 0.8 }
} as const satisfies Record<string, Texture>;

export type TextureName = keyof typeof TEXTURES;

export function isTexture(name: string): name is TextureName {
  return name in TEXTURES;
}

/** A texture's path is drawn twice, so that it shows on every step of the ramp: wider in paper, then in ink. */
export const TEXTURE_STROKES = [
  { color: '#fffdf8', wider: 1.4 },
  { color: '#4c3f34', wider: 0 }
] as const;

/** A `<pattern>` in the units of a drawing where a pixel spans `scale` of them. */
export function toPattern(id: string, name: TextureName, scale: number): string {
  const { size, d, width } = TEXTURES[name];
  const strokes = TEXTURE_STROKES.map(
    ({ color, wider }) =>
      `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width + wider}" stroke-linecap="round"/>`
  );
  return (
    `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"` +
    ` patternTransform="scale(${scale})">${strokes.join('')}</pattern>`
  );
}
