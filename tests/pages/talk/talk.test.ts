import { describe, expect, it } from 'vitest';
import {
  ALL_NUMBERS,
  elapsed,
  isElsewhere,
  obey,
  startTalk,
  type Command,
  type Talk
} from '../../../src/lib/pages/talk/talk';

const after = (commands: readonly Command[], talk: Talk = startTalk(0), count = 5): Talk =>
  commands.reduce((state, command) => obey(state, command, count), talk);
const NEXT: Command = { do: 'next' };
const BACK: Command = { do: 'previous' };

describe('a talk', () => {
  it('moves by one, and stays at both ends', () => {
    expect(after([NEXT, NEXT]).step).toBe(2);
    expect(after([NEXT, BACK, BACK]).step).toBe(0);
    expect(after(Array.from({ length: 9 }, () => NEXT)).step).toBe(4);
  });

  it.each<[string, Command]>([
    ['a blank screen', { do: 'blank' }],
    ['a number that was asked about', { do: 'ask', number: 'gdp' }],
    ['all numbers', { do: 'ask', number: ALL_NUMBERS }],
    ['a detour', { do: 'away' }]
  ])('comes back from %s to its step with the next press, whichever way', (_what, leave) => {
    for (const press of [NEXT, BACK]) {
      const away = after([NEXT, NEXT, leave]);
      expect(isElsewhere(away)).toBe(true);
      expect(obey(away, press, 5)).toEqual(after([NEXT, NEXT]));
    }
  });

  it.each([-1, 5, 1.5, Number.NaN])('ignores a step that does not exist: %d', (step) => {
    const talk = after([NEXT]);
    expect(obey(talk, { do: 'go', step }, 5)).toBe(talk);
  });

  it('leaves pointer, question and blank behind when it goes to a step', () => {
    const away = after([{ do: 'point', at: [0.2, 0.4] }, { do: 'ask', number: 'gdp' }, { do: 'blank' }]);
    expect(obey(away, { do: 'go', step: 3 }, 5)).toEqual({ ...startTalk(3) });
  });

  it('counts the time that its clock ran', () => {
    const run = after([
      { do: 'run', now: 1000 },
      { do: 'run', now: 2000 }
    ]);
    expect(elapsed(run.clock, 4000)).toBe(3000);
    const halted = after([{ do: 'halt', now: 5000 }], run);
    expect(elapsed(halted.clock, 99_000)).toBe(4000);
    const again = after([{ do: 'run', now: 10_000 }], halted);
    expect(elapsed(again.clock, 11_000)).toBe(5000);
    expect(elapsed(after([{ do: 'reset', now: 12_000 }], again).clock, 13_000)).toBe(0);
  });
});
