import type { BesideKind } from '../../domain/scene-beside';
import type { SceneText } from '../site/schemas';
import type { FrameText } from './beside-schema';
import type { SceneReader } from './read-scene';
import { say } from '../../words/say';

/** One of several maps as the editor wrote it, and where. */
export interface SideText {
  readonly path: readonly (string | number)[];
  readonly text: FrameText;
  /** Where its breaks stand. */
  readonly breaksPath: readonly (string | number)[];
}

export interface BesideText {
  readonly kind: BesideKind;
  /** In reading order, the scene's own last. */
  readonly sides: readonly SideText[];
}

/** null: the scene shows one map; undefined: it asks for what cannot stand together. */
export function toBesideText(reader: SceneReader): BesideText | null | undefined {
  const { text, fail } = reader;
  const forms = [swipeText(text), multiplesText(text), playText(text)].flatMap((form) => form ?? []);
  const [form, second] = forms;
  if (!form) return null;
  if (second)
    return fail(
      [second.kind],
      say`${form.kind} 和 ${second.kind} 不能都写`,
      say`一步只用一种；另一种放进下一步`
    );
  const rival = rivalsOf(form, text).find((key) => text[key] !== undefined);
  if (!rival) return form;
  return fail(
    [rival],
    say`写了 ${form.kind}，又写了 ${rival}：不知道给哪一幅`,
    say`${rival} 删去，写进 ${form.kind} 里`
  );
}

type Own = 'indicator' | 'period' | 'change' | 'breaks' | 'circles';

/** What a scene may not say besides: it would be said twice. */
function rivalsOf({ kind, sides }: BesideText, { breaks }: SceneText): Own[] {
  const fill: Own[] = ['indicator', 'period', 'change'];
  switch (kind) {
    case 'swipe':
      return [...fill, 'breaks', 'circles'];
    case 'multiples':
      return [...fill, 'circles'];
    case 'play':
      if (sides.some(({ text }) => text.circles)) return ['circles'];
      return breaks === undefined ? fill : [...fill, 'breaks'];
    default:
      return kind satisfies never;
  }
}

const NOTHING: FrameText = { measure: 'value' };

function swipeText({ swipe }: SceneText): BesideText | null {
  if (!swipe) return null;
  const side = (name: 'left' | 'right'): SideText => ({
    path: ['swipe', name],
    ...withBreaks(swipe[name], ['swipe', name], swipe.breaks, ['swipe'])
  });
  return { kind: 'swipe', sides: [side('left'), side('right')] };
}

function multiplesText({ multiples, breaks }: SceneText): BesideText | null {
  if (!multiples) return null;
  const sides = multiples.map((each, i) => ({
    path: ['multiples', i],
    ...withBreaks(each, ['multiples', i], breaks, [])
  }));
  return { kind: 'multiples', sides };
}

/** Breaks that are written once for all maps hold where a map has colours and no breaks of its own. */
function withBreaks(
  text: FrameText,
  own: SideText['path'],
  breaks: FrameText['breaks'],
  common: SideText['path']
): Omit<SideText, 'path'> {
  const isColoured = text.indicator !== undefined || text.change !== undefined;
  if (text.breaks !== undefined || !isColoured) return { text, breaksPath: [...own, 'breaks'] };
  return { text: { ...text, breaks }, breaksPath: [...common, 'breaks'] };
}

/** What a scene says of colours stays under circles that are played, and the other way round. */
function playText({
  play,
  indicator,
  period,
  measure,
  change,
  breaks,
  circles
}: SceneText): BesideText | null {
  if (!play) return null;
  const fill = { indicator, period, measure, change, breaks };
  const textAt = (at: string): FrameText =>
    play.as === 'circles'
      ? { ...NOTHING, ...fill, circles: { indicator: play.indicator, period: at, max: play.max } }
      : { indicator: play.indicator, period: at, measure: play.measure, breaks: play.breaks, circles };
  const breaksPath = play.as === 'circles' ? ['breaks'] : ['play', 'breaks'];
  return {
    kind: 'play',
    sides: play.periods.map((at, i) => ({ path: ['play', 'periods', i], text: textAt(at), breaksPath }))
  };
}
