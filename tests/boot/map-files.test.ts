import { describe, expect, it } from 'vitest';
import { fetchMapFiles, fetchPictureFiles, mapTime, saves } from '../../src/boot/map-files';

type Moment = 'asked' | 'moved' | 'idle';

/** Whether the live map's files are asked for when these moments have come and the others have not. */
async function isAskedAfter(
  come: readonly Moment[],
  { isSaving = false, isEager = false } = {}
): Promise<boolean> {
  const never = new Promise<void>(() => undefined);
  const at = (moment: Moment) => (come.includes(moment) ? Promise.resolve() : never);
  const moments = { asked: at('asked'), moved: at('moved'), idle: at('idle') };
  let isAsked = false;
  void mapTime({ ...moments, isSaving: Promise.resolve(isSaving), isEager: () => isEager }).then(
    () => (isAsked = true)
  );
  await new Promise((done) => setTimeout(done));
  return isAsked;
}

describe('the live map is asked for', () => {
  it('never before the page’s own scripts have been asked for, which come first', async () => {
    expect(await isAskedAfter(['moved', 'idle'], { isEager: true })).toBe(false);
  });

  it('at the reader’s first move, or when the page has nothing else to do', async () => {
    expect(await isAskedAfter(['asked'])).toBe(false);
    expect(await isAskedAfter(['asked', 'moved'])).toBe(true);
    expect(await isAskedAfter(['asked', 'idle'])).toBe(true);
  });

  it('at the first move alone where the reader saves', async () => {
    expect(await isAskedAfter(['asked', 'idle'], { isSaving: true })).toBe(false);
    expect(await isAskedAfter(['asked', 'moved'], { isSaving: true })).toBe(true);
  });

  it('at once where the map is what one came for', async () => {
    expect(await isAskedAfter(['asked'], { isEager: true })).toBe(true);
  });
});

describe('a reader saves', () => {
  const battery = (charging: boolean, level: number) => ({ getBattery: async () => ({ charging, level }) });

  it('who has said so, is on a slow line, or has little battery left', async () => {
    expect(await saves({ connection: { saveData: true } })).toBe(true);
    expect(await saves({ connection: { effectiveType: 'slow-2g' } })).toBe(true);
    expect(await saves(battery(false, 0.1))).toBe(true);
  });

  it('and not otherwise, nor where the browser does not tell', async () => {
    expect(await saves({})).toBe(false);
    expect(await saves({ connection: { saveData: false, effectiveType: '4g' } })).toBe(false);
    expect(await saves(battery(true, 0.1))).toBe(false);
    expect(await saves(battery(false, 0.9))).toBe(false);
    expect(await saves({ getBattery: () => Promise.reject(new Error('not allowed')) })).toBe(false);
  });
});

it('its code, its worker and the shapes of the page’s scene are asked for together, quietly', () => {
  const links = [
    { rel: 'late-map', as: 'script', href: 'engine.js' },
    { rel: 'late-map', as: 'fetch', href: 'worker.mjs' }
  ];
  const page = {
    querySelector: () => ({ dataset: { shapes: 'geo/a.json geo/b.json' } }),
    querySelectorAll: () => links
  };
  const asked: string[] = [];
  fetchMapFiles(page as unknown as Document, (address) => asked.push(address));
  expect(links[0]).toEqual({ rel: 'modulepreload', as: 'script', href: 'engine.js', fetchPriority: 'low' });
  expect(asked).toEqual(['worker.mjs', 'geo/a.json', 'geo/b.json']);
});

it('what its picture is drawn from is asked for alone where that comes first, and not again', () => {
  const links = [
    { rel: 'late-map', as: 'fetch', href: 'story.json', isOfPicture: true },
    { rel: 'late-map', as: 'script', href: 'maps.js', isOfPicture: true },
    { rel: 'late-map', as: 'script', href: 'engine.js', isOfPicture: false }
  ];
  const page = {
    querySelectorAll: (selector: string) =>
      links.filter(
        ({ rel, isOfPicture }) => rel === 'late-map' && (isOfPicture || !selector.includes('data-of-picture'))
      ),
    querySelector: () => null
  } as unknown as Document;
  const asked: string[] = [];
  const ask = (address: string): void => void asked.push(address);
  fetchPictureFiles(page, ask);
  expect(links.map(({ rel }) => rel)).toEqual(['asked', 'modulepreload', 'late-map']);
  fetchMapFiles(page, ask);
  expect(links.map(({ rel }) => rel)).toEqual(['asked', 'modulepreload', 'modulepreload']);
  expect(asked).toEqual(['story.json']);
});
