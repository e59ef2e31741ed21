/** What `asked` holds when the wall lists every number of the step. */
export const ALL_NUMBERS = '*';

/** Where the pointer is, in shares of the step's map frame from its top left corner; beyond 0–1 beside the frame. */
export type PointerSpot = readonly [x: number, y: number];

/** A talk as wall and speaker share it. The step alone says what is on the map. */
export interface Talk {
  /** Zero-based. */
  readonly step: number;
  readonly isBlank: boolean;
  readonly pointer: PointerSpot | null;
  /** The number whose source is on the wall: its figure's id, or ALL_NUMBERS. */
  readonly asked: string | null;
  /** The wall left the step: a division, another indicator, a map moved by hand. */
  readonly isAway: boolean;
  readonly isAutoplay: boolean;
  readonly clock: Clock;
}

/** Milliseconds of the system's clock; wall and speaker run on one machine. */
export interface Clock {
  /** Since when it runs; null while it stands. */
  readonly since: number | null;
  /** What had run before that. */
  readonly passed: number;
}

export type Command =
  | { readonly do: 'next' | 'previous' | 'blank' | 'away' | 'return' | 'autoplay' }
  | { readonly do: 'go'; readonly step: number }
  | { readonly do: 'point'; readonly at: PointerSpot | null }
  | { readonly do: 'ask'; readonly number: string | null }
  | { readonly do: 'run' | 'halt' | 'reset'; readonly now: number };

export function startTalk(step: number): Talk {
  const clock = { since: null, passed: 0 };
  return { step, isBlank: false, pointer: null, asked: null, isAway: false, isAutoplay: false, clock };
}

/** Whether the wall shows something other than its step. */
export function isElsewhere({ isBlank, asked, isAway }: Talk): boolean {
  return isBlank || asked !== null || isAway;
}

/** The step alone, as it is when one arrives at it. */
function at(talk: Talk, step: number): Talk {
  return { ...talk, step, isBlank: false, pointer: null, asked: null, isAway: false };
}

/**
 * The talk after a command, of a story with `count` steps. A press of the clicker away from the step comes back to it
 * and moves nowhere: nobody loses a step by looking at something else.
 */
export function obey(talk: Talk, command: Command, count: number): Talk {
  switch (command.do) {
    case 'next':
    case 'previous': {
      if (isElsewhere(talk)) return at(talk, talk.step);
      const step = talk.step + (command.do === 'next' ? 1 : -1);
      return step < 0 || step >= count ? talk : at(talk, step);
    }
    case 'go':
      return Number.isInteger(command.step) && command.step >= 0 && command.step < count
        ? at(talk, command.step)
        : talk;
    case 'blank':
      return { ...talk, isBlank: !talk.isBlank };
    case 'away':
      return { ...talk, isAway: true, asked: null };
    case 'return':
      return at(talk, talk.step);
    case 'autoplay':
      return { ...talk, isAutoplay: !talk.isAutoplay };
    case 'point':
      return { ...talk, pointer: command.at };
    case 'ask':
      return { ...talk, asked: command.number, isBlank: false };
    default:
      return { ...talk, clock: turn(talk.clock, command) };
  }
}

function turn(clock: Clock, { do: what, now }: { do: 'run' | 'halt' | 'reset'; now: number }): Clock {
  if (what === 'reset') return { since: null, passed: 0 };
  if (what === 'run') return clock.since === null ? { ...clock, since: now } : clock;
  return { since: null, passed: elapsed(clock, now) };
}

/** Milliseconds that the clock has run. */
export function elapsed({ since, passed }: Clock, now: number): number {
  return passed + (since === null ? 0 : Math.max(0, now - since));
}
