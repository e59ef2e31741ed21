import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Audience } from '../../../src/lib/pages/talk/audience/audience.svelte';
import { followAddress, isOwnHost, stepAddress } from '../../../src/lib/pages/talk/audience/phone-addresses';

interface Asked {
  readonly address: string;
  readonly method: string;
  readonly body: string | undefined;
  readonly key: string | null;
}

let asked: Asked[] = [];
let answer: () => Response | Error = () => Response.json({ listeners: 3 });
let kept: string | null = null;

function open(): Audience {
  return new Audience({
    relay: '/relay/',
    page: 'http://10.0.0.5/atlas/stories/county/present/#growth',
    fetch: async (address, { method = '', body, headers } = {}) => {
      const key = new Headers(headers).get('authorization');
      asked.push({ address: String(address), method, body: body as string | undefined, key });
      const given = answer();
      if (given instanceof Error) throw given;
      return given;
    },
    store: { read: () => kept, write: (text) => void (kept = text) }
  });
}
const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
const at = (step: string) => ({ story: 'county', step });

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  kept = null;
  answer = () => Response.json({ listeners: 3 });
});
afterEach(() => void vi.useRealTimers());

describe("a wall's audience", () => {
  it('is told nothing before the speaker opens it', async () => {
    const audience = open();
    audience.tell(at('growth'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual([]);
    expect(audience.id).toBeNull();
  });

  it('is told where the talk is when it is opened, at each step, and that it goes on', async () => {
    const audience = open();
    audience.tell(at('growth'));
    audience.open();
    await settled();
    audience.tell(at('plan'));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(
      asked.map(({ method, body }) => [method, body && (JSON.parse(body) as { step: string }).step])
    ).toEqual([
      ['PUT', 'growth'],
      ['PUT', 'plan'],
      ['PUT', 'plan']
    ]);
    expect(asked[0]?.address).toBe(`http://10.0.0.5/relay/talks/${audience.id}`);
    expect(asked[0]?.key).toMatch(/^Bearer [a-z0-9]{32}$/);
    expect(audience.count).toBe(3);
  });

  it.each([
    ['a line that is cut', () => new TypeError('Failed to fetch')],
    ['a relay that takes no more', () => new Response(null, { status: 503 })]
  ])('says of %s that the phones stay behind, and tells again until it is heard', async (_what, fault) => {
    answer = fault;
    const audience = open();
    audience.tell(at('growth'));
    audience.open();
    await settled();
    expect(audience.isSilent).toBe(true);
    answer = () => Response.json({ listeners: 0 });
    await vi.advanceTimersByTimeAsync(4000);
    expect(audience.isSilent).toBe(false);
  });

  it('goes on under the same name after the wall was loaded again', async () => {
    const audience = open();
    audience.tell(at('growth'));
    audience.open();
    await settled();
    audience.rest();
    const again = open();
    again.tell(at('plan'));
    await settled();
    expect(again.id).toBe(audience.id);
    expect(asked.at(-1)?.key).toBe(asked[0]?.key);
  });

  it('ends for the phones when the speaker closes it, and is then told nothing', async () => {
    const audience = open();
    audience.tell(at('growth'));
    audience.open();
    await settled();
    const { id } = audience;
    audience.close();
    audience.tell(at('plan'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked.at(-1)).toMatchObject({ method: 'DELETE', address: `http://10.0.0.5/relay/talks/${id}` });
    expect(asked).toHaveLength(2);
    audience.open();
    expect(audience.id).not.toBe(id);
  });
});

describe('the address that phones read', () => {
  it('is the story as this host calls it', () => {
    expect(followAddress('/atlas/stories/county/', 'abcd2345', 'http://10.0.0.5/atlas/x/')).toBe(
      'http://10.0.0.5/atlas/stories/county/?follow=abcd2345'
    );
  });

  it('is of no use to phones where it names the machine itself', () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]'])
      expect(isOwnHost(new URL(`http://${host}/`))).toBe(true);
    for (const host of ['10.0.0.5', 'atlas.example', 'localhost.example'])
      expect(isOwnHost(new URL(`http://${host}/`))).toBe(false);
  });

  it('names a step on a host that phones find, and none where they find nothing', () => {
    const at = (page: string) => stepAddress('/atlas/stories/county/', 'growth', page);
    expect(at('http://10.0.0.5/atlas/x/')).toBe('http://10.0.0.5/atlas/stories/county/#growth');
    expect(at('http://localhost:4173/atlas/x/')).toBeNull();
    expect(at('file:///home/county.html')).toBeNull();
  });
});
