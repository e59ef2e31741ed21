/** Instead of MapLibre's, which fetches letters: our maps have none. */
export class GlyphManager {
  entries = {};
  setURL(): void {}
  setFontFaces(): void {}
  destroy(): void {}
}
