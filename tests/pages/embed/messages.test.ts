import { describe, expect, it } from 'vitest';
import { hostOrigin, isFromHost, parseAsked } from '../../../src/lib/pages/embed/messages';

describe('a message to a frame', () => {
  it('asks where it stands, or for a step', () => {
    expect(parseAsked({ atlas: 'ask' })).toEqual({ kind: 'ask' });
    expect(parseAsked({ atlas: 'step', step: 'growth' })).toEqual({ kind: 'step', step: 'growth' });
  });

  it.each([
    ['nothing', null],
    ['a text', 'step'],
    ['another program’s', { type: 'resize', step: 'growth' }],
    ['a step that is no text', { atlas: 'step', step: 3 }],
    ['no step', { atlas: 'step' }],
    ['something that a frame itself tells', { atlas: 'height', height: 3 }]
  ])('is passed over where it is %s', (_what, data) => expect(parseAsked(data)).toBeNull());
});

describe('the page around a frame', () => {
  const parent = {};
  const self = {};
  const from = (source: unknown, origin: string, host: string | null = 'https://news.example') =>
    isFromHost({ source: source as Window, origin }, { parent, self, host });

  it('is heard, and nobody else', () => {
    expect(from(parent, 'https://news.example')).toBe(true);
    expect(from({}, 'https://news.example')).toBe(false);
    expect(from(parent, 'https://other.example')).toBe(false);
  });

  it('is its window alone where the browser does not say whose it is', () =>
    expect(from(parent, 'https://other.example', null)).toBe(true));

  it('is not the page itself, where nobody frames it', () =>
    expect(isFromHost({ source: self as Window, origin: 'x' }, { parent: self, self, host: null })).toBe(
      false
    ));

  it('is named by the browser, or by where the reader came from', () => {
    const named = (ancestors: string[] | undefined, referrer: string) =>
      hostOrigin({
        location: ancestors ? { ancestorOrigins: ancestors } : {},
        document: { referrer }
      });
    expect(named(['https://news.example', 'https://top.example'], '')).toBe('https://news.example');
    expect(named(undefined, 'https://news.example/a/b')).toBe('https://news.example');
    expect(named(undefined, '')).toBeNull();
    expect(named([], '')).toBeNull();
  });
});
