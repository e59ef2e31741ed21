import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { talkAddress } from '../../src/lib/domain/talk-place';
import { createRelay } from '../../src/relay/relay';
import { Talks } from '../../src/relay/talks';
import { hear as hearAt } from './phone';

const ID = 'abcd2345';
const KEY = 'k'.repeat(32);
const AT = { story: 'county', step: 'growth' };

let server: Server;
let now = 0;
let talks: Talks;
let address = '';

beforeEach(async () => {
  now = 0;
  talks = new Talks(() => now);
  const relay = createRelay(talks);
  server = createServer((request, response) => {
    if (!relay(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  address = talkAddress('/relay/', ID, `http://127.0.0.1:${port}/stories/county/?x#y`);
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const tell = (place: unknown, key = KEY, to = address): Promise<Response> =>
  fetch(to, {
    method: 'PUT',
    headers: { authorization: `Bearer ${key}` },
    body: typeof place === 'string' ? place : JSON.stringify(place)
  });

const hear = (count: number): Promise<string[]> => hearAt(address, count);

const until = async (isTrue: () => Promise<boolean>): Promise<void> => {
  while (!(await isTrue())) await new Promise((done) => setTimeout(done, 10));
};
const countNow = async (): Promise<number> =>
  ((await (await tell(AT)).json()) as { listeners: number }).listeners;

describe('a relay of talks', () => {
  it('tells a phone where the talk is, at once and whenever it moves, and when it ends', async () => {
    await tell(AT);
    const heard = hear(3);
    await until(async () => (await countNow()) === 1);
    await tell({ ...AT, step: 'plan' });
    await fetch(address, { method: 'DELETE', headers: { authorization: `Bearer ${KEY}` } });
    expect(await heard).toEqual([
      `data: ${JSON.stringify(AT)}`,
      'data: {"story":"county","step":"plan"}',
      'event: end\ndata:'
    ]);
  });

  it('lets a phone wait for a talk that has not begun', async () => {
    const heard = hear(1);
    await until(async () => (await countNow()) === 1);
    expect(await heard).toEqual([`data: ${JSON.stringify(AT)}`]);
  });

  it('does not tell a place again that a wall only says it is still at', async () => {
    await tell(AT);
    const heard = hear(2);
    await until(async () => (await countNow()) === 1);
    await tell(AT);
    await tell({ ...AT, step: 'plan' });
    expect(await heard).toHaveLength(2);
  });

  it('counts the phones that are there, and no more those that left', async () => {
    const heard = hear(1);
    await until(async () => (await countNow()) === 1);
    await heard;
    await until(async () => (await countNow()) === 0);
  });

  it.each([
    ['another key', () => tell(AT, 'z'.repeat(32)), 403],
    ['no key', () => fetch(address, { method: 'PUT', body: '{}' }), 401],
    ['a short key', () => tell(AT, 'short'), 401],
    ['no place', () => tell({ story: 'county' }), 400],
    ['markup', () => tell({ story: 'county', step: '<b>' }), 400],
    ['no JSON', () => tell('{'), 400],
    ['a flood', () => tell('x'.repeat(100_000)), 413],
    [
      'another word',
      () => fetch(address, { method: 'POST', headers: { authorization: `Bearer ${KEY}` } }),
      405
    ]
  ])('refuses %s, and the talk stays where it was', async (_what, ask, status) => {
    await tell(AT);
    expect((await ask()).status).toBe(status);
    expect(await hear(1)).toEqual([`data: ${JSON.stringify(AT)}`]);
  });

  it('lets nobody end the talk of another', async () => {
    await tell(AT);
    const ended = await fetch(address, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${'z'.repeat(32)}` }
    });
    expect(ended.status).toBe(403);
    expect(await hear(1)).toHaveLength(1);
  });

  it('leaves every other path alone', async () => {
    for (const path of ['/', '/relay/talks/', '/relay/talks/UPPER123', '/relay/talks/abcd2345/more'])
      expect((await fetch(new URL(path, address))).status).toBe(404);
  });

  it('answers a page of another host, which asks first', async () => {
    const asked = await fetch(address, { method: 'OPTIONS' });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-headers')).toContain('authorization');
    expect((await tell(AT)).headers.get('access-control-allow-origin')).toBe('*');
  });

  it('ends a talk whose wall has been silent for ten minutes', async () => {
    await tell(AT);
    const heard = hear(2);
    await until(async () => (await countNow()) === 1);
    now += 11 * 60_000;
    talks.sweep();
    expect(await heard).toEqual([`data: ${JSON.stringify(AT)}`, 'event: end\ndata:']);
  });

  it('takes fifty talks, and the next when one has ended', async () => {
    const at = (i: number): string => address.replace(ID, `talk0000${String(i)}`);
    for (let i = 0; i < 50; i += 1) expect((await tell(AT, KEY, at(i))).status).toBe(200);
    expect((await tell(AT, KEY, at(50))).status).toBe(503);
    await fetch(at(3), { method: 'DELETE', headers: { authorization: `Bearer ${KEY}` } });
    expect((await tell(AT, KEY, at(50))).status).toBe(200);
  });
});
