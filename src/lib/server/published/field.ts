import { fieldTexts, textsFor, type FieldText, type TableName } from './field-texts';

/** What a cell can hold; lists and objects only where the file is JSON. Null is an empty cell. */
export type Cell = string | number | boolean | null | readonly unknown[] | object;

/** One column, declared once, its texts in fields.yml: the CSV, its Table Schema and the page that explains it are all made from this. */
export interface FieldInfo extends FieldText {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'array' | 'object';
  /** Every value that may stand here, with its meaning in words (empty where the value speaks for itself). */
  readonly values?: Readonly<Record<string, string>>;
  /** A regular expression for the whole cell, without `^` and `$`, as Table Schema wants it. */
  readonly pattern?: string;
  readonly minimum?: number;
  /** Neither empty nor null in any row. */
  readonly required?: boolean;
  readonly unique?: boolean;
  /** Lists and objects, which a CSV cannot hold. */
  readonly jsonOnly?: boolean;
}

/** A column in code: everything but what readers are told. */
export interface Field<Row> extends Omit<FieldInfo, keyof FieldText> {
  readonly cell: (row: Row) => Cell;
}

/** The cells of these columns must stand in those columns of another table, row by row. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly resource: string;
  readonly references: readonly string[];
}

interface TableKeys {
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** Columns and rows of cells, in the order of the columns. */
export interface Table extends TableKeys {
  readonly fields: readonly FieldInfo[];
  readonly rows: readonly (readonly Cell[])[];
}

export function toTable<Row>(
  table: TableName,
  fields: readonly Field<Row>[],
  items: readonly Row[],
  primaryKey: readonly string[],
  foreignKeys: readonly ForeignKey[] = []
): Table {
  const names = fields.map(({ name }) => name);
  const texts = textsFor(table, names, fieldTexts());
  const columns = fields.map(({ cell, ...info }, i) => ({ cell, info: { ...info, ...texts[i]! } }));
  const rows = items.map((item) => columns.map(({ cell }) => cell(item)));
  return { fields: columns.map(({ info }) => info), rows, primaryKey, foreignKeys };
}

export type DataRecord = Readonly<Record<string, Cell>>;

/** One object a row, for JSON: every column by its name, null where the cell is empty. */
export function toRecords({ fields, rows }: Pick<Table, 'fields' | 'rows'>): DataRecord[] {
  return rows.map((cells) => Object.fromEntries(fields.map(({ name }, i) => [name, cells[i] ?? null])));
}

/** An optional text as a cell: nothing written is nothing known. */
export function orNull(text: string | null | undefined): string | null {
  return text ? text : null;
}
