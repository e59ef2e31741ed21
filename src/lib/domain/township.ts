import type { AreaCode, BoundaryId, IndicatorId, SourceId } from './ids';
import type { Period } from './period';

/** A town or subdistrict of an official list, with what the list counts in it. It has no outline: only a name. */
export interface Township {
  readonly district: AreaCode;
  readonly name: string;
  readonly boundary: BoundaryId;
  readonly period: Period;
  readonly source: SourceId;
  /** Gaps are left out. */
  readonly counts: ReadonlyMap<IndicatorId, number>;
}
