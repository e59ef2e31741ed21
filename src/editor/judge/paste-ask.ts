import type { ColumnRole } from '../../lib/desk/paste/columns';
import type { PasteForm } from '../../lib/desk/paste/paste';
import type { Grid, Pasted } from '../../lib/desk/paste/read-pasted';
import type { WrittenLines } from '../../lib/desk/lines-written';
import type { Edit } from '../../lib/edit/edit';
import type { Tier } from '../../lib/domain/source';

/** A table as it came: from a clipboard, as a file's bytes, or as a sheet of a workbook, named after both. */
export type GivenTable =
  | ({ readonly kind: 'pasted' } & Pasted)
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'sheet'; readonly name: string; readonly rows: Grid };

/** A source that is not in the list yet, as far as it is typed. */
export interface TypedSource {
  readonly publisher: string;
  readonly title: string;
  /** An ISO day, `unknown`, or '' while nobody has said. */
  readonly published: string;
  readonly tier: Tier | '';
  /** Where it can be read; may stay empty. */
  readonly address: string;
  /** The same in English; asked for where there is an English edition. */
  readonly publisherInEnglish: string;
  readonly titleInEnglish: string;
}

type Form = Pick<PasteForm, 'indicator' | 'period' | 'boundary' | 'unit' | 'status' | 'para'>;

/** A table, and what the editor has said of it; what is not said is proposed. */
export interface PasteAsk {
  readonly table: GivenTable;
  readonly roles: readonly ColumnRole[] | null;
  readonly form: Partial<Form>;
  /** The id of a source that is there; '' for a new one. */
  readonly source: string;
  readonly typed: Partial<TypedSource>;
  /** Places that the editor has named for rows, by their line. */
  readonly named: ReadonlyMap<number, string>;
  /** Lines that are taken although another source says otherwise. */
  readonly accepted: readonly number[];
}

export interface ReportedRow {
  /** 1-based. */
  readonly line: number;
  readonly cells: readonly string[];
  /** `asks`: nothing is taken of it until the editor says something; `aside`: headings, totals, empty rows. */
  readonly is: 'taken' | 'asks' | 'aside';
  /** What becomes of it: the figure, or why there is none; then what to look at. */
  readonly says: string;
  readonly warnings: readonly string[];
  /** What can be done about it beside the row. */
  readonly mend: 'name' | 'accept' | 'accepted' | null;
  readonly suggestions: readonly string[];
}

/** What hinders every row, and the field of the form that it is about; null: none of its own. */
export interface SaidFormProblem {
  readonly field: 'indicator' | 'period' | 'boundary' | 'unit' | null;
  readonly says: string;
  /** What puts it right. */
  readonly mend: { readonly says: string; readonly form: Partial<Form> } | null;
}

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What becomes of a pasted table, row by row and file by file, before anything is written. */
export interface PasteReport {
  readonly grid: Grid;
  readonly roles: readonly ColumnRole[];
  readonly roleNames: Readonly<Record<ColumnRole, string>>;
  readonly form: Form;
  readonly typed: TypedSource;
  /** Why this boundary; '' where the editor has chosen another. */
  readonly boundaryWhy: string;
  /** The unit that the figures are kept in; '' while there is no indicator. */
  readonly keptIn: string;
  readonly choices: {
    readonly indicators: readonly Choice[];
    readonly boundaries: readonly Choice[];
    readonly places: readonly string[];
  };
  readonly isInEnglish: boolean;
  /** Why nothing can be taken yet. */
  readonly problems: readonly SaidFormProblem[];
  readonly rows: readonly ReportedRow[];
  readonly sum: { readonly says: string; readonly agrees: boolean } | null;
  /** Divisions that would still have no figure. */
  readonly absent: readonly string[];
  readonly written: readonly WrittenLines[];
  readonly count: number;
  readonly edit: Edit | null;
}
