import * as v from 'valibot';
import { measureText, text, textOrNumber } from '../text/schema-parts';
import { say } from '../../words/say';

/** A number to set beside others: a figure's id, several to be added up, or the number itself. */
const term = v.union(
  [text, v.number(), v.pipe(v.array(text), v.minLength(2, say`相加至少写两个编号`))],
  say`写数的编号、[编号, 编号]（相加），或一个数`
);
const line = v.pipe(v.array(term), v.minLength(2, say`至少写两个数`));
const pair = v.tuple([term, term], say`写两个数：[前一个, 后一个]`);
const limit = v.optional(v.number(say`应为数字`));

const place = v.pipe(
  v.number(say`应为名次`),
  v.integer(say`应为整数`),
  v.check((at) => at !== 0, say`名次从 1 数起；倒数写负数`)
);
const rank = v.pipe(
  v.record(text, place),
  v.check((all) => Object.keys(all).length === 1, say`一条只写一个的名次，如 { 临平区: 3 }`)
);

/** The set that is ranked: what the map shows, figures by id, or an indicator on a boundary or over periods. */
const among = v.union(
  [
    v.picklist(['fill', 'circles']),
    v.pipe(v.array(text), v.minLength(2, say`至少写两个编号`)),
    v.strictObject({
      indicator: text,
      boundary: v.optional(textOrNumber),
      period: v.optional(textOrNumber),
      measure: v.optional(measureText, 'value'),
      from: v.optional(textOrNumber),
      to: v.optional(textOrNumber),
      as: v.optional(v.picklist(['percent', 'points', 'amount'])),
      area: v.optional(text),
      periods: v.optional(v.pipe(v.array(textOrNumber), v.minLength(2, say`至少写两个时期`)))
    })
  ],
  say`写 fill、circles、[编号, 编号]，或 { indicator: 指标, period: 时期 }`
);

const claimSchema = v.strictObject({
  words: v.union([text, v.pipe(v.array(text), v.minLength(1))], say`写这条管的话，照抄`),
  max: v.optional(text),
  min: v.optional(text),
  rank: v.optional(rank),
  only: v.optional(v.pipe(v.array(text), v.minLength(1))),
  more: v.optional(line),
  less: v.optional(line),
  equal: v.optional(line),
  share: v.optional(v.tuple([term, v.union([v.literal('all'), term])], say`写 [部分, 总数]，总数可以写 all`)),
  times: v.optional(pair),
  over: limit,
  under: limit,
  among: v.optional(among),
  areas: v.optional(v.pipe(v.array(text), v.minLength(2, say`至少写两个`))),
  without: v.optional(v.array(text), []),
  unchecked: v.optional(text)
});

export const claimsSchema = v.array(claimSchema);

export type ClaimText = v.InferOutput<typeof claimSchema>;
export type Term = v.InferOutput<typeof term>;
export type AmongText = v.InferOutput<typeof among>;

/** What an entry may do with its words; exactly one of them. */
export const CLAIM_KINDS = [
  'max',
  'min',
  'rank',
  'only',
  'more',
  'less',
  'equal',
  'share',
  'times',
  'unchecked'
] as const;
