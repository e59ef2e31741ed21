import { isDated, type GroundChoice } from '../../domain/ground';
import { MOTION_NAMES, type DateRun, type Motion, type MotionName } from '../../domain/motion';
import { parsePeriod } from '../../domain/period';
import type { Scene } from '../../domain/scene';
import type { SceneReader } from './read-scene';
import { say } from '../../words/say';

/** What of a scene its motions move. */
export type Still = Pick<Scene, 'figures' | 'ground' | 'overlays' | 'ghost'>;

/** What a motion moves, and what to write where the scene has nothing of it. */
const NEEDS: Readonly<Record<MotionName, readonly [has: (scene: Still) => boolean, what: string, mend: string]>> = {
  rise: [({ ground }) => ground.some(({ name }) => name === 'relief'), say`底图里没有 relief`, say`在 ground 里加上 relief`],
  merge: [({ ghost }) => ghost !== null, say`这一步没有另一套边界的区`, say`补 ghost`],
  fill: [({ figures }) => figures.fill !== null, say`这一步没有设色`, say`补 indicator 和 period，或 change`],
  grow: [({ figures }) => figures.circles !== null, say`这一步没有圆`, say`补 circles`],
  draw: [({ overlays }) => overlays.length > 0, say`这一步没有规划部分`, say`补 overlays`]
}; // prettier-ignore

/** The motions for which a scene has something that moves. */
export const movableIn = (still: Still): MotionName[] => MOTION_NAMES.filter((name) => NEEDS[name][0](still));

/** The motions of a scene, in the order written, its date last; undefined after logging what cannot move. */
export function toMotions(still: Still, reader: SceneReader): readonly Motion[] | undefined {
  const { text, fail } = reader;
  const before = text.motion.map((kind, i) => {
    const [has, what, mend] = NEEDS[kind];
    if (text.motion.indexOf(kind) < i)
      return fail(['motion', i], say`motion 里「${kind}」写了两次`, say`删去一个`);
    if (!has(still))
      return fail(['motion', i], say`motion 里有 ${kind}，${what}`, say`${mend}；或删去 ${kind}`);
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
