import type { FigureView } from '../figures/views';

/** What is known of one division on one boundary; also served as JSON for the panel beside the map. */
export interface AreaPage {
  readonly code: string;
  readonly name: string;
  readonly boundary: string;
  readonly boundaryName: string;
  /** Published and measured area, in words. */
  readonly sizeText: string;
  readonly figures: readonly FigureView[];
}
