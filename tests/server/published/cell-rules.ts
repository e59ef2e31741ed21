/** One field of a Table Schema, as datapackage.json has it. */
export interface SchemaField {
  readonly name: string;
  readonly type: string;
  readonly example?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
  };
}

/** How Table Schema (version 1) writes each type with its default format. */
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|True|TRUE|1|false|False|FALSE|0)$/,
  date: /^\d{4}-\d{2}-\d{2}$/
};

/** What is wrong with a cell, in words; undefined where it keeps its field's type and constraints. */
export function faultOf(text: string, { type, constraints = {} }: SchemaField): string | undefined {
  const { required, enum: choices, pattern, minimum } = constraints;
  if (text === '') return required ? 'is empty' : undefined;
  if (!FORMS[type]?.test(text)) return `「${text}」 is no ${type}`;
  if (type === 'date' && new Date(text).toISOString().slice(0, 10) !== text) return `${text} is no day`;
  if (choices && !choices.includes(text)) return `「${text}」 is not in the list`;
  if (pattern && !new RegExp(`^(?:${pattern})$`).test(text)) return `「${text}」 has another form`;
  if (minimum !== undefined && Number(text) < minimum) return `${text} is below ${minimum}`;
  return undefined;
}
