import { describe, expect, it } from 'vitest';
import { askScripts, runScripts, startTime } from '../../src/boot/start';

type Moment = 'parsed' | 'quiet' | 'moved';
const NO_NEEDS = { asksForPlace: false, savesData: false };

/** Whether the scripts of a page start when these moments have come and the others have not. */
async function startsAfter(come: readonly Moment[], needs = NO_NEEDS): Promise<boolean> {
  const never = new Promise<void>(() => undefined);
  const at = (moment: Moment) => (come.includes(moment) ? Promise.resolve() : never);
  const moments = { parsed: at('parsed'), quiet: at('quiet'), moved: at('moved') };
  let isStarted = false;
  void startTime(moments, needs).then(() => (isStarted = true));
  await new Promise((done) => setTimeout(done));
  return isStarted;
}

describe('the scripts of a page start', () => {
  it('by themselves when it has been painted and the line is free', async () => {
    expect(await startsAfter(['parsed'])).toBe(false);
    expect(await startsAfter(['parsed', 'quiet'])).toBe(true);
  });

  it('at once where the reader moves before', async () => {
    expect(await startsAfter(['parsed', 'moved'])).toBe(true);
  });

  it('at once where the address or the history asks for what only they can show', async () => {
    expect(await startsAfter(['parsed'], { ...NO_NEEDS, asksForPlace: true })).toBe(true);
  });

  it('at the first move alone where the reader saves data', async () => {
    const needs = { ...NO_NEEDS, savesData: true };
    expect(await startsAfter(['parsed', 'quiet'], needs)).toBe(false);
    expect(await startsAfter(['parsed', 'moved'], needs)).toBe(true);
  });

  it('never before the page is whole: what starts them stands at its end', async () => {
    expect(await startsAfter(['quiet', 'moved'], { asksForPlace: true, savesData: false })).toBe(false);
  });
});

it('the files of its scripts are asked for, and one that does not come holds up nothing', async () => {
  const links = ['load', 'error'].map((end) => ({
    rel: 'late-modulepreload',
    end,
    listeners: new Map<string, () => void>(),
    addEventListener(type: string, listen: () => void) {
      this.listeners.set(type, listen);
    }
  }));
  const page = {
    querySelectorAll: (selector: string) => (selector === 'link[rel="late-modulepreload"]' ? links : [])
  } as unknown as Document;
  let areHere = false;
  const come = askScripts(page).then(() => (areHere = true));
  expect(links.map(({ rel }) => rel)).toEqual(['modulepreload', 'modulepreload']);
  links[0]!.listeners.get('load')!();
  await Promise.resolve();
  expect(areHere).toBe(false);
  links[1]!.listeners.get('error')!();
  await come;
});

it("Kit's script runs in its own place, word for word", () => {
  const replaced: { text: string }[] = [];
  const kept = { text: '{ kit.start() }', replaceWith: (script: { text: string }) => replaced.push(script) };
  const page = {
    querySelector: (selector: string) => (selector === 'script[type="text/late"]' ? kept : null),
    createElement: () => ({ text: '' })
  } as unknown as Document;
  runScripts(page);
  expect(replaced).toEqual([{ text: '{ kit.start() }' }]);
});

it('a page that keeps no script has started by itself', () => {
  const page = { querySelectorAll: () => [], querySelector: () => null } as unknown as Document;
  expect(() => runScripts(page)).not.toThrow();
});
