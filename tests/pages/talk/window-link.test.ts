import { describe, expect, it } from 'vitest';
import { windowLink, type Peer, type MessageWindow } from '../../../src/lib/pages/talk/window-link';

/** A window of the file: its page may be loaded again while others still hold it. */
class TinyWindow {
  closed = false;
  readonly origin: string;
  readonly #opener: TinyWindow | null;
  #listeners = new Set<(event: MessageEvent) => void>();

  constructor(opener: TinyWindow | null = null, origin = 'null') {
    this.#opener = opener;
    this.origin = origin;
  }

  /** What the page in it sees, as the sender that other windows see when it posts. */
  page(): MessageWindow {
    const opener = this.#opener && peerOf(this.#opener, this);
    return {
      origin: this.origin,
      opener,
      addEventListener: (_type, hear) => void this.#listeners.add(hear),
      removeEventListener: (_type, hear) => void this.#listeners.delete(hear)
    };
  }

  reload(): MessageWindow {
    this.#listeners = new Set();
    return this.page();
  }

  receive(data: unknown, from: TinyWindow): void {
    const event = { data, origin: from.origin, source: peerOf(from, this) } as unknown as MessageEvent;
    for (const hear of [...this.#listeners]) hear(event);
  }
}

const peers = new Map<TinyWindow, Map<TinyWindow, Peer>>();

/** A window as another one holds it: the same object every time. */
function peerOf(of: TinyWindow, heldBy: TinyWindow): Peer {
  const held = peers.get(heldBy) ?? new Map<TinyWindow, Peer>();
  peers.set(heldBy, held);
  const peer = held.get(of) ?? {
    get closed() {
      return of.closed;
    },
    postMessage: (data: unknown) => of.receive(structuredClone(data), heldBy)
  };
  held.set(of, peer);
  return peer;
}

function talk(page: MessageWindow, name = 'talk') {
  const heard: unknown[] = [];
  const link = windowLink(name, page);
  const stop = link.listen((message) => heard.push(message));
  return { link, heard, stop };
}

describe('a wall and the speaker window that it opened', () => {
  const set = () => {
    const wall = new TinyWindow();
    const speaker = new TinyWindow(wall);
    return { wall, speaker };
  };

  it('hear each other once the opened one has spoken', () => {
    const { wall, speaker } = set();
    const one = talk(wall.page());
    const two = talk(speaker.page());
    one.link.send('nobody is known yet');
    two.link.send('hello');
    one.link.send('welcome');
    expect(one.heard).toEqual(['hello']);
    expect(two.heard).toEqual(['welcome']);
  });

  it('find each other again when either is loaded again', () => {
    const { wall, speaker } = set();
    talk(wall.page());
    const two = talk(speaker.page());
    const one = talk(wall.reload());
    two.link.send('beat');
    one.link.send('I am back');
    expect(two.heard).toEqual(['I am back']);
    const again = talk(speaker.reload());
    again.link.send('hello');
    one.link.send('step 3');
    expect(again.heard).toEqual(['step 3']);
    expect(two.heard).toEqual(['I am back']);
  });

  it('sends nothing to a window that was closed', () => {
    const { wall, speaker } = set();
    const one = talk(wall.page());
    const two = talk(speaker.page());
    two.link.send('hello');
    speaker.closed = true;
    one.link.send('anyone?');
    expect(two.heard).toEqual([]);
  });

  it('hears nothing of another talk, of another origin, or of no talk', () => {
    const { wall, speaker } = set();
    const one = talk(wall.page());
    talk(speaker.page(), 'another').link.send('hello');
    talk(new TinyWindow(wall, 'https://example.org').page()).link.send('hello');
    for (const data of [null, 'text', 3, {}, { atlasTalk: 'talk' }]) wall.receive(data, speaker);
    expect(one.heard).toEqual([]);
  });

  it('hears no more when it has stopped, says no more when it is closed', () => {
    const { wall, speaker } = set();
    const one = talk(wall.page());
    const two = talk(speaker.page());
    two.link.send('hello');
    one.stop();
    two.link.send('still there?');
    expect(one.heard).toEqual(['hello']);
    one.link.close();
    one.link.send('goodbye');
    expect(two.heard).toEqual([]);
  });

  it('names its origin where it has one', () => {
    const site = 'https://example.org';
    const targets: string[] = [];
    const opener: Peer = { closed: false, postMessage: (_message, target) => void targets.push(target) };
    windowLink('talk', { ...new TinyWindow(null, site).page(), opener }).send('hello');
    expect(targets).toEqual([site]);
  });
});
