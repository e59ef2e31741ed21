import type { NumberView } from '../../domain/number-view';

/** From whom a division has its ground, or to whom it went. */
export interface RedrawView {
  readonly text: string;
  /** The notice that decreed it, cited, and its place on the site. */
  readonly notice: { readonly path: string; readonly cite: string } | null;
}

/** What the panel beside the map says of a division on one boundary; served as JSON. */
export interface AreaPanelData {
  readonly name: string;
  readonly boundaryName: string;
  /** Published and measured area, in words. */
  readonly sizeText: string;
  /** What the redraw of boundaries did to it; null where it did nothing. */
  readonly redraw: RedrawView | null;
  readonly rows: readonly {
    readonly number: NumberView;
    readonly indicator: string;
    readonly when: string;
  }[];
}
