import * as v from 'valibot';
import { CONFIDENCES, EVIDENCES, PLAN_KINDS } from '../../domain/plan';
import { DIRECTIONS } from '../../words/zh/formula-grammar';
import { claimsSchema } from '../story/claims-schema';
import { isPlain, PLAIN_MEND } from '../text/plain';
import { citation, lat, lng, slug, text, textOrNumber } from '../text/schema-parts';
import { say } from '../../words/say';

/** Zero or less draws nothing: turf gives no polygon for it. */
const km = v.pipe(
  v.number(say`应为公里数`),
  v.minValue(0.1, say`至少 0.1 公里`),
  v.maxValue(100, say`至多 100 公里`)
);

const corner = v.tuple([lng, lat], say`应为 [经度, 纬度]`);
/** A place by its name, or a corner by its coordinates. */
const point = v.lazy((given) => (Array.isArray(given) ? corner : text));
const course = v.pipe(v.array(point), v.minLength(2, say`至少写两个地点，或两个 [经度, 纬度]`));

const SHAPES = {
  areas: v.strictObject({ areas: v.pipe(v.array(text), v.minLength(1, say`至少写一个区`)) }),
  townships: v.strictObject({ townships: v.pipe(v.array(text), v.minLength(1, say`至少写一个镇街`)) }),
  polygon: v.strictObject({ polygon: v.pipe(v.array(corner), v.minLength(3, say`至少写三个角`)) }),
  band: v.strictObject({ band: course, widthKm: km }),
  line: v.strictObject({ line: course }),
  disc: v.strictObject({ disc: point, radiusKm: km })
};

const NO_SHAPE = say`应为 ${Object.keys(SHAPES)} 之一：写法见 README 的「加一项规划」`;
const noShape = v.custom<v.InferOutput<(typeof SHAPES)[keyof typeof SHAPES]>>(() => false, NO_SHAPE);

/** By its own key, so that what is wrong within is told as itself. */
const shape = v.lazy((given): v.GenericSchema<unknown, ShapeText> => {
  const keys = typeof given === 'object' && given !== null ? Object.keys(given) : [];
  const kind = (Object.keys(SHAPES) as (keyof typeof SHAPES)[]).find((each) => keys.includes(each));
  return kind ? SHAPES[kind] : noShape;
});

export type ShapeText = v.InferOutput<(typeof SHAPES)[keyof typeof SHAPES]>;

const evidence = v.picklist(EVIDENCES, say`只能是 ${EVIDENCES.join(' / ')}`);
const drawnEvidence = v.picklist(['stated', 'inferred'], say`只能是 stated / inferred`);
const confidence = v.picklist(CONFIDENCES, say`只能是 ${CONFIDENCES.join(' / ')}`);
const count = v.pipe(
  v.number(say`应为个数`),
  v.integer(say`应为整数`),
  v.minValue(1, say`至少 1`),
  v.maxValue(99, say`至多 99`)
);
const optionalNote = v.optional(v.pipe(v.string(say`应为文字`), v.trim(), v.check(isPlain, PLAIN_MEND)), '');

const part = v.strictObject({
  id: text,
  unit: text,
  direction: v.optional(v.picklist(DIRECTIONS, say`只能是 ${DIRECTIONS.join(' / ')}`)),
  count: v.optional(count, 1),
  name: v.optional(text),
  evidence,
  confidence: v.optional(confidence),
  reason: optionalNote,
  ...citation,
  crosses: v.optional(v.boolean(say`应为 true 或 false`), false),
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
  kind: v.picklist(PLAN_KINDS, say`只能是 ${PLAN_KINDS.join(' / ')}`),
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
  claims: v.optional(claimsSchema, []),
  parts: v.pipe(v.array(part), v.minLength(1, say`至少写一个部分`))
});

export type PlanText = v.InferOutput<typeof planSchema>;
