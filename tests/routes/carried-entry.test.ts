import { describe, expect, it } from 'vitest';
import { carryEntry, takeCarried } from '../../src/routes/carried-entry';

function box(): Parameters<typeof carryEntry>[0] {
  const kept = new Map<string, string>();
  return {
    sessionStorage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key)
    }
  };
}
const shut = {
  get sessionStorage(): never {
    throw new Error('The operation is insecure.');
  }
};

const STEP = 'https://atlas.example/city/en/stories/yuhang/#ground';
const figure = { id: 'gdp', href: '/city/sources/report/#p3', depth: 3 };

describe('what lies over a page', () => {
  it('comes along to another edition, layer by layer, and leads to that edition’s sources', () => {
    const here = box();
    carryEntry(here, STEP, { area: '330110', figure }, '/city');
    expect(takeCarried(here, STEP, '/city/en')).toEqual([
      { area: '330110' },
      { area: '330110', figure: { id: 'gdp', href: '/city/en/sources/report/#p3', depth: 1 } }
    ]);
  });

  it('comes without the mark of the entry that it lay in', () => {
    const here = box();
    carryEntry(here, STEP, { typed: 1_700_000_000_000 }, '');
    expect(takeCarried(here, STEP, '')).toEqual([]);
  });

  it('is told once', () => {
    const here = box();
    carryEntry(here, STEP, { area: '330110' }, '');
    expect(takeCarried(here, STEP, '')).toEqual([{ area: '330110' }]);
    expect(takeCarried(here, STEP, '')).toEqual([]);
  });

  it('is not told on another page', () => {
    const here = box();
    carryEntry(here, STEP, { area: '330110' }, '');
    expect(takeCarried(here, 'https://atlas.example/city/en/explore/', '')).toEqual([]);
  });

  it('stays behind where the browser keeps nothing', () => {
    carryEntry(shut, STEP, { area: '330110' }, '');
    expect(takeCarried(shut, STEP, '')).toEqual([]);
  });
});
