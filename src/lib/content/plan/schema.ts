import * as v from 'valibot';
import { CONFIDENCES, EVIDENCES, PLAN_KINDS } from '../../domain/plan';
import { DIRECTIONS } from '../../words/zh/formula-grammar';
import { citation, slug, text, textOrNumber } from '../text/schema-parts';

/** Zero or less draws nothing: turf gives no polygon for it. */
const km = v.pipe(v.number('应为公里数'), v.minValue(0.1, '至少 0.1 公里'), v.maxValue(100, '至多 100 公里'));

const shape = v.union(
  [
    v.strictObject({ townships: v.pipe(v.array(text), v.minLength(1, '至少写一个镇街')) }),
    v.strictObject({ band: v.pipe(v.array(text), v.minLength(2, '至少写两个地点')), widthKm: km }),
    v.strictObject({ line: v.pipe(v.array(text), v.minLength(2, '至少写两个地点')) }),
    v.strictObject({ disc: text, radiusKm: km })
  ],
  '应为 townships: […]、band: […] + widthKm、line: […] 或 disc: 地点 + radiusKm 之一'
);

const evidence = v.picklist(EVIDENCES, `只能是 ${EVIDENCES.join(' / ')}`);
const drawnEvidence = v.picklist(['stated', 'inferred'], '只能是 stated / inferred');
const confidence = v.picklist(CONFIDENCES, `只能是 ${CONFIDENCES.join(' / ')}`);
const count = v.pipe(
  v.number('应为个数'),
  v.integer('应为整数'),
  v.minValue(1, '至少 1'),
  v.maxValue(99, '至多 99')
);
const optionalNote = v.optional(v.pipe(v.string('应为文字'), v.trim()), '');

const part = v.strictObject({
  id: text,
  unit: text,
  direction: v.optional(v.picklist(DIRECTIONS, `只能是 ${DIRECTIONS.join(' / ')}`)),
  count: v.optional(count, 1),
  name: v.optional(text),
  evidence,
  confidence: v.optional(confidence),
  reason: optionalNote,
  ...citation,
  crosses: v.optional(v.boolean('应为 true 或 false'), false),
  footprint: v.optional(
    v.strictObject({
      shape,
      evidence: drawnEvidence,
      confidence: v.optional(confidence),
      reason: text,
      ...citation
    })
  )
});

/** A later version whose formula no source at hand gives. */
const later = v.strictObject({ title: text, period: textOrNumber, says: text, ...citation });

export const planSchema = v.strictObject({
  id: slug,
  kind: v.picklist(PLAN_KINDS, `只能是 ${PLAN_KINDS.join(' / ')}`),
  formula: text,
  title: text,
  area: text,
  boundary: textOrNumber,
  period: textOrNumber,
  ...citation,
  note: optionalNote,
  earlier: v.optional(v.array(text), []),
  later: v.optional(v.array(later), []),
  figures: v.optional(v.array(text), []),
  parts: v.pipe(v.array(part), v.minLength(1, '至少写一个部分'))
});

export type PlanText = v.InferOutput<typeof planSchema>;
