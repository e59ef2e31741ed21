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

/** A `<link>` of a page: an event target with what is written on it. */
const link = (written: { readonly as: string; readonly href: string; readonly isOfPicture?: boolean }) =>
  Object.assign(new EventTarget(), {
    rel: 'late-map',
    fetchPriority: 'auto',
    isOfPicture: false,
    ...written
  });

it('its code, its worker and the shapes of the page’s scene are asked for together, quietly', async () => {
  const [engine, worker] = [
    link({ as: 'script', href: 'engine.js' }),
    link({ as: 'fetch', href: 'worker.mjs' })
  ];
  const page = {
    querySelector: () => ({ dataset: { shapes: 'geo/a.json geo/b.json' } }),
    querySelectorAll: () => [engine, worker]
  } as unknown as Document;
  const arrive: (() => void)[] = [];
  const asked: string[] = [];
  const ask = (address: string): Promise<void> => {
    asked.push(address);
    return new Promise((done) => arrive.push(done));
  };
  let hasCome = false;
  const come = fetchMapFiles(page, ask).then(() => (hasCome = true));
  expect(engine).toMatchObject({ rel: 'modulepreload', fetchPriority: 'low' });
  expect(asked).toEqual(['worker.mjs', 'geo/a.json', 'geo/b.json']);

  for (const done of arrive) done();
  await new Promise((done) => setTimeout(done));
  expect(hasCome, 'its code is on its way').toBe(false);
  engine!.dispatchEvent(new Event('error'));
  await come;
});

it('what its picture is drawn from is asked for alone where that comes first, and not again', () => {
  const links = [
    link({ as: 'fetch', href: 'story.json', isOfPicture: true }),
    link({ as: 'script', href: 'maps.js', isOfPicture: true }),
    link({ as: 'script', href: 'engine.js' })
  ];
  const page = {
    querySelectorAll: (selector: string) =>
      links.filter(
        ({ rel, isOfPicture }) => rel === 'late-map' && (isOfPicture || !selector.includes('data-of-picture'))
      ),
    querySelector: () => null
  } as unknown as Document;
  const asked: string[] = [];
  const ask = async (address: string): Promise<void> => void asked.push(address);
  fetchPictureFiles(page, ask);
  expect(links.map(({ rel }) => rel)).toEqual(['asked', 'modulepreload', 'late-map']);
  void fetchMapFiles(page, ask);
  expect(links.map(({ rel }) => rel)).toEqual(['asked', 'modulepreload', 'modulepreload']);
  expect(asked).toEqual(['story.json']);
});
