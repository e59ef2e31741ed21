import type { AreaCode, BoundaryId, Bounds } from '../domain/ids';
import { areaLines } from './layers/areas';
import { withWidth, type Look } from './look';
import { DASHES, TOKENS, WIDTHS } from './tokens';

/** A circle in map units. */
export interface Ring {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A small map that says where something lies among all divisions of one boundary. */
export interface Locator {
  readonly boundary: BoundaryId;
  readonly bounds: Bounds;
  readonly filled: readonly AreaCode[];
  /** Divisions that something lies within whose own edge nobody gives. */
  readonly outlined: readonly AreaCode[];
  /** Drawn around what would be too small to find. */
  readonly ring: Ring | null;
  /** What the map shows, in words. */
  readonly text: string;
}

/** What a small map draws besides the map's own fills and water; its lines are thinner than the map's. */
export const LOCATOR_LOOKS = {
  filled: { kind: 'fill', color: TOKENS.located },
  lines: withWidth(areaLines.marks[0].look, WIDTHS.locatorLine),
  outlined: { kind: 'stroke', color: TOKENS.located, width: WIDTHS.locatorEdge, dash: DASHES.locator },
  ring: { kind: 'stroke', color: TOKENS.highlightLine, width: WIDTHS.locatorRing }
} as const satisfies Record<string, Look>;
