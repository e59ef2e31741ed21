import { describe, expect, it, vi } from 'vitest';
import { readOnce } from '../../../src/lib/content/text/read-once';

const long = (name: number): string => String(name).repeat(300_000);

describe('a reader of texts', () => {
  it('reads a text once, and gives what it has read', () => {
    const read = vi.fn((text: string) => ({ text }));
    const once = readOnce(read);
    expect(once('a')).toBe(once('a'));
    expect(once('b')).toEqual({ text: 'b' });
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('keeps what is asked for again and again, and lets go of what is not', () => {
    const read = vi.fn((text: string) => ({ text }));
    const once = readOnce(read);
    const [asked] = [once('asked again'), once('asked once')];
    for (let i = 10; i < 40; i += 1) {
      once(long(i));
      expect(once('asked again')).toBe(asked);
    }
    once('asked once');
    expect(read.mock.calls.filter(([text]) => text === 'asked once')).toHaveLength(2);
  });
});
