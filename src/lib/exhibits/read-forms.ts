import * as v from 'valibot';
import type { NameReader } from '../content/story/scene-lists';
import { sayIssue } from '../content/text/yaml-issue';
import type { Boundary } from '../domain/boundary';
import { exhibitEntries, readExhibits } from './read';

/** The word that editors write for an exhibit. */
export type ExhibitKey = keyof typeof exhibitEntries;

/** Keys of an exhibit, and what stands there: a name out of a list of the site's, a number, or words that are typed. */
const ASKED = {
  indicator: 'indicator',
  breakdown: 'breakdown',
  period: 'period',
  from: 'period',
  to: 'period',
  bars: 'period',
  outline: 'period',
  periods: 'periods',
  area: 'area',
  areas: 'areas',
  whole: 'indicator',
  compare: 'figures',
  contrast: 'figures',
  plus: 'figures',
  minus: 'figures',
  figures: 'figures',
  equals: 'figure',
  before: 'figure',
  misread: 'figure',
  quotient: 'figure',
  diagram: 'plan',
  path: 'places',
  beside: 'places',
  file: 'file',
  poster: 'file',
  captions: 'file',
  parts: 'texts',
  name: 'text',
  alt: 'text',
  credit: 'text',
  licence: 'text',
  caption: 'text',
  as: 'word',
  measure: 'word'
} as const;

/** Keys whose names are the editor's own, and what each of them stands for. */
const NAMED = { parts: 'indicator', squares: 'figure' } as const;

export type AskedKey = keyof typeof ASKED | keyof typeof NAMED;
export type Asked = (typeof ASKED)[keyof typeof ASKED];

/** What has to be chosen to make an exhibit, in the shape in which it is written. */
export type ExhibitForm = WordForm | MappingForm | ListForm | NamedForm;

export interface WordForm {
  readonly kind: 'word';
  readonly asks: Asked;
  readonly isOptional: boolean;
  /** How many a list of words has at most. */
  readonly most: number;
  /** All that it can be, where its reader knows so few. */
  readonly words: readonly string[];
  /** What it is where it is not written; '' where that is nothing. */
  readonly usual: string;
}

interface MappingForm {
  readonly kind: 'mapping';
  readonly entries: Readonly<Record<string, ExhibitForm>>;
}

export interface ListForm {
  readonly kind: 'list';
  readonly item: ExhibitForm;
  readonly isOptional: boolean;
  readonly most: number;
}

/** Words under names that the editor gives them. */
export interface NamedForm {
  readonly kind: 'named';
  readonly item: WordForm;
}

/** As much of a schema as tells what an editor writes. */
interface Schema {
  readonly type: string;
  readonly wrapped?: Schema;
  readonly default?: unknown;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly options?: readonly unknown[];
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/** How every exhibit is made by choosing, by its reader's own schema. */
export const EXHIBIT_FORMS: Readonly<Partial<Record<ExhibitKey, ExhibitForm>>> = Object.fromEntries(
  Object.entries(exhibitEntries).flatMap(([key, schema]) => {
    const form = formOf(key, (schema as unknown as Schema).wrapped!, false);
    return form ? [[key, form]] : [];
  })
);

/** Null for what nothing is known of. */
function formOf(key: string, schema: Schema, isOptional: boolean): ExhibitForm | null {
  if (schema.type === 'record' && key in NAMED)
    return { kind: 'named', item: wordOf(NAMED[key as keyof typeof NAMED], schema, false) };
  if (schema.entries) return mappingOf(schema.entries);
  if (schema.item?.entries) {
    const item = mappingOf(schema.item.entries);
    return item && { kind: 'list', item, isOptional, most: mostOf(schema) };
  }
  return key in ASKED ? wordOf(ASKED[key as keyof typeof ASKED], schema, isOptional) : null;
}

function wordOf(asks: Asked, schema: Schema, isOptional: boolean): WordForm {
  const words = (schema.options ?? []).filter((each) => typeof each === 'string');
  return { kind: 'word', asks, isOptional, most: mostOf(schema), words, usual: '' };
}

function mostOf({ items, pipe }: Schema): number {
  const most = pipe?.find(({ type }) => type === 'max_length')?.requirement;
  return typeof most === 'number' ? most : (items?.length ?? Infinity);
}

function mappingOf(schemas: Readonly<Record<string, Schema>>): MappingForm | null {
  const entries: Record<string, ExhibitForm> = {};
  for (const [key, schema] of Object.entries(schemas)) {
    const isOptional = schema.wrapped !== undefined;
    const form = formOf(key, schema.wrapped ?? schema, isOptional);
    if (form?.kind === 'word' && typeof schema.default === 'string')
      entries[key] = { ...form, usual: schema.default };
    else if (form) entries[key] = form;
    else if (!isOptional) return null;
  }
  return Object.keys(entries).length > 0 ? { kind: 'mapping', entries } : null;
}

/** What is wrong with an exhibit, and where in its scene. */
export interface ExhibitFault {
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly mend: string;
}

/** Whether the site can draw an exhibit as it is written, and what it has against it: its own reader's word. */
export function judgeExhibit(
  key: ExhibitKey,
  written: unknown,
  reader: { readonly lists: NameReader['lists']; readonly boundary: Boundary }
): { readonly isDrawn: boolean; readonly faults: readonly ExhibitFault[] } {
  const whole = { [key]: written };
  const parsed = v.safeParse(v.object({ [key]: exhibitEntries[key] }), whole);
  if (!parsed.success)
    return { isDrawn: false, faults: parsed.issues.map((issue) => sayIssue(issue, whole)) };
  const faults: ExhibitFault[] = [];
  const fail = (path: (string | number)[], what: string, mend: string): undefined =>
    void faults.push({ path, what, mend });
  const read = readExhibits(parsed.output, [key], { ...reader, fail });
  return { isDrawn: read.length > 0 && faults.length === 0, faults };
}
