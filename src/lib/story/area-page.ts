import type { NumberView } from '../domain/number-view';

/** What the panel beside the map says of a division on one boundary; served as JSON. */
export interface AreaPage {
  readonly name: string;
  readonly boundaryName: string;
  /** Published and measured area, in words. */
  readonly sizeText: string;
  readonly rows: readonly {
    readonly number: NumberView;
    readonly indicator: string;
    readonly when: string;
  }[];
}
