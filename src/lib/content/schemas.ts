import * as v from 'valibot';
import { INDICATOR_KINDS } from '../domain/indicator';
import { TIERS } from '../domain/source';

/** The shapes of the YAML files, as editors write them. Cross-references are checked by the readers. */

const text = v.pipe(v.string('应为文字'), v.trim(), v.minLength(1, '不能为空'));
const optionalText = v.optional(v.pipe(v.string('应为文字'), v.trim()));
/** YAML reads `2021` as a number; ids and periods are text all the same. */
const textOrNumber = v.pipe(v.union([v.string(), v.number()], '应为文字或数字'), v.transform(String));
const date = v.pipe(v.string('应为日期，如 "2021-07-21"'), v.isoDate('应为日期，如 2021-07-21'));
const dateOrUnknown = v.union([date, v.literal('unknown')], '应为日期（如 2021-07-21）；不知道就写 unknown');
const slug = v.pipe(text, v.regex(/^[a-z0-9][a-z0-9-]*$/, '只用小写字母、数字和连字符'));
const citation = {
  source: v.optional(text),
  para: v.optional(v.pipe(v.number('应为段落号'), v.integer('应为整数'), v.minValue(1, '从 1 起数'))),
  reference: optionalText
};

export const indicatorsSchema = v.strictObject({
  units: v.array(text),
  indicators: v.array(
    v.strictObject({
      id: slug,
      name: text,
      short: text,
      unit: text,
      definition: text,
      kind: v.picklist(INDICATOR_KINDS, `只能是 ${INDICATOR_KINDS.join(' / ')}`),
      theme: text,
      comparableWith: v.optional(v.array(text), []),
      note: optionalText
    })
  )
});

export const sourcesSchema = v.array(
  v.strictObject({
    id: slug,
    publisher: text,
    title: text,
    published: dateOrUnknown,
    pageDate: v.optional(date),
    event: v.optional(date),
    tier: v.picklist(TIERS, `只能是 ${TIERS.join(' / ')}`),
    reposted: v.optional(v.boolean('应为 true 或 false')),
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

const lng = v.pipe(v.number('应为经度'), v.minValue(-180, '经度在 -180 到 180 之间'), v.maxValue(180, '经度在 -180 到 180 之间'));
const lat = v.pipe(v.number('应为纬度'), v.minValue(-85, '纬度在 -85 到 85 之间'), v.maxValue(85, '纬度在 -85 到 85 之间'));

export const placesSchema = v.array(
  v.strictObject({
    name: text,
    at: v.tuple([lng, lat], '应为 [经度, 纬度]'),
    errorKm: v.pipe(v.number('应为公里数'), v.minValue(0, '不能小于 0')),
    basis: text
  })
);

export const viewsSchema = v.array(
  v.strictObject({
    name: text,
    bounds: v.optional(v.tuple([lng, lat, lng, lat], '应为 [西, 南, 东, 北]')),
    areas: v.optional(v.array(text), []),
    townships: v.optional(v.array(text), []),
    places: v.optional(v.array(text), []),
    parts: v.optional(v.array(text), []),
    padKm: v.optional(v.pipe(v.number('应为公里数'), v.minValue(0, '不能小于 0')), 0)
  })
);

const shape = v.union(
  [
    v.strictObject({ townships: v.pipe(v.array(text), v.minLength(1, '至少写一个镇街')) }),
    v.strictObject({ band: v.pipe(v.array(text), v.minLength(2, '至少写两个地点')), widthKm: v.number() }),
    v.strictObject({ line: v.pipe(v.array(text), v.minLength(2, '至少写两个地点')) }),
    v.strictObject({ disc: text, radiusKm: v.number() })
  ],
  '应为 townships: […]、band: […] + widthKm、line: […] 或 disc: 地点 + radiusKm 之一'
);

export const planSchema = v.strictObject({
  id: slug,
  kind: v.picklist(['structural', 'mnemonic'], '只能是 structural / mnemonic'),
  formula: text,
  title: text,
  area: text,
  boundary: textOrNumber,
  period: textOrNumber,
  ...citation,
  note: v.optional(v.pipe(v.string(), v.trim()), ''),
  parts: v.pipe(
    v.array(
      v.strictObject({
        id: text,
        unit: text,
        count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
        name: v.optional(text),
        evidence: v.picklist(['stated', 'inferred', 'not-stated'], '只能是 stated / inferred / not-stated'),
        confidence: v.optional(v.picklist(['low', 'low-medium', 'medium', 'high'], '只能是 low / low-medium / medium / high')),
        reason: v.optional(v.pipe(v.string(), v.trim()), ''),
        ...citation,
        crosses: v.optional(v.boolean(), false),
        footprint: v.optional(
          v.strictObject({
            shape,
            evidence: v.picklist(['stated', 'inferred'], '只能是 stated / inferred'),
            reason: text,
            ...citation
          })
        )
      })
    ),
    v.minLength(1, '至少写一个部分')
  )
});

export const siteSchema = v.strictObject({
  title: text,
  tagline: text,
  promise: text,
  reviewNumber: v.nullable(text),
  reviewText: text,
  attribution: text,
  names: v.array(v.strictObject({ name: text, why: text }))
});

export const frontMatterSchema = v.strictObject({
  title: text,
  dek: text,
  date,
  updated: date,
  corrections: v.optional(v.array(v.strictObject({ date, text })), [])
});

export const sceneSchema = v.strictObject({
  view: text,
  boundary: textOrNumber,
  highlight: v.optional(v.array(text), []),
  ghost: v.optional(v.strictObject({ boundary: textOrNumber, areas: v.array(text) })),
  indicator: v.optional(text),
  period: v.optional(textOrNumber),
  overlays: v.optional(v.array(text), []),
  labels: v.optional(v.picklist(['all', 'highlighted', 'none'], '只能是 all / highlighted / none'), 'all'),
  places: v.optional(v.array(text), []),
  water: v.optional(v.boolean('应为 true 或 false'), true),
  diagram: v.optional(text),
  compare: v.optional(v.array(text), []),
  contrast: v.optional(v.tuple([text, text], '应为两个数的编号'))
});

export type SceneText = v.InferOutput<typeof sceneSchema>;
export type PlanText = v.InferOutput<typeof planSchema>;
export type ViewText = v.InferOutput<typeof viewsSchema>[number];
