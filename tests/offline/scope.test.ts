import { describe, expect, it } from 'vitest';
import { isOwn, type Scope } from '../../src/lib/offline/scope';

const ROOT: Scope = { origin: 'https://atlas.example', base: '', others: ['en'] };
const BELOW: Scope = { ...ROOT, base: '/some/atlas' };
const get = (url: string, method = 'GET', accept = '*/*') => ({
  url,
  method,
  headers: new Headers({ accept })
});

describe('the service worker answers', () => {
  it('reads of its own pages and files, at a root and in a folder', () => {
    expect(isOwn(get('https://atlas.example/'), ROOT)).toBe(true);
    expect(isOwn(get('https://atlas.example/stories/a/?x#y'), ROOT)).toBe(true);
    expect(isOwn(get('https://atlas.example/some/atlas/'), BELOW)).toBe(true);
    expect(isOwn(get('https://atlas.example/english/'), ROOT)).toBe(true);
  });

  it.each([
    ['another host', 'https://tiles.example/stories/a/', ROOT],
    ['another port', 'https://atlas.example:8443/', ROOT],
    ['the same host without encryption', 'http://atlas.example/', ROOT],
    ['another site of the host', 'https://atlas.example/some/other/', BELOW],
    ['a site whose name begins like its own', 'https://atlas.example/some/atlas-old/', BELOW],
    ['the edition in another language', 'https://atlas.example/en/stories/a/', ROOT],
    ['that edition in a folder', 'https://atlas.example/some/atlas/en/', BELOW],
    ['the newest version', 'https://atlas.example/_app/version.json', ROOT]
  ])('nothing of %s', (_what, url, scope) => {
    expect(isOwn(get(url), scope)).toBe(false);
  });

  it('no request that could change something', () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD'])
      expect(isOwn(get('https://atlas.example/', method), ROOT)).toBe(false);
  });

  it('no stream of a talk that is followed: it never ends', () => {
    expect(isOwn(get('https://atlas.example/relay/talks/abcd2345', 'GET', 'text/event-stream'), ROOT)).toBe(
      false
    );
  });
});
