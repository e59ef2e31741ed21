import type { Change } from '../desk/changes/change';
import type { Remark } from '../desk/preflight';
import type { FigureName } from '../desk/figure-name';
import type { ShapeKind } from '../desk/drawing/shape';
import type { ColumnRole } from '../desk/paste/columns';
import type { FormProblem, RowRefusal, RowWarning, SumCheck } from '../desk/paste/paste';
import type { BoundaryReason } from '../desk/paste/propose-boundary';
import { deskEn } from './en/desk';
import { deskZh } from './zh/desk';

/** What only editors are told. Apart from `Words`, so that no page that readers open holds any of it. */
export interface DeskWords {
  /** A figure in one line: `余杭区2024年GDP`. */
  readonly figure: (name: FigureName) => string;
  /** A frame of the map around a place, as its name may be. */
  readonly around: (place: string) => string;
  /** What a formula counts a part as that is drawn so, most of the time. */
  readonly unitOf: Readonly<Record<ShapeKind, string>>;
  /** What a correction may say to readers, for the editor to change. */
  readonly correction: (of: FigureName, from: string, to: string) => string;
  readonly paste: PasteWords;
  /** One line of what has changed: `余杭区2024年GDP：90亿元 → 91亿元`. */
  readonly change: (change: Change) => string;
  /** One line of what should be known before a story is handed on. */
  readonly remark: (remark: Remark) => string;
}

/** What is said of a pasted table. */
export interface PasteWords {
  /** A row that becomes a figure: `余杭区：1234.5亿元，比上年5.0%`. */
  readonly taken: (name: string, value: string, growthPct: string) => string;
  /** Where a source can be read, as its note says it. */
  readonly address: (url: string) => string;
  readonly left: (why: RowRefusal) => string;
  readonly warning: (of: RowWarning) => string;
  readonly form: (problem: FormProblem) => string;
  readonly boundary: (why: BoundaryReason) => string;
  readonly sum: (check: SumCheck) => string;
  readonly role: Readonly<Record<ColumnRole, string>>;
}

/** In the language that the editor speaks. */
export const deskWords: Readonly<Record<'zh' | 'en', DeskWords>> = { zh: deskZh, en: deskEn };
