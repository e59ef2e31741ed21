import { toId, type BoundaryId } from '../../domain/ids';
import type { Piece } from '../../domain/redraw';

/** What `npm run geo:build` writes beside its files: which boundaries there are, and where every file comes from. */
export interface GeoManifest {
  readonly files: readonly GeoFile[];
  readonly sources: readonly GeoSource[];
  readonly boundaries: readonly ManifestBoundary[];
  /** Which piece of ground went where when boundaries were redrawn; none where there is one boundary. */
  readonly changes: readonly Piece[];
}

export interface GeoFile {
  readonly path: string;
  readonly sha256: string;
  /** The boundary whose areas the file draws or fills; absent where it is of none. */
  readonly boundary?: string;
  /** What is in it: object name → number of features. */
  readonly objects: Readonly<Record<string, number>>;
  /** SPDX expression: the sum of its sources' licences. */
  readonly licence: string;
  readonly sources: readonly string[];
}

export interface GeoSource {
  readonly id: string;
  readonly title: string;
  readonly origin: string;
  readonly licence: string;
  readonly licenceNote: string;
  /** What a map that draws it must print; absent where the settings name it. */
  readonly credit?: string;
  /** ISO date. */
  readonly retrieved: string;
}

export interface ManifestBoundary {
  readonly id: string;
  readonly name: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly notice: string;
  readonly areas: readonly ManifestArea[];
}

export interface ManifestArea {
  readonly code: string;
  readonly name: string;
  readonly publishedKm2: number | null;
  /** Who published that area; empty where nobody did. */
  readonly publishedSource: string;
  readonly measuredKm2: number;
  /** Why the two differ, where they do by more than 2 %. */
  readonly reason: string;
}

/** Where it lies in the geometry's folder. */
export const MANIFEST = 'manifest.json';

export function toGeoManifest(written: unknown): GeoManifest {
  const { changes, ...manifest } = written as Omit<GeoManifest, 'changes'> & Partial<GeoManifest>;
  return { ...manifest, changes: changes ?? [] };
}

/** The names of the files in the folder, each null where the city has none. */
export interface GeoFileNames {
  readonly areas: ReadonlyMap<BoundaryId, string>;
  readonly townships: { readonly boundary: BoundaryId; readonly file: string } | null;
  /** Files of no boundary (water, neighbours …), by their names without the ending. */
  readonly ground: ReadonlyMap<string, string>;
}

export function fileNamesOf({ files }: GeoManifest): GeoFileNames {
  const withObject = (name: string): GeoFile[] => files.filter(({ objects }) => name in objects);
  const [townships] = withObject('townships');
  return {
    areas: new Map(withObject('districts').map((file) => [boundaryOf(file), file.path])),
    townships: townships ? { boundary: boundaryOf(townships), file: townships.path } : null,
    ground: new Map(
      files.flatMap(({ path, boundary }) =>
        boundary === undefined ? [[path.replace(/\.json$/, ''), path]] : []
      )
    )
  };
}

function boundaryOf({ path, boundary }: GeoFile): BoundaryId {
  if (boundary === undefined) throw new Error(`${MANIFEST}: ${path} is of no boundary`);
  return toId(boundary);
}
