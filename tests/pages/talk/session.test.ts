import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TalkLink } from '../../../src/lib/pages/talk/link';
import type { Role } from '../../../src/lib/pages/talk/message';
import { TalkSession, type TalkStore } from '../../../src/lib/pages/talk/session.svelte';
import type { Command } from '../../../src/lib/pages/talk/talk';

const COUNT = 8;

/** Windows in one room: every message reaches all others after a while, or is lost. */
class Room {
  readonly #ears = new Set<(message: unknown) => void>();
  #seed = 7;
  loss = 0;

  random(): number {
    this.#seed = (this.#seed * 16807) % 2147483647;
    return this.#seed / 2147483647;
  }

  link(): TalkLink {
    let own: ((message: unknown) => void) | undefined;
    return {
      send: (message) => {
        const copy = structuredClone(message);
        for (const ear of this.#ears) {
          if (ear === own || this.random() < this.loss) continue;
          setTimeout(() => this.#ears.has(ear) && ear(copy), 1 + this.random() * 30);
        }
      },
      listen: (hear) => {
        own = hear;
        this.#ears.add(hear);
        return () => this.#ears.delete(hear);
      },
      close: () => undefined
    };
  }
}

class Memory implements TalkStore {
  #text = 'null';
  read = (): unknown => JSON.parse(this.#text) as unknown;
  write = (register: unknown): void => void (this.#text = JSON.stringify(register));
}

let room: Room;
let opened = 0;
const live: TalkSession[] = [];
const open = (
  role: Role,
  more: { store?: TalkStore; version?: string; startAt?: number } = {}
): TalkSession => {
  const session = new TalkSession({
    role,
    id: `w${(opened += 1)}`,
    count: COUNT,
    version: 'one',
    link: room.link(),
    store: new Memory(),
    startAt: 0,
    now: () => Date.now(),
    ...more
  });
  live.push(session);
  return session;
};
const wait = (ms: number): void => void vi.advanceTimersByTime(ms);

beforeEach(() => {
  vi.useFakeTimers();
  room = new Room();
});
afterEach(() => {
  for (const session of live.splice(0)) session.close();
  vi.useRealTimers();
});

describe('wall and speaker', () => {
  it('follow each other, both ways', () => {
    const [wall, speaker] = [open('wall'), open('speaker')];
    speaker.command({ do: 'next' });
    wait(50);
    expect(wall.talk.step).toBe(1);
    wall.command({ do: 'next' });
    wait(50);
    expect(speaker.talk).toEqual(wall.talk);
    expect(speaker.talk.step).toBe(2);
  });

  it('end in one state after 500 commands from both sides, with reloads, closing and lost messages', () => {
    const stores = { wall: new Memory(), speaker: new Memory() };
    const windows = {
      wall: open('wall', { store: stores.wall }),
      speaker: open('speaker', { store: stores.speaker })
    };
    const commands: (() => Command)[] = [
      () => ({ do: 'next' }),
      () => ({ do: 'previous' }),
      () => ({ do: 'go', step: Math.floor(room.random() * COUNT) }),
      () => ({ do: 'blank' }),
      () => ({ do: 'away' }),
      () => ({ do: 'ask', number: '*' }),
      () => ({ do: 'point', at: [room.random(), room.random()] })
    ];
    room.loss = 0.2;
    const seen = new Set<number>();
    for (let i = 0; i < 500; i += 1) {
      const role: Role = room.random() < 0.5 ? 'wall' : 'speaker';
      windows[role].command(commands[Math.floor(room.random() * commands.length)]!());
      seen.add(windows[role].talk.step);
      wait(room.random() * 60);
      const chance = room.random();
      if (chance < 0.03) {
        // A reload: the window goes and comes back with what it kept.
        windows[role].close();
        windows[role] = open(role, { store: stores[role] });
      } else if (chance < 0.05) {
        // Closed, and opened anew with nothing.
        windows[role].close();
        stores[role] = new Memory();
        wait(100);
        windows[role] = open(role, { store: stores[role] });
        wait(100);
      }
    }
    room.loss = 0;
    wait(3000);
    expect(seen.size).toBe(COUNT);
    expect(windows.speaker.register).toEqual(windows.wall.register);
    expect(windows.wall.presence('speaker')).toBe('here');
    expect(windows.speaker.presence('wall')).toBe('here');
  });

  it('takes the talk from the other when it is opened late, not from its address', () => {
    const wall = open('wall');
    wall.command({ do: 'go', step: 5 });
    const speaker = open('speaker', { startAt: 2 });
    wait(60);
    expect(speaker.talk.step).toBe(5);
    expect(wall.talk.step).toBe(5);
  });

  it('says when the other was closed, and when it fell silent', () => {
    const [wall, speaker] = [open('wall'), open('speaker')];
    expect(wall.presence('speaker')).toBe('never');
    wait(1100);
    expect(wall.presence('speaker')).toBe('here');
    speaker.close();
    wait(1100);
    expect(wall.presence('speaker')).toBe('closed');
    const second = open('speaker');
    wait(1100);
    expect(wall.presence('speaker')).toBe('here');
    room.loss = 1;
    wait(6000);
    expect(wall.presence('speaker')).toBe('lost');
    expect(second.presence('wall')).toBe('lost');
    room.loss = 0;
    wait(1500);
    expect(wall.presence('speaker')).toBe('here');
  });

  it('does not share a talk with a window of another version, and says so', () => {
    const wall = open('wall');
    const old = open('speaker', { version: 'two' });
    old.command({ do: 'go', step: 6 });
    wait(1100);
    expect(wall.talk.step).toBe(0);
    expect(wall.presence('speaker')).toBe('other-version');
    expect(old.presence('wall')).toBe('other-version');
  });

  it('knows of a second wall, and both walls show one talk', () => {
    const [first, second] = [open('wall'), open('wall')];
    wait(1100);
    expect(first.presence('wall')).toBe('here');
    second.command({ do: 'next' });
    wait(50);
    expect(first.talk.step).toBe(1);
  });

  it('goes on where storage is disabled, and knows it', () => {
    const broken: TalkStore = {
      read: () => {
        throw new Error('denied');
      },
      write: () => {
        throw new Error('denied');
      }
    };
    const wall = open('wall', { store: broken, startAt: 3 });
    expect(wall.isKept).toBe(false);
    wall.command({ do: 'next' });
    expect(wall.talk.step).toBe(4);
    expect(wall.isKept).toBe(false);
  });

  it.each([
    'x',
    null,
    { rev: 1 },
    { rev: 2, by: 'w', talk: { step: 99 } },
    { rev: 2, by: 'w', talk: { step: 1, isBlank: 'no' } }
  ])('starts afresh from a store that holds %j', (kept) => {
    expect(open('wall', { store: { read: () => kept, write: () => undefined }, startAt: 1 }).talk.step).toBe(
      1
    );
  });

  it('is not moved by what is no message', () => {
    const wall = open('wall');
    const link = room.link();
    for (const noise of [
      'hello',
      null,
      3,
      { kind: 'state' },
      { kind: 'state', from: 'x', role: 'wall', version: 'one', register: { rev: 99 } }
    ])
      link.send(noise);
    wait(100);
    expect(wall.register.rev).toBe(0);
  });
});
