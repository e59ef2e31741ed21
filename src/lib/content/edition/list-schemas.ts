import * as v from 'valibot';
import { superlativesSchema } from '../text/superlatives-schema';
import { optionalText, text } from '../text/schema-parts';

/** The lists of an edition: what is said of the things that the Chinese lists hold, by their ids. */

const namesById = v.record(text, text);

export const siteTextSchema = v.strictObject({
  title: text,
  tagline: text,
  promise: text,
  reviewText: text,
  attribution: text,
  city: v.strictObject({ name: text, short: text, whole: text }),
  searchExample: optionalText,
  /** Phrases that hold a number and are no quantity: names, in every story. */
  names: v.optional(v.array(v.strictObject({ name: text, why: text })), []),
  superlatives: superlativesSchema
});

/** Names of divisions by their codes: one name on every boundary. */
export const areasTextSchema = v.strictObject({ boundaries: namesById, areas: namesById });

const indicator = v.strictObject({ name: text, short: text, definition: text, note: optionalText });

export const indicatorsTextSchema = v.strictObject({
  themes: namesById,
  indicators: v.record(text, indicator),
  /** With `{age}` in their texts, as in the Chinese list; `by`: what each group is called. */
  breakdowns: v.record(text, v.strictObject({ ...indicator.entries, by: v.record(text, namesById) }))
});

export const sourcesTextSchema = v.record(
  text,
  v.strictObject({ publisher: text, title: text, note: optionalText })
);

export const zonesTextSchema = v.record(text, v.strictObject({ name: text, note: optionalText }));

/** By the Chinese name, which is the id. */
export const namesSchema = namesById;

/** By kind (waters, stations, townships …), then by the Chinese name. */
export const geoNamesSchema = v.record(text, namesById);

/** By the exact Chinese text: editors' notes on figures, what is said of boundaries, and of the files of the geometry. */
export const notesSchema = v.strictObject({ notes: namesById, boundaries: namesById, files: namesById });

export const planTextSchema = v.strictObject({
  formula: text,
  title: text,
  note: optionalText,
  reference: optionalText,
  /** Later versions that are known without their formula, in the same order. */
  later: v.optional(v.array(v.strictObject({ title: text, says: text, reference: optionalText })), []),
  parts: v.record(
    text,
    v.strictObject({
      /** What the formula counts: a corridor, an axis. */
      unit: text,
      name: optionalText,
      reason: optionalText,
      reference: optionalText,
      /** Why it is drawn where it is, and who says so. */
      place: optionalText,
      placeReference: optionalText
    })
  )
});
