import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchJson } from '../../src/lib/ui/files';

afterEach(() => vi.unstubAllGlobals());

const answerWith = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer);

describe('a file of the site', () => {
  it('is read as JSON', async () => {
    answerWith(() => Promise.resolve(new Response('{"a":1}')));
    expect(await fetchJson('/a.json')).toEqual({ a: 1 });
  });

  it.each<[string, () => Promise<Response>, string]>([
    ['the network is gone', () => Promise.reject(new TypeError('Failed to fetch')), 'did not arrive'],
    [
      'the server refuses',
      () => Promise.resolve(new Response('', { status: 404 })),
      'the server answered 404'
    ],
    ['it is something else', () => Promise.resolve(new Response('<html>')), 'is not JSON']
  ])('is named when %s', async (_case, answer, problem) => {
    answerWith(answer);
    await expect(fetchJson('/a.json')).rejects.toThrow(`/a.json: ${problem}`);
  });
});
