/** Instead of MapLibre's, which finds the same name in the tile beside it. */
export class CrossTileSymbolIndex {
  pruneUnusedLayers(): void {}
}
