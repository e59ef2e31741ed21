import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inRange } from '../../src/lib/offline/range';

const TEXT = 'abcdefghij';
const part = (range: string | null): Promise<Response> => inRange(new Response(TEXT), range);

describe('a part of a kept file', () => {
  it('is what the range says, from its first to its last byte', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(9), fc.nat(20), async (from, length) => {
        const response = await part(`bytes=${from}-${from + length}`);
        expect(response.status).toBe(206);
        const to = Math.min(9, from + length);
        expect(response.headers.get('content-range')).toBe(`bytes ${from}-${to}/10`);
        expect(response.headers.get('content-length')).toBe(String(to - from + 1));
        expect(await response.text()).toBe(TEXT.slice(from, from + length + 1));
      })
    ));

  it('runs to the end where the range names none', async () => {
    expect(await (await part('bytes=7-')).text()).toBe('hij');
  });

  it('is the whole where nothing is asked, or in another form', async () => {
    for (const range of [null, 'bytes=-3', 'bytes=0-1,4-5', 'lines=1-2']) {
      const response = await part(range);
      expect([response.status, await response.text()]).toEqual([200, TEXT]);
    }
  });

  it('is refused where it begins behind the end', async () => {
    const response = await part('bytes=10-12');
    expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */10']);
  });
});
