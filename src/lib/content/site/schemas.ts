import * as v from 'valibot';
import { CHANGES, DENOMINATOR_PERIODS } from '../../domain/computed';
import { MOTION_NAMES } from '../../domain/motion';
import { AGGREGATIONS, INDICATOR_KINDS } from '../../domain/indicator';
import { TIERS } from '../../domain/source';
import { exhibitEntries } from '../../exhibits/read';
import { besideEntries } from '../story/beside-schema';
import { claimsSchema } from '../story/claims-schema';
import { basemapSchema } from './basemap-schema';
import {
  breaksText,
  changeText,
  circlesText,
  cuts,
  date,
  dateOrUnknown,
  ghostText,
  lat,
  lng,
  measureText,
  optionalText,
  slug,
  text,
  textOrNumber
} from '../text/schema-parts';
import { superlativesSchema } from '../text/superlatives-schema';
import { say } from '../../words/say';

/** The shapes of the YAML files, as editors write them. Cross-references are checked by the readers; plans: content/plan/schema.ts. */

const breaks = v.optional(cuts);

/** What every indicator says of itself, published or computed. */
const indicator = {
  id: slug,
  name: text,
  short: text,
  unit: text,
  definition: text,
  kind: v.picklist(INDICATOR_KINDS, say`只能是 ${INDICATOR_KINDS.join(' / ')}`),
  theme: text,
  note: optionalText,
  listed: v.optional(v.boolean(say`应为 true 或 false`)),
  aggregation: v.optional(v.picklist(AGGREGATIONS, say`只能是 ${AGGREGATIONS.join(' / ')}`))
};

/** One total cut by dimensions; `{age}` in its texts stands for the name of the cell's age group. */
const breakdown = v.strictObject({
  id: slug,
  of: text,
  name: text,
  short: text,
  definition: text,
  theme: text,
  note: optionalText,
  by: v.record(slug, v.record(slug, text))
});

export const indicatorsSchema = v.strictObject({
  units: v.array(text),
  indicators: v.array(
    v.strictObject({
      ...indicator,
      comparableWith: v.optional(v.array(text), []),
      breaks
    })
  ),
  breakdowns: v.optional(v.array(breakdown), [])
});

/** The parts of a sum: named one by one, or the age groups of a breakdown from edge to edge. */
const sum = v.union(
  [
    v.pipe(v.array(text), v.minLength(2, say`至少写两个指标`)),
    v.strictObject({ breakdown: slug, ages: v.pipe(text, v.regex(/^\d+(-\d+|-plus)?$/)) })
  ],
  say`写几个指标的编号，或 { breakdown: 分组, ages: 60-plus }`
);

const change = v.strictObject({
  of: text,
  later: v.optional(text),
  from: textOrNumber,
  to: textOrNumber,
  as: v.picklist(CHANGES, say`只能是 ${CHANGES.join(' / ')}`)
});

/** Per cent of the whole city's, of every division and of some together. */
const cityShare = v.strictObject({
  of: text,
  whole: v.optional(text),
  together: v.optional(
    v.array(
      v.strictObject({
        boundary: textOrNumber,
        areas: v.pipe(v.array(text), v.minLength(2, say`至少写两个区`))
      })
    ),
    []
  )
});

export const computedSchema = v.array(
  v.strictObject({
    ...indicator,
    numerator: v.optional(text),
    denominator: v.optional(text),
    denominatorPeriod: v.optional(
      v.picklist(DENOMINATOR_PERIODS, say`只能是 ${DENOMINATOR_PERIODS.join(' / ')}`),
      'same'
    ),
    factor: v.optional(v.pipe(v.number(say`应为数字`), v.gtValue(0, say`应大于 0`)), 1),
    sum: v.optional(sum),
    change: v.optional(change),
    difference: v.optional(v.strictObject({ of: text, less: text })),
    portion: v.optional(v.strictObject({ share: text, of: text })),
    cityShare: v.optional(cityShare),
    decimals: v.pipe(v.number(say`应为数字`), v.integer(say`应为整数`), v.minValue(0, say`不能小于 0`)),
    breaks,
    refusals: v.optional(v.array(v.strictObject({ area: text, boundary: textOrNumber, reason: text })), [])
  })
);

export const sourcesSchema = v.array(
  v.strictObject({
    id: slug,
    publisher: text,
    title: text,
    published: dateOrUnknown,
    pageDate: v.optional(date),
    event: v.optional(date),
    tier: v.picklist(TIERS, say`只能是 ${TIERS.join(' / ')}`),
    reposted: v.optional(v.boolean(say`应为 true 或 false`)),
    file: optionalText,
    note: optionalText,
    paragraphs: v.optional(v.record(v.string(), v.pipe(v.string(), v.hexadecimal(), v.length(64))))
  })
);

export const zonesSchema = v.array(
  v.strictObject({
    id: slug,
    name: text,
    kind: text,
    within: v.optional(v.array(textOrNumber), []),
    note: optionalText
  })
);

export const placesSchema = v.array(
  v.strictObject({
    name: text,
    at: v.tuple([lng, lat], say`应为 [经度, 纬度]`),
    errorKm: v.pipe(v.number(say`应为公里数`), v.minValue(0, say`不能小于 0`)),
    basis: text
  })
);

export const viewsSchema = v.array(
  v.strictObject({
    name: text,
    bounds: v.optional(v.tuple([lng, lat, lng, lat], say`应为 [西, 南, 东, 北]`)),
    areas: v.optional(v.array(text), []),
    townships: v.optional(v.array(text), []),
    places: v.optional(v.array(text), []),
    parts: v.optional(v.array(text), []),
    padKm: v.optional(v.pipe(v.number(say`应为公里数`), v.minValue(0, say`不能小于 0`)), 0)
  })
);

const city = v.strictObject({
  ...{ code: text, name: text, short: text, whole: text },
  /** Other names that a search for the published data may use. */
  keywords: v.optional(v.array(text), [])
});

/** What the figures need to know of the settings. */
export const citySchema = v.object({ city });

export const siteSchema = v.strictObject({
  title: text,
  /** The whole of what the maps show: its code as figures carry it, its names, and how it is called among its parts. */
  city,
  /** Under which the data are published (datapackage.json). */
  packageName: v.optional(slug, 'atlas'),
  tagline: text,
  promise: text,
  /** Whom the site is for. One for everyone is built with a review number alone (publication.ts). */
  publish: v.optional(v.picklist(['internal', 'public'], say`应为 internal 或 public`), 'internal'),
  reviewNumber: v.nullable(text),
  reviewText: text,
  attribution: text,
  /** Where the site is published; paper and plain text print it. */
  address: v.optional(
    v.nullable(v.pipe(text, v.regex(/^https?:\/\/\S+\/$/, say`应为以 / 结尾的网址`))),
    null
  ),
  /** What tells listeners' phones at which step a talk is (src/relay): a web address, or a path of the site's own host. */
  relay: v.optional(
    v.nullable(
      v.pipe(
        text,
        v.regex(/^(https?:\/\/[^\s/?#]+)?\/[^\s?#]*$/, say`应为 /relay/ 这样的路径，或 http(s):// 开头的网址`)
      )
    ),
    null
  ),
  /** What the search box shows as an example; a division where nothing is written. */
  searchExample: optionalText,
  /** Views that the explorer offers, by name; the first is where it begins. */
  /** The indicator that the explorer opens on. */
  exploreOpens: v.optional(text),
  exploreViews: v.pipe(v.array(text), v.minLength(1, say`至少写一个视图`)),
  /** Which source decreed a boundary, by the boundary's id. */
  notices: v.optional(v.record(v.string(), text), {}),
  /** What maps show of the ground where a scene says nothing, by how much land they show. */
  ground: v.optional(
    v.strictObject({
      city: v.optional(v.array(text), []),
      district: v.optional(v.array(text), []),
      close: v.optional(v.array(text), [])
    }),
    { city: [], district: [], close: [] }
  ),
  /** A map of others under ours, where the reader moves the map. */
  basemap: v.optional(basemapSchema),
  /** By boundary a file in the folder `tiles`, from which live maps draw its areas. */
  tiles: v.optional(v.record(v.string(), text), {}),
  names: v.array(v.strictObject({ name: text, why: text })),
  superlatives: superlativesSchema
});

const stepId = v.pipe(text, v.regex(/^[a-z][a-z0-9-]*$/, say`步的编号用小写字母、数字、连字符`));

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
  subject: v.optional(v.picklist(['metro', 'rail'], say`只能是 metro 或 rail`)),
  lines: v.optional(v.array(textOrNumber, say`应为 [2, 6] 这样的列表`)),
  breaks: breaksText,
  change: changeText,
  circles: circlesText,
  ...besideEntries,
  motion: v.optional(
    v.array(
      v.picklist(MOTION_NAMES, say`只能是 ${MOTION_NAMES.join(' / ')}`),
      say`应为 [fill, grow] 这样的列表`
    ),
    []
  ),
  date: v.optional(
    v.strictObject({
      from: date,
      to: date,
      stops: v.optional(v.array(date), []),
      print: v.optional(v.picklist(['last', 'multiples'], say`只能是 last / multiples`), 'last')
    })
  ),
  annotation: v.optional(v.strictObject({ at: text, text })),
  overlays: v.optional(v.array(text), []),
  labels: v.optional(v.picklist(['all', 'highlighted', 'none'], say`只能是 all / highlighted / none`), 'all'),
  places: v.optional(v.array(text), []),
  water: v.optional(v.boolean(say`应为 true 或 false`), true),
  ...exhibitEntries
});

export type SceneText = v.InferOutput<typeof sceneSchema>;
export type ViewText = v.InferOutput<typeof viewsSchema>[number];
