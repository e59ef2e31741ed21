import type { AreaCode } from '../../domain/ids';
import type { GeoSource } from '../../server/library/geo-manifest';
import type { DataFile } from '../../server/published/data-files';
import type { ExampleQuery } from '../../server/published/example';
import type { FieldInfo } from '../../server/published/field';
import type { ReshapedCells } from '../../server/published/spreadsheet';
import type { SiteCounts } from '../../server/views/site-counts';

/** Addresses that a program may ask besides the files: what stands there, and all of the kind, or one to begin with. */
export interface AddressView {
  /** With `{…}` where each has its own word. */
  readonly pattern: string;
  readonly holds: string;
  readonly paths: readonly string[];
}

export interface FileView extends Pick<DataFile, 'path' | 'title' | 'description' | 'licences'> {
  /** How many rows, records or polygons; empty for the descriptor. */
  readonly count: string;
  readonly size: string;
}

export interface FieldView extends FieldInfo {
  readonly example: string;
}

export interface TableView {
  readonly id: string;
  readonly title: string;
  readonly files: readonly string[];
  readonly fields: readonly FieldView[];
}

/** How many rows each warning of the page is about. */
export interface DataLimits {
  readonly tiers: readonly { readonly name: string; readonly count: number }[];
  readonly redrawn: readonly { readonly code: AreaCode; readonly name: string }[];
  readonly targets: number;
  readonly estimates: number;
  readonly missing: number;
  readonly bounded: number;
}

/** All that the page about the data says, in words and numbers that come from the data. */
export interface DataPage extends DataLimits {
  readonly files: readonly FileView[];
  readonly tables: readonly TableView[];
  readonly version: string;
  /** ISO date of the last change, and the same in words. */
  readonly updated: string;
  readonly updatedText: string;
  readonly counts: SiteCounts;
  /** Cells that a spreadsheet would change. */
  readonly reshaped: readonly ReshapedCells[];
  readonly query: ExampleQuery | null;
  readonly addresses: readonly AddressView[];
  /** Empty where no figure has a source that can be cited in full. */
  readonly exampleCitation: string;
  readonly geoSources: readonly GeoSource[];
  readonly groundSources: readonly GeoSource[];
  readonly mapNote: string;
}
