import type { Boundary } from '../domain/boundary';
import { toId } from '../domain/ids';
import type { Piece } from '../domain/redraw';

/** What static/geo/manifest.json says of boundaries, as `npm run geo:build` writes it. */
interface Manifest {
  readonly boundaries: readonly {
    readonly id: string;
    readonly name: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly notice: string;
    readonly areas: readonly {
      readonly code: string;
      readonly name: string;
      readonly publishedKm2: number | null;
      readonly measuredKm2: number;
      readonly publishedSource?: string;
      readonly reason?: string;
    }[];
  }[];
  readonly changes: readonly Piece[];
}

/** Decoded JSON → boundaries, and what went where when they were redrawn. */
export function parseManifest({ boundaries, changes }: Manifest): {
  readonly boundaries: readonly Boundary[];
  readonly changes: readonly Piece[];
} {
  return { boundaries: boundaries.map(toBoundary), changes };
}

function toBoundary(text: Manifest['boundaries'][number]): Boundary {
  return {
    ...text,
    id: toId(text.id),
    areas: text.areas.map((area) => ({ ...area, code: toId(area.code) }))
  };
}
