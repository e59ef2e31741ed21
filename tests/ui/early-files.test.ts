import { afterEach, expect, it, vi } from 'vitest';
import { askEarly, fetchFile } from '../../src/lib/ui/early-files';

const [ADDRESS, OTHER] = ['http://site.test/a.json', 'http://site.test/b.json'];

/** The answers of a server, one a request, and what was asked of it. */
function serverOf(...answers: (Response | Error)[]) {
  const asked = vi.fn(() => {
    const answer = answers.shift();
    return answer instanceof Error || !answer ? Promise.reject(answer) : Promise.resolve(answer);
  });
  vi.stubGlobal('fetch', asked);
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

it('a file that was asked for early is handed over, once', async () => {
  const asked = serverOf(new Response('early'), new Response('late'));
  askEarly(ADDRESS);
  expect(await (await fetchFile(ADDRESS)).text()).toBe('early');
  expect(asked).toHaveBeenCalledTimes(1);
  expect(await (await fetchFile(ADDRESS)).text()).toBe('late');
});

it('other files are fetched', async () => {
  serverOf(new Response('early'), new Response('other'));
  askEarly(ADDRESS);
  expect(await (await fetchFile(OTHER)).text()).toBe('other');
  await fetchFile(ADDRESS);
});

it.each([
  ['did not arrive', new Error('offline')],
  ['was answered with a fault', new Response('', { status: 503 })]
])('what %s is asked for again', async (_what, answer) => {
  serverOf(answer, new Response('late'));
  askEarly(ADDRESS);
  expect(await (await fetchFile(ADDRESS)).text()).toBe('late');
});
