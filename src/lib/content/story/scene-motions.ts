import { isDated, type GroundChoice } from '../../domain/ground';
import type { AreaCode, BoundaryId } from '../../domain/ids';
import { joinedGrounds, type JoinedGround } from '../../domain/joined-ground';
import { placeKey, preferredFigures } from '../../domain/preferred-figure';
import type { SameGround } from '../../domain/same-ground';
import { MOTION_NAMES, type DateRun, type Motion, type MotionName } from '../../domain/motion';
import { parsePeriod } from '../../domain/period';
import type { Scene } from '../../domain/scene';
import type { SceneReader } from './read-scene';
import { say } from '../../words/say';

/** What of a scene its motions move. */
export type Still = Pick<Scene, 'boundary' | 'figures' | 'ground' | 'overlays' | 'ghost'>;

/** What a motion moves, and what to write where the scene has nothing of it. */
const NEEDS: Readonly<Record<MotionName, readonly [has: (scene: Still, grounds: readonly SameGround[]) => boolean, what: string, mend: string]>> = {
  rise: [({ ground }) => ground.some(({ name }) => name === 'relief'), say`底图里没有 relief`, say`在 ground 里加上 relief`],
  morph: [({ ghost }) => ghost !== null, say`这一步没有另一套边界的区`, say`补 ghost`],
  fill: [({ figures }) => figures.fill !== null, say`这一步没有设色`, say`补 indicator 和 period，或 change`],
  grow: [({ figures }) => figures.circles !== null, say`这一步没有圆`, say`补 circles`],
  merge: [(scene, grounds) => joinedIn(scene, grounds).length > 0, say`圆和 ghost 的区合不成同一块地`, say`一边写一个区，另一边写正好拼成它的几个：圆写在 circles 的 areas 里，写一期；另一边写在 ghost 里`],
  draw: [({ overlays }) => overlays.length > 0, say`这一步没有规划部分`, say`补 overlays`]
}; // prettier-ignore

/** The motions for which a scene has something that moves. */
export const movableIn = (still: Still, grounds: readonly SameGround[]): MotionName[] =>
  MOTION_NAMES.filter((name) => NEEDS[name][0](still, grounds));

/** The grounds whose circles a scene can bring together, or apart. */
function joinedIn({ boundary, figures, ghost }: Still, grounds: readonly SameGround[]): JoinedGround[] {
  const numbers = figures.circles?.numbers;
  if (!ghost || numbers?.kind !== 'period') return [];
  return joinedGrounds(grounds, { boundary, circled: numbers.areas ?? [], ghost });
}

/** Logs where the parts do not come to the whole: no circle becomes another that is larger or smaller. */
function checkSums(still: Still, at: number, { lists, fail }: SceneReader): void {
  const numbers = still.figures.circles?.numbers;
  if (numbers?.kind !== 'period' || !still.ghost) return;
  const of = lists.figures.filter(
    ({ indicator, period }) => indicator === numbers.indicator && period.text === numbers.period
  );
  const sumOf = (boundary: BoundaryId, codes: readonly AreaCode[]): number =>
    preferredFigures(of.filter((figure) => figure.boundary === boundary))
      .filter(({ place }) => codes.some((code) => code === placeKey(place)))
      .reduce((sum, { value }) => sum + (value ?? NaN), 0);
  for (const { own, other } of joinedIn(still, lists.grounds)) {
    const [shown, beside] = [sumOf(still.boundary, own), sumOf(still.ghost.boundary, other)];
    // Where the whole is the one that grows out of nothing shown, it is drawn as large as its parts.
    if (own.length > 1 || Math.abs(beside / shown - 1) <= SAME) continue;
    fail(
      ['motion', at],
      say`几个圆加起来是 ${beside}，合成的却是 ${shown}`,
      say`换指标或时期，要两边数的是同一块地；或删去 merge`
    );
  }
}

/** Of a whole, how far its parts may be from it: what is rounded may not add up to the last digit. */
const SAME = 0.005;

/** The motions of a scene, in the order written, its date last; undefined after logging what cannot move. */
export function toMotions(still: Still, reader: SceneReader): readonly Motion[] | undefined {
  const { text, lists, fail } = reader;
  const before = text.motion.map((kind, i) => {
    const [has, what, mend] = NEEDS[kind];
    if (text.motion.indexOf(kind) < i)
      return fail(['motion', i], say`motion 里「${kind}」写了两次`, say`删去一个`);
    if (!has(still, lists.grounds))
      return fail(['motion', i], say`motion 里有 ${kind}，${what}`, say`${mend}；或删去 ${kind}`);
    if (kind === 'merge') checkSums(still, i, reader);
    return { kind };
  });
  const run = text.date ? toRun(still.ground, reader) : null;
  if (before.includes(undefined) || run === undefined) return undefined;
  return [...(before as Motion[]), ...(run ? [run] : [])];
}

/** Networks for which the scene gives no day of their own follow its date. */
export function isRunning({ name, asOf }: GroundChoice): boolean {
  return isDated(name) && asOf === null;
}

/** Stops that a sheet shows besides the last day: more maps would be too small. */
const MOST_PRINTED = 4;

function toRun(ground: readonly GroundChoice[], { text, lists, fail }: SceneReader): DateRun | undefined {
  const { from, to, stops, print } = text.date!;
  const days = [from, ...stops, to];
  const stray = days.find((day) => parsePeriod(day)?.kind !== 'day');
  if (stray) return fail(['date'], say`「${stray}」不是日历上的一天`, say`写成 2019-06-24`);
  if (days.some((day, i) => i > 0 && day <= days[i - 1]!))
    return fail(['date'], say`date 里的日子要从早到晚：${days}`, say`from 最早，to 最晚，stops 在两者之间`);
  const networks = ground.filter(isRunning).flatMap(({ name }) => lists.ground.known.get(name) ?? []);
  if (networks.length === 0) {
    const mend = say`在 ground 里加上 metro 或 rail，不带 @ 日期`;
    return fail(['date'], say`写了 date，底图里却没有随日期变的线`, mend);
  }
  const first = networks.map((each) => each.first).sort()[0]!;
  const last = networks.map((each) => each.last).sort().at(-1)!; // prettier-ignore
  if (from < first)
    return fail(['date', 'from'], say`「${from}」早于表里最早的 ${first}`, say`写 ${first} 或以后的一天`);
  if (to > last)
    return fail(['date', 'to'], say`「${to}」晚于表里最晚的 ${last}`, say`写 ${last} 或以前的一天`);
  const isSpread = print === 'multiples';
  if (isSpread && (stops.length === 0 || stops.length > MOST_PRINTED))
    return fail(
      ['date', 'print'],
      say`印成几幅小图，stops 却有 ${stops.length} 天`,
      say`写一到 ${MOST_PRINTED} 天；或删去 print`
    );
  return { kind: 'date', from, to, stops, ...(isSpread ? { isSpread } : {}) };
}
