import * as v from 'valibot';
import { refusalsOf } from '../../domain/comparability';
import { toId, type IndicatorId } from '../../domain/ids';
import { placeKey } from '../../domain/preferred-figure';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { text, textOrNumber } from '../../content/text/schema-parts';
import { areasOf, checkSideBySide, figuresNamedAt } from '../read-areas';
import type { BumpExhibit } from '.';
import { say } from '../../words/say';
import { sayRefusal } from '../../content/text/say-words';

export const bumpText = v.strictObject({
  indicator: text,
  periods: v.pipe(
    v.array(textOrNumber),
    v.minLength(2, say`至少写两个时期`),
    v.maxLength(3, say`最多三个时期，再多手机上放不下`)
  ),
  areas: v.optional(v.array(text))
});
type BumpText = v.InferOutput<typeof bumpText>;

/** Fewer ranks say nothing. */
const FEWEST = 3;

/** The figures of a `bump` entry, which must pass the guard at each period and over time; undefined after a problem. */
export function readBump(bump: BumpText, reader: ExhibitReader): BumpExhibit | undefined {
  const { boundary, fail, lists } = reader;
  const { indicator, periods } = bump;
  if (periods.some((period, i) => i > 0 && period <= (periods[i - 1] ?? '')))
    return fail(['bump', 'periods'], say`bump 的时期没有从早到晚`, say`按先后写`);
  const areas = boundary && areasOf(bump.areas, boundary, ['bump', 'areas'], reader);
  if (!areas) return undefined;
  const columns = periods.map((period) =>
    figuresNamedAt({ indicator, period }, areas, boundary, ['bump'], reader)
  );
  if (!columns.every((column) => column !== undefined)) return undefined;
  const lines = areas.map(({ code }) =>
    columns.flatMap((column) => column.find(({ place }) => placeKey(place) === code) ?? [])
  );
  const whole = lines.filter((line) => line.length === periods.length);
  const missing = areas.filter((_, i) => lines[i]!.length < periods.length).map(({ name }) => name);
  if (whole.length < FEWEST || (bump.areas !== undefined && missing.length > 0))
    return fail(
      ['bump'],
      say`bump 里每一期都有数的只有 ${whole.length} 个区`,
      say`换时期，或从 areas 里去掉缺数的区`
    );
  const overTime = refusalsOf(whole.flat(), 'periods', lists.glossary);
  for (const refusal of overTime)
    fail(['bump'], say`bump 里的数不可比：${sayRefusal(refusal, lists.glossary)}`, say`换指标或时期`);
  const areAlike = periods.every((_, at) =>
    checkSideBySide(
      whole.map((line) => line[at]!),
      ['bump'],
      reader
    )
  );
  if (overTime.length > 0 || !areAlike) return undefined;
  const ids = whole.map((line) => line.map(({ id }) => id));
  return { kind: 'bump', indicator: toId<IndicatorId>(indicator), periods, lines: ids, missing };
}
