import type { DrawnPoint, ShapeKind } from '../../lib/desk/drawing/shape';
import { roundedPoint } from '../../lib/desk/drawing/read-coordinates';
import type { ShapeAct } from '../preview/host';
import type { Pasting } from './pasting.svelte';

/** A shape whose points and size a hand changes: one that is new, or one that lies in a plan's file. */
export interface ShapeInHand {
  readonly kind: ShapeKind;
  readonly points: readonly DrawnPoint[];
  readonly names: readonly string[];
  /** Its width or radius as it is typed. */
  readonly size: string;
  readonly hasSize: boolean;
  readonly pasting: Pasting;
  act: (act: ShapeAct) => void;
  setKind: (kind: ShapeKind) => void;
  setSize: (typed: string) => void;
}

/** Kilometres that a plan takes; null for what is none. */
export function kmTyped(typed: string): number | null {
  const km = Number(typed);
  return /^\d+(\.\d+)?$/.test(typed.trim()) && km >= 0.1 && km <= 100 ? km : null;
}

/** As far as a hand can tell. */
export const roundedKm = (km: number): number => Math.min(100, Math.max(0.1, Number(km.toFixed(1))));

export const rounded = (at: DrawnPoint): DrawnPoint => (typeof at === 'string' ? at : roundedPoint(at));
