import { gzipSync } from 'node:zlib';
import type { Crossing } from './districts';
import type { BoundaryResult, Output } from './output';
import type { Outline } from './parse-config';
import { sha256Of, type SourceRecord } from './parse-source';

export interface ManifestInput {
  readonly outputs: readonly Output[];
  readonly sources: readonly SourceRecord[];
  readonly results: readonly BoundaryResult[];
  /** Absent where the whole city is one piece of land. */
  readonly outline: Outline | undefined;
  /** Absent where there is one boundary only. */
  readonly changes: readonly Crossing[] | undefined;
}

/** Level 9 and no file name or time in the header: the same size on every run. */
export function gzipBytes(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** Licences of everything a file is made of, each once. */
function licenceOf({ sources }: Output, all: readonly SourceRecord[]): string {
  return [...new Set(all.filter(({ id }) => sources.includes(id)).map(({ licence }) => licence))].join(
    ' AND '
  );
}

function fileEntry(output: Output, sources: readonly SourceRecord[]) {
  return {
    path: output.path,
    ...(output.boundary === null ? {} : { boundary: output.boundary }),
    sha256: sha256Of(output.text),
    bytes: Buffer.byteLength(output.text),
    objects: output.objects,
    sources: output.sources,
    licence: licenceOf(output, sources),
    simplification: output.simplification
  };
}

function boundaryEntry({ boundary, areas }: BoundaryResult) {
  return {
    id: boundary.id,
    name: boundary.name,
    validFrom: boundary.validFrom,
    validTo: boundary.validTo,
    notice: boundary.notice,
    areas
  };
}

/** manifest.json: what each file is, where it comes from, and measured beside published areas. No time stamps. */
export function toManifestText({ outputs, sources, results, outline, changes }: ManifestInput): string {
  const manifest = {
    generator: 'geo/build.ts',
    crs: 'WGS84',
    areaMethod: 'WGS84 ellipsoid (authalic, Snyder 1987 eq. 3-12)',
    files: outputs.map((output) => fileEntry(output, sources)),
    sources,
    outline,
    boundaries: results.map(boundaryEntry),
    changes
  };
  return JSON.stringify(manifest, null, 1) + '\n';
}
