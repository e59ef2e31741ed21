import * as v from 'valibot';
import type { NameReader } from '../content/story/scene-lists';
import type { Boundary } from '../domain/boundary';
import { exhibitEntries, readExhibits } from './read';

/** The word that editors write for an exhibit. */
export type ExhibitKey = keyof typeof exhibitEntries;

/** Keys of an exhibit that name what is in a list of the site, and which list. */
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
  areas: 'areas'
} as const;

export type AskedKey = keyof typeof ASKED;
export type Asked = (typeof ASKED)[AskedKey];

/** What has to be chosen to make an exhibit, in the shape in which it is written. */
export type ExhibitForm =
  | { readonly kind: 'word'; readonly asks: Asked; readonly isOptional: boolean }
  | { readonly kind: 'mapping'; readonly entries: Readonly<Record<string, ExhibitForm>> }
  | { readonly kind: 'list'; readonly item: ExhibitForm; readonly most: number };

/** As much of a schema as tells what an editor writes. */
interface Schema {
  readonly type: string;
  readonly wrapped?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/** Exhibits that can be made by choosing: all that they must say is in a list. By the reader's own schema. */
export const EXHIBIT_FORMS: Readonly<Partial<Record<ExhibitKey, ExhibitForm>>> = Object.fromEntries(
  Object.entries(exhibitEntries).flatMap(([key, schema]) => {
    const form = formOf((schema as unknown as Schema).wrapped!);
    return form ? [[key, form]] : [];
  })
);

/** Null for what must be typed. */
function formOf(schema: Schema): ExhibitForm | null {
  if (schema.entries) return mappingOf(schema.entries);
  const item = schema.type === 'array' && schema.item?.entries ? mappingOf(schema.item.entries) : null;
  const most = schema.pipe?.find(({ type }) => type === 'max_length')?.requirement;
  return item && { kind: 'list', item, most: typeof most === 'number' ? most : Infinity };
}

function mappingOf(schemas: Readonly<Record<string, Schema>>): ExhibitForm | null {
  const entries: Record<string, ExhibitForm> = {};
  for (const [key, schema] of Object.entries(schemas)) {
    const isOptional = schema.wrapped !== undefined;
    const asks = key in ASKED ? ASKED[key as AskedKey] : undefined;
    const form = asks ? ({ kind: 'word', asks, isOptional } as const) : formOf(schema.wrapped ?? schema);
    if (form) entries[key] = form;
    else if (!isOptional) return null;
  }
  return Object.keys(entries).length > 0 ? { kind: 'mapping', entries } : null;
}

/** Whether the site can draw an exhibit as it is written: its own reader's word. */
export function isDrawn(
  key: ExhibitKey,
  written: unknown,
  reader: { readonly lists: NameReader['lists']; readonly boundary: Boundary }
): boolean {
  const parsed = v.safeParse(exhibitEntries[key], written);
  if (!parsed.success) return false;
  let isRefused = false;
  const fail = (): undefined => void (isRefused = true);
  const read = readExhibits({ [key]: parsed.output }, [key], { ...reader, fail });
  return read.length > 0 && !isRefused;
}
