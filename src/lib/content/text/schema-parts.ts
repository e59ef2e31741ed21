import * as v from 'valibot';
import { isPlain, PLAIN_MEND } from './plain';
import { say } from '../../words/say';

/** The forms that several kinds of YAML files share. */

/** A sentence that is read as prose: it may bind figures and name links. */
export const sentence = v.pipe(v.string(say`应为文字`), v.trim(), v.minLength(1, say`不能为空`));
export const text = v.pipe(sentence, v.check(isPlain, PLAIN_MEND));
export const optionalText = v.optional(
  v.pipe(v.string(say`应为文字`), v.trim(), v.check(isPlain, PLAIN_MEND))
);
/** YAML reads `2021` as a number; ids and periods are text all the same. */
export const textOrNumber = v.pipe(
  v.union([v.string(), v.number()], say`应为文字或数字`),
  v.transform(String)
);
export const date = v.pipe(v.string(say`应为日期，如 "2021-07-21"`), v.isoDate(say`应为日期，如 2021-07-21`));
export const dateOrUnknown = v.union(
  [date, v.literal('unknown')],
  say`应为日期（如 2021-07-21）；不知道就写 unknown`
);
export const slug = v.pipe(text, v.regex(/^[a-z0-9][a-z0-9-]*$/, say`只用小写字母、数字和连字符`));
/** Which of a figure's two numbers is meant. */
export const measureText = v.picklist(['value', 'growth'], say`只能是 value / growth`);
export const citation = {
  source: v.optional(text),
  para: v.optional(
    v.pipe(v.number(say`应为段落号`), v.integer(say`应为整数`), v.minValue(1, say`从 1 起数`))
  ),
  reference: optionalText
};

export const lng = v.pipe(
  v.number(say`应为经度`),
  v.minValue(-180, say`经度在 -180 到 180 之间`),
  v.maxValue(180, say`经度在 -180 到 180 之间`)
);
export const lat = v.pipe(
  v.number(say`应为纬度`),
  v.minValue(-85, say`先经度、后纬度：纬度在 -85 到 85 之间`),
  v.maxValue(85, say`先经度、后纬度：纬度在 -85 到 85 之间`)
);

/** Class breaks that an editor gives: lower bounds of the classes from the second on, ascending, in the indicator's unit. */
export const cuts = v.pipe(
  v.array(v.number(say`应为数字`)),
  v.minLength(1, say`至少写一个分界`),
  v.check((all) => all.every((cut, i) => i === 0 || cut > (all[i - 1] ?? cut)), say`分界要从小到大`)
);

/** The breaks of a map's fill. */
export const breaksText = v.optional(
  v.union([v.literal('indicator'), cuts], say`应为 [10, 20, 30] 这样的分界，或 indicator`)
);

export const changeText = v.optional(
  v.strictObject({
    indicator: text,
    from: textOrNumber,
    to: textOrNumber,
    as: v.optional(v.picklist(['percent', 'points'], say`只能是 percent / points`))
  })
);

/** The value of the largest circle. */
export const largest = v.optional(v.pipe(v.number(say`应为数字`), v.gtValue(0, say`应大于 0`)));

export const circlesText = v.optional(
  v.strictObject({
    indicator: text,
    period: v.optional(textOrNumber),
    from: v.optional(textOrNumber),
    to: v.optional(textOrNumber),
    areas: v.optional(v.pipe(v.array(text), v.minLength(1, say`至少写一个区`))),
    max: largest
  })
);

export const ghostText = v.optional(v.strictObject({ boundary: textOrNumber, areas: v.array(text) }));
