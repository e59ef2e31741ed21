import * as v from 'valibot';
import { text } from './schema-parts';

/** Words of prose that assert a rank or an order, and must be borne out by a claim; `not`: what holds one and asserts nothing. */
export const superlativesSchema = v.optional(
  v.strictObject({
    words: v.array(text),
    not: v.optional(v.array(v.strictObject({ words: v.array(text), why: text })), [])
  }),
  { words: [], not: [] }
);
