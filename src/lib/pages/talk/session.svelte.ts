import type { TalkLink } from './link';
import { readMessage, type Message, type Role } from './message';
import { change, isNewer, readRegister, type Register } from './register';
import { obey, startTalk, type Command, type Talk } from './talk';

/** How often a window says that it is there, and after how long a silence the other calls it lost. */
const BEAT_MS = 1000;
const SILENCE_MS = 3500;

export type Presence = 'never' | 'here' | 'closed' | 'lost' | 'other-version';

/** Where a window keeps its talk over a reload; both may throw. */
export interface TalkStore {
  read(): unknown;
  write(register: Register): void;
}

export interface SessionOptions {
  readonly role: Role;
  /** Names this window among the others; greater than all others in no case. */
  readonly id: string;
  readonly count: number;
  /** Of the built site: windows of two versions do not share a talk. */
  readonly version: string;
  readonly link: TalkLink;
  readonly store: TalkStore;
  readonly startAt: number;
  readonly now: () => number;
}

interface Heard {
  readonly id: string;
  readonly at: number;
  readonly presence: 'here' | 'closed' | 'other-version';
}

/** One window's part in a talk: obeys commands, tells the others, and takes over what they say later. */
export class TalkSession {
  #register = $state.raw<Register>({ rev: 0, by: '', talk: startTalk(0) });
  #heard = $state.raw<Readonly<Record<Role, readonly Heard[]>>>({ wall: [], speaker: [] });
  /** The session's clock at the last beat. */
  now = $state(0);
  /** False where the browser keeps nothing: after a reload the address alone remembers the step. */
  isKept = $state(true);

  readonly #options: SessionOptions;
  readonly #stops: (() => void)[] = [];
  #lastSent = -Infinity;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.now = options.now();
    const fresh: Register = { rev: 0, by: '', talk: startTalk(options.startAt) };
    this.#register = this.#readStore() ?? fresh;
    this.#stops.push(options.link.listen((data) => this.#hear(data)));
    const timer = setInterval(() => this.#beat(), BEAT_MS);
    this.#stops.push(() => clearInterval(timer));
    this.#say('hello');
  }

  get talk(): Talk {
    return this.#register.talk;
  }

  /** For tests: the state with its place in the order of changes. */
  get register(): Register {
    return this.#register;
  }

  command(command: Command): void {
    const talk = obey(this.talk, command, this.#options.count);
    if (talk === this.talk) return;
    this.#take(change(this.#register, this.#options.id, talk));
    this.#say('state');
  }

  /** What is known of the windows of a role, this one left out: the best of them. */
  presence(role: Role): Presence {
    const others = this.#heard[role];
    if (others.length === 0) return 'never';
    const states = others.map(({ at, presence }): Presence =>
      presence === 'here' && this.now - at > SILENCE_MS ? 'lost' : presence
    );
    const order: readonly Presence[] = ['here', 'other-version', 'lost', 'closed'];
    return order.find((each) => states.includes(each)) ?? 'never';
  }

  /** Says goodbye and listens no more. */
  close(): void {
    this.#say('bye');
    for (const stop of this.#stops) stop();
    this.#options.link.close();
  }

  /** Goodbye for now: a page that is hidden away may come back, and then beats again. */
  sayBye(): void {
    this.#say('bye');
  }

  #take(register: Register): void {
    this.#register = register;
    try {
      this.#options.store.write(register);
      this.isKept = true;
    } catch {
      this.isKept = false;
    }
  }

  #readStore(): Register | null {
    try {
      return readRegister(this.#options.store.read(), this.#options.count);
    } catch {
      this.isKept = false;
      return null;
    }
  }

  #beat(): void {
    this.now = this.#options.now();
    this.#say('beat');
  }

  #say(kind: Message['kind']): void {
    const { role, id: from, version, link, now } = this.#options;
    this.#lastSent = now();
    link.send({ kind, from, role, version, register: this.#register } satisfies Message);
  }

  #hear(data: unknown): void {
    const message = readMessage(data);
    if (!message || message.from === this.#options.id) return;
    const isOther = message.version !== this.#options.version;
    this.#note(message, isOther);
    if (isOther) return;
    const theirs = readRegister(message.register, this.#options.count);
    if (theirs && isNewer(theirs, this.#register)) this.#take(theirs);
    // Timers of a hidden window are slowed down; an answer is not.
    const isDue = this.#options.now() - this.#lastSent >= BEAT_MS;
    const isBehind = theirs !== null && isNewer(this.#register, theirs);
    if (message.kind === 'hello' || isBehind || (message.kind === 'beat' && isDue)) this.#say('state');
  }

  #note({ role, from, kind }: Message, isOther: boolean): void {
    this.now = this.#options.now();
    const presence = kind === 'bye' ? 'closed' : isOther ? 'other-version' : 'here';
    const others = this.#heard[role].filter(
      ({ id, at, presence: was }) => id !== from && was !== 'closed' && this.now - at <= SILENCE_MS
    );
    this.#heard = { ...this.#heard, [role]: [...others, { id: from, at: this.now, presence }] };
  }
}
