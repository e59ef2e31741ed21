import * as v from 'valibot';
import {
  breaksText,
  changeText,
  circlesText,
  ghostText,
  largest,
  measureText,
  optionalText,
  text,
  textOrNumber
} from '../text/schema-parts';
import { say } from '../../words/say';

/** What a map beside the scene's own says of itself; the scene says the rest. */
const side = {
  title: optionalText,
  boundary: v.optional(textOrNumber),
  highlight: v.optional(v.array(text)),
  indicator: v.optional(text),
  period: v.optional(textOrNumber),
  measure: v.optional(measureText, 'value'),
  change: changeText,
  breaks: breaksText
};

const frameSchema = v.strictObject({
  ...side,
  view: v.optional(text),
  ghost: ghostText,
  circles: circlesText
});
export type FrameText = v.InferOutput<typeof frameSchema>;

/** More small maps are too small to be read on one screen. */
const MOST_MAPS = 5;
const MOST_FRAMES = 6;

/** Ways in which a scene block shows several sets of figures. */
export const besideEntries = {
  swipe: v.optional(
    v.strictObject({ left: v.strictObject(side), right: v.strictObject(side), breaks: breaksText })
  ),
  multiples: v.optional(
    v.pipe(
      v.array(frameSchema),
      v.minLength(2, say`至少写两幅`),
      v.maxLength(MOST_MAPS, say`最多写 ${MOST_MAPS} 幅`)
    )
  ),
  play: v.optional(
    v.strictObject({
      indicator: text,
      periods: v.pipe(
        v.array(textOrNumber),
        v.minLength(2, say`至少写两期`),
        v.maxLength(MOST_FRAMES, say`最多写 ${MOST_FRAMES} 期`)
      ),
      as: v.optional(v.picklist(['fill', 'circles'], say`只能是 fill / circles`), 'fill'),
      measure: v.optional(measureText, 'value'),
      breaks: breaksText,
      max: largest
    })
  )
};
