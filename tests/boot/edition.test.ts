import { describe, expect, it } from 'vitest';
import { followEditions, openDoor } from '../../src/boot/edition';
import { FakeWindow } from './fake-window';

class Memory {
  readonly kept = new Map<string, string>();
  getItem = (key: string): string | null => this.kept.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.kept.set(key, value);
}

function toEnglish() {
  const page = new FakeWindow();
  const localStorage = new Memory();
  const link = { href: 'http://host/en/stories/x/', dataset: { edition: 'en' } };
  const location = { search: '?indicator=gdp', hash: '#core' };
  followEditions(page as unknown as EventTarget, { location, localStorage });
  const target = { closest: (selector: string) => (selector === 'a[data-edition]' ? link : null) };
  return { page, localStorage, link, target, location };
}

describe('a link to another edition', () => {
  it('leads to where the reader is by now, as soon as it is pressed', () => {
    const { page, link, target } = toEnglish();
    page.byHand('pointerdown', { target });
    expect(link.href).toBe('http://host/en/stories/x/?indicator=gdp#core');
  });

  it('takes the last place alone', () => {
    const { page, link, target, location } = toEnglish();
    page.byHand('pointerdown', { target });
    location.hash = '#answer';
    page.byHand('click', { target });
    expect(link.href).toBe('http://host/en/stories/x/?indicator=gdp#answer');
  });

  it('is kept once it is followed, and not before', () => {
    const { page, localStorage, target } = toEnglish();
    page.byHand('pointerdown', { target });
    expect(localStorage.kept.size).toBe(0);
    page.byHand('click', { target });
    expect([...localStorage.kept.values()]).toEqual(['en']);
  });

  it('works in a browser that keeps nothing', () => {
    const { page, localStorage, link, target } = toEnglish();
    localStorage.setItem = () => {
      throw new Error('the storage is full');
    };
    page.byHand('click', { target });
    expect(link.href).toMatch(/#core$/);
  });

  it('leaves other links alone', () => {
    const { page, link, localStorage } = toEnglish();
    page.byHand('click', { target: { closest: () => null } });
    expect(link.href).toBe('http://host/en/stories/x/');
    expect(localStorage.kept.size).toBe(0);
  });
});

interface Coming {
  readonly chosen?: string;
  readonly type?: string;
  readonly referrer?: string;
  readonly door?: string | null;
}

/** Where a reader is shown in; undefined where the page stays. */
function enter({ chosen, type = 'navigate', referrer = '', door = 'en' }: Coming): string | undefined {
  const localStorage = new Memory();
  if (chosen) localStorage.setItem('atlas-language', chosen);
  let led: string | undefined;
  openDoor({
    localStorage,
    location: { origin: 'http://host', hash: '', replace: (to) => void (led = String(to)) },
    performance: { getEntriesByType: () => [{ type }] as unknown as PerformanceEntryList },
    document: {
      referrer,
      querySelector: (selector: string) =>
        selector === `link[data-door][hreflang="${door}"]` ? ({ href: 'http://host/en/' } as never) : null
    }
  });
  return led;
}

describe('the front door', () => {
  it('shows in who chose a language before', () => {
    expect(enter({ chosen: 'en' })).toBe('http://host/en/');
  });

  it.each([
    ['who chose nothing', {}],
    ['who chose this one', { chosen: 'zh-CN' }],
    ['who goes back to it', { chosen: 'en', type: 'back_forward' }],
    ['who loads it again', { chosen: 'en', type: 'reload' }],
    ['who comes from a page of the site', { chosen: 'en', referrer: 'http://host/en/about/' }],
    ['who is on a page that is no door', { chosen: 'en', door: null }]
  ] satisfies [string, Coming][])('lets %s stay', (_who, coming) => {
    expect(enter(coming)).toBeUndefined();
  });
});
