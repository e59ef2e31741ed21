import type { FieldInfo, Table } from './field';
import { exampleOf } from './example';

/** Frictionless Table Schema (version 1) of a table's CSV. */
export function toTableSchema(table: Table): object {
  const fields = table.fields.filter(({ jsonOnly }) => !jsonOnly);
  const foreignKeys = table.foreignKeys.map(({ fields: own, resource, references }) => ({
    fields: own,
    reference: { resource, fields: references }
  }));
  return {
    fields: fields.map((field) => toField(field, exampleOf(table, field.name))),
    missingValues: [''],
    primaryKey: table.primaryKey,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {})
  };
}

function toField(field: FieldInfo, example: string): object {
  const { name, type, title, description } = field;
  const constraints = toConstraints(field);
  return {
    name,
    type,
    title,
    description,
    ...(example ? { example } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {})
  };
}

function toConstraints({ values, pattern, minimum, required, unique }: FieldInfo): object {
  return {
    ...(required ? { required } : {}),
    ...(unique ? { unique } : {}),
    ...(values ? { enum: Object.keys(values) } : {}),
    ...(pattern ? { pattern } : {}),
    ...(minimum === undefined ? {} : { minimum })
  };
}
