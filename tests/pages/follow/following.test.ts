import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Following, type Stream } from '../../../src/lib/pages/follow/following.svelte';

class FakeStream implements Stream {
  onmessage: Stream['onmessage'] = null;
  onerror: Stream['onerror'] = null;
  onopen: Stream['onopen'] = null;
  readyState = 1;
  isClosed = false;
  end: () => void = () => undefined;
  constructor(readonly address: string) {}
  addEventListener(_type: 'end', hear: () => void): void {
    this.end = hear;
  }
  close(): void {
    this.isClosed = true;
  }
  say(place: unknown): void {
    this.onmessage?.({ data: JSON.stringify(place) });
  }
}

let streams: FakeStream[] = [];
let gone: number[] = [];
const open = (): Following =>
  new Following({
    ...{ relay: 'http://10.0.0.5:8790/relay', id: 'abcd2345', page: 'http://10.0.0.5/', story: 'county' },
    stepIds: ['growth', 'plan', 'answer'],
    connect: (address) => {
      streams.push(new FakeStream(address));
      return streams.at(-1)!;
    },
    goTo: (step) => void gone.push(step)
  });
const at = (step: string, story = 'county') => ({ story, step });

beforeEach(() => {
  vi.useFakeTimers();
  [streams, gone] = [[], []];
});
afterEach(() => void vi.useRealTimers());

describe('a phone that follows a talk', () => {
  it('waits, then goes where the talk is, once for each place', () => {
    const phone = open();
    const [stream] = streams;
    expect(stream?.address).toBe('http://10.0.0.5:8790/relay/talks/abcd2345');
    stream?.onopen?.();
    expect(phone.line).toBe('waiting');
    for (const step of ['growth', 'plan', 'plan']) stream?.say(at(step));
    expect(gone).toEqual([0, 1]);
    expect([phone.line, phone.step]).toEqual(['open', 1]);
  });

  it('stays where its reader went by hand, says where the talk is, and comes back when asked', () => {
    const phone = open();
    streams[0]?.say(at('growth'));
    phone.leave();
    streams[0]?.say(at('answer'));
    expect([phone.isAlone, phone.step, gone]).toEqual([true, 2, [0]]);
    phone.rejoin();
    expect([phone.isAlone, gone]).toEqual([false, [0, 2]]);
  });

  it('leaves nothing where no talk is', () => {
    const phone = open();
    phone.leave();
    expect(phone.isAlone).toBe(false);
  });

  it('moves for no other story, and for nothing that is no place', () => {
    open();
    streams[0]?.say(at('plan', 'another'));
    streams[0]?.say({ step: 'plan' });
    streams[0]?.onmessage?.({ data: '<html>' });
    expect(gone).toEqual([]);
  });

  it('says of a step that this page lacks that it is elsewhere, and stays', () => {
    const phone = open();
    streams[0]?.say(at('newer'));
    expect([phone.step, gone]).toEqual([-1, []]);
  });

  it('says that it is cut off; the browser mends a line, and an answer that is none is asked for again', () => {
    const phone = open();
    streams[0]?.say(at('growth'));
    streams[0]!.onerror?.();
    expect(phone.line).toBe('lost');
    streams[0]!.onopen?.();
    expect(phone.line).toBe('open');
    streams[0]!.readyState = 2;
    streams[0]!.onerror?.();
    vi.advanceTimersByTime(5000);
    expect(streams).toHaveLength(2);
    streams[1]?.say(at('plan'));
    expect(gone).toEqual([0, 1]);
  });

  it('ends with the talk, and asks no more', () => {
    const phone = open();
    streams[0]?.say(at('growth'));
    phone.leave();
    streams[0]?.end();
    expect([phone.line, phone.isAlone, streams[0]?.isClosed]).toEqual(['ended', false, true]);
    vi.advanceTimersByTime(60_000);
    expect(streams).toHaveLength(1);
  });
});
