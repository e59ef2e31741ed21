import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Piece } from '../../domain/redraw';

/** What `npm run geo:build` writes beside its files: which boundaries there are, and where every file comes from. */
export interface GeoManifest {
  readonly files: readonly GeoFile[];
  readonly sources: readonly GeoSource[];
  readonly boundaries: readonly ManifestBoundary[];
  /** Which piece of ground went where when boundaries were redrawn. */
  readonly changes: readonly Piece[];
}

export interface GeoFile {
  readonly path: string;
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

export function readGeoManifest(folder: string): GeoManifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as GeoManifest;
}
