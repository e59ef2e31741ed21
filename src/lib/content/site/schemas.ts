import * as v from 'valibot';
import { CHANGES, DENOMINATOR_PERIODS } from '../../domain/computed';
import { MOTION_NAMES } from '../../domain/motion';
import { AGGREGATIONS, INDICATOR_KINDS } from '../../domain/indicator';
import { TIERS } from '../../domain/source';
import { exhibitEntries } from '../../exhibits/read';
import { besideEntries } from '../story/beside-schema';
import { claimsSchema } from '../story/claims-schema';
import { basemapSchema } from './basemap-schema';
});

const stepId = v.pipe(text, v.regex(/^[a-z][a-z0-9-]*$/, '步的编号用小写字母、数字、连字符'));

export const frontMatterSchema = v.strictObject({
  title: text,
  dek: text,
  date,
  updated: date,
  corrections: v.optional(v.array(v.strictObject({ date, text })), []),
  /** Ids of steps that are no more → the step in their place, or a path of the site. */
  moved: v.optional(v.record(stepId, text), {}),
  /** Of the title and the introduction. */
  claims: v.optional(claimsSchema, [])
});

export const sceneSchema = v.strictObject({
  view: text,
  boundary: textOrNumber,
  highlight: v.optional(v.array(text), []),
  ghost: ghostText,
  indicator: v.optional(text),
  period: v.optional(textOrNumber),
  measure: v.optional(measureText, 'value'),
  ground: v.optional(v.array(text)),
  subject: v.optional(v.picklist(['metro'], '只能是 metro')),
  breaks: breaksText,
  change: changeText,
  circles: circlesText,
  ...besideEntries,
  motion: v.optional(
    v.array(v.picklist(MOTION_NAMES, `只能是 ${MOTION_NAMES.join(' / ')}`), '应为 [fill, grow] 这样的列表'),
    []
  ),
  date: v.optional(v.strictObject({ from: date, to: date, stops: v.optional(v.array(date), []) })),
  annotation: v.optional(v.strictObject({ at: text, text })),
  overlays: v.optional(v.array(text), []),
  labels: v.optional(v.picklist(['all', 'highlighted', 'none'], '只能是 all / highlighted / none'), 'all'),
  places: v.optional(v.array(text), []),
  water: v.optional(v.boolean('应为 true 或 false'), true),
  ...exhibitEntries
});

export type SceneText = v.InferOutput<typeof sceneSchema>;
export type ViewText = v.InferOutput<typeof viewsSchema>[number];
