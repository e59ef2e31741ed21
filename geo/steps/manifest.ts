import { gzipSync } from 'node:zlib';
import type { BoundaryResult, Output } from './assemble';
import type { Crossing } from './districts';
import { sha256Of, type SourceRecord } from './parse-source';

export interface ManifestInput {
  outputs: readonly Output[];
  sources: readonly SourceRecord[];
  results: readonly BoundaryResult[];
  changes: readonly Crossing[];
}

/** Level 9 and no file name or time in the header: the same size on every run. */
export const gzipBytes = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Licences of everything a file is made of, each once. */
const licenceOf = ({ sources }: Output, all: readonly SourceRecord[]): string =>
  [...new Set(all.filter(({ id }) => sources.includes(id)).map(({ licence }) => licence))].join(' AND ');

const fileEntry = (output: Output, sources: readonly SourceRecord[]) => ({
  path: output.path,
  sha256: sha256Of(output.text),
  bytes: Buffer.byteLength(output.text),
  objects: output.objects,
  sources: output.sources,
  licence: licenceOf(output, sources),
  simplification: output.simplification
});

const boundaryEntry = ({ boundary, areas }: BoundaryResult) => ({
  id: boundary.id,
  name: boundary.name,
  validFrom: boundary.validFrom,
  validTo: boundary.validTo,
  notice: boundary.notice,
  areas
});

/** manifest.json: what each file is, where it comes from, and measured beside published areas. No time stamps. */
export function toManifestText({ outputs, sources, results, changes }: ManifestInput): string {
  const manifest = {
    generator: 'geo/build.ts',
    crs: 'WGS84',
    areaMethod: 'WGS84 ellipsoid (authalic, Snyder 1987 eq. 3-12)',
    files: outputs.map((output) => fileEntry(output, sources)),
    sources,
    boundaries: results.map(boundaryEntry),
    changes
  };
  return JSON.stringify(manifest, null, 1) + '\n';
}
