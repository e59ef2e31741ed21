import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/lib/server/published/csv';
import { lastChange, toDataPackage } from '../../../src/lib/server/published/data-package';
import { toDataFiles } from '../../../src/lib/server/published/data-files';
import type { Cell } from '../../../src/lib/server/published/field';
import { licenceAt } from '../../../src/lib/server/published/licences';
import { readVersion } from '../../../src/lib/server/published/published-files';
import { library as tiny } from '../../map/tiny-library';
import { faultOf, type SchemaField } from './cell-rules';
import { bytesOf, dataFiles, jsonOf, library, published, readTable } from './published';
import { faultsOf } from './spec-rules';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly profile: string;
  readonly bytes: number;
  readonly hash: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly schema?: {
    readonly fields: readonly SchemaField[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const descriptor = jsonOf('datapackage.json') as { readonly resources: readonly Resource[] };
const { resources } = descriptor;
const tables = resources.filter(({ schema }) => schema);
const named = (name: string): Resource => resources.find((resource) => resource.name === name)!;
const keysOf = (path: string, fields: readonly string[]): string[] =>
  readTable(path).rows.map((row) => JSON.stringify(fields.map((name) => row[name])));

describe('datapackage.json', () => {
  it('keeps every rule of the specification', () => {
    expect(faultsOf(descriptor)).toEqual([]);
  });

  it.each([
    ['a path that leads up', { path: '../figures.csv' }, 'path leads down from the descriptor'],
    ['a path from the root', { path: '/data/figures.csv' }, 'path leads down from the descriptor'],
    ['a name with capitals', { name: 'Figures' }, 'name is lower case without spaces'],
    ['a hash without its algorithm', { hash: 'abc' }, 'hash names its algorithm'],
    ['no schema', { schema: undefined }, 'a table has a schema']
  ])('would not keep them with %s', (_what, edit, rule) => {
    const [first, ...others] = resources;
    const faults = faultsOf({ ...descriptor, resources: [{ ...first, ...edit }, ...others] });
    expect(faults.join('\n')).toContain(rule);
  });

  it('describes every published file but itself', () => {
    const paths = published.map(({ path }) => path).filter((path) => path !== 'datapackage.json');
    expect(resources.map(({ path }) => path)).toEqual(paths);
  });

  it.each(resources.map((resource) => [resource.path, resource] as const))(
    'states length and hash of what is served: %s',
    (path, { bytes, hash }) => {
      expect(bytes).toBe(bytesOf(path).length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(bytesOf(path)).digest('hex')}`);
    }
  );

  it('is the same at every build: its day is the newest of the content, its version the project’s', () => {
    const again = toDataPackage(toDataFiles(library), library, readVersion());
    expect(JSON.parse(JSON.stringify(again))).toEqual(descriptor);
    const days = library.site.stories.map(({ updated }) => updated);
    expect(lastChange(library) >= days.sort().at(-1)!).toBe(true);
    expect(descriptor).toMatchObject({ version: readVersion(), created: `${lastChange(library)}T00:00:00+08:00` }); // prettier-ignore
  });

  it('gives the polygons the licence of their packages, and all else the project’s', () => {
    const licences = Object.fromEntries(
      resources.map(({ name, licenses }) => [name, licenses.map((each) => each.name).join(' ')])
    );
    expect(licences).toMatchObject({
      figures: 'MIT',
      'boundaries-2017': 'ISC MIT',
      'boundaries-2021': 'ISC'
    });
    expect(() => licenceAt('LGPL-3.0-or-later')).toThrow('no licence LGPL-3.0-or-later');
  });

  it('of another county is valid as well', () => {
    expect(faultsOf(toDataPackage(toDataFiles(tiny), tiny, '1.0.0'))).toEqual([]);
  });
});

describe.each(tables.map((resource) => [resource.path, resource] as const))('%s', (path, { schema }) => {
  const { header, rows } = readTable(path);
  const { fields, primaryKey, foreignKeys = [] } = schema!;

  it('has the columns that its schema describes, in their order', () => {
    expect(header).toEqual(fields.map(({ name }) => name));
    expect(rows.length).toBe(dataFiles.find((file) => file.path === path)!.table.rows.length);
  });

  it.each(fields.map((field) => [field.name, field] as const))(
    'keeps type and constraints in every cell of %s',
    (name, field) => {
      const cells = rows.map((row) => row[name] ?? '');
      expect(cells.flatMap((cell) => faultOf(cell, field) ?? [])).toEqual([]);
      if (field.constraints?.unique) expect(new Set(cells).size).toBe(cells.length);
      if (field.example !== undefined) expect(cells).toContain(field.example);
      expect(cells.some(Boolean)).toBe(field.example !== undefined);
    }
  );

  it('has no key twice', () => {
    const keys = keysOf(path, primaryKey);
    expect(new Set(keys).size).toBe(rows.length);
  });

  it.each(foreignKeys.map((key) => [key.reference.resource, key] as const))(
    'points at rows that are there: %s',
    (resource, { fields: own, reference }) => {
      const known = new Set(keysOf(named(resource).path, reference.fields));
      expect(keysOf(path, own).filter((key) => !known.has(key))).toEqual([]);
    }
  );
});

describe('the JSON files', () => {
  it('have the same sources as the CSV, with the hashes of their paragraphs', () => {
    const records = jsonOf('sources.json') as Record<string, unknown>[];
    const { header, rows } = readTable('sources.csv');
    expect(records.map((record) => header.map((name) => toText((record[name] ?? null) as Cell)))).toEqual(
      rows.map((row) => header.map((name) => row[name]))
    );
    expect(records.filter(({ paragraphs }) => Object.keys(paragraphs as object).length > 0)).toHaveLength(5);
  });

  it('have every plan with its parts; what no source places has no geometry', () => {
    const plans = jsonOf('plans.json') as { id: string; parts: Record<string, unknown>[] }[];
    expect(plans.map(({ id }) => id)).toEqual(library.site.plans.map(({ id }) => id));
    const parts = plans.flatMap((plan) => plan.parts);
    expect(parts).toHaveLength(library.site.plans.flatMap((plan) => plan.parts).length);
    for (const part of parts) {
      expect(part['geometry'] === null).toBe(part['footprint_evidence'] === null);
      if (part['evidence'] === 'not-stated') expect(part['geometry']).toBeNull();
      if (part['evidence'] === 'inferred') expect(part['reason']).not.toBeNull();
    }
  });
});
