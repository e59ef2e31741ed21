import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { zipOf, type MadeFile, type Maker } from '../../../src/cli/edit/make';
import { ROUTES, type MadeFailure } from '../../../src/editor/protocol';
import { call, enter, openTinyDesk, ours, type Reply, type TinyDesk } from './desk';

let desk: TinyDesk | undefined;
afterEach(async () => {
  await desk?.close();
  desk = undefined;
});

const file: MadeFile = { kind: 'made', name: '故事.html', bytes: Buffer.from('<p>') };
const STORY = { what: 'story', slug: 'county', language: 'zh' };

async function opened(make: Maker): Promise<{ asks: (asked: unknown, key?: string) => Promise<Reply> }> {
  const made = (desk = await openTinyDesk(make));
  const own = await enter(made);
  return {
    asks: (asked, key = own) =>
      call(made, ROUTES.make, { method: 'POST', body: JSON.stringify(asked), headers: ours(made, key) })
  };
}

/** A window that can be closed while it waits. */
async function openedForFetch(
  make: Maker
): Promise<(asked: unknown, signal: AbortSignal) => Promise<Response>> {
  const made = (desk = await openTinyDesk(make));
  const headers = ours(made, await enter(made));
  return (asked, signal) =>
    fetch(made.served.origin + ROUTES.make, { method: 'POST', body: JSON.stringify(asked), headers, signal });
}

describe('a file that is handed on', () => {
  it('is given to the editor’s own window alone', async () => {
    let asked = 0;
    const { asks } = await opened(async () => ((asked += 1), file));
    expect(await asks(STORY)).toEqual({ status: 200, body: '<p>' });
    expect((await asks(STORY, 'another')).status).toBe(403);
    expect(asked).toBe(1);
  });

  it('may be the whole site, which stays where it is: the window is told where', async () => {
    const built = { kind: 'built', folder: '/site', files: 2, bytes: 6 } as const;
    const { asks } = await opened((asked) => Promise.resolve(asked.what === 'site' ? built : file));
    expect(await asks({ what: 'site' })).toEqual({ status: 200, body: built });
  });

  it.each(['slides', 'handout'])('may be %s, which are asked for like a story', async (what) => {
    const { asks } = await opened((asked) => Promise.resolve({ ...file, name: asked.what }));
    expect((await asks({ ...STORY, what })).status).toBe(200);
    expect(await asks({ ...STORY, what, slug: '../county' })).toMatchObject({ status: 400 });
  });

  it.each([
    ['no story', { what: 'story', language: 'zh' }],
    ['a path', { ...STORY, slug: '../county' }],
    ['an option of the command', { ...STORY, slug: '--to' }],
    ['a language that there is none of', { ...STORY, language: 'de' }],
    ['another thing', { what: 'disk' }],
    ['nothing', null]
  ])('is none of %s', async (_, asked) => {
    const { asks } = await opened(() => Promise.reject(new Error('asked')));
    expect(await asks(asked)).toMatchObject({ status: 400, body: { why: 'not-understood' } });
  });

  it('is made one after the other, and what fails says what was said', async () => {
    const ends: ((made: MadeFailure) => void)[] = [];
    const { asks } = await opened(() => new Promise((done) => ends.push(done)));
    const first = asks(STORY);
    await expect.poll(() => ends.length).toBe(1);
    expect(await asks(STORY)).toEqual({ status: 409, body: { kind: 'busy' } });
    ends[0]?.({ kind: 'failed', told: '没有故事' });
    expect(await first).toEqual({ status: 500, body: { kind: 'failed', told: '没有故事' } });
    const again = asks(STORY);
    await expect.poll(() => ends.length).toBe(2);
    ends[1]?.({ kind: 'failed', told: '' });
    expect((await again).status).toBe(500);
  });

  it('is given up when nobody waits for it', async () => {
    let [isAsked, wasStopped] = [false, false];
    const asks = await openedForFetch(
      (_, signal) =>
        new Promise((done) => {
          isAsked = true;
          signal.addEventListener('abort', () => ((wasStopped = true), done({ kind: 'failed', told: '' })));
        })
    );
    const window = new AbortController();
    const waiting = asks(STORY, window.signal).catch(() => 'gone');
    await expect.poll(() => isAsked).toBe(true);
    window.abort();
    expect(await waiting).toBe('gone');
    await expect.poll(() => wasStopped).toBe(true);
  });
});

describe('the archive of a content folder', () => {
  it('holds every file byte by byte, and neither half-written ones nor what lies elsewhere', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zip-'));
    mkdirSync(join(folder, 'stories'));
    const texts = { 'site.yml': 'title: 县\n', 'stories/故事.md': '一句。'.repeat(500), 'empty.csv': '' };
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'site.yml.new'), 'half');
    writeFileSync(join(folder, '.DS_Store'), 'x');
    mkdirSync(join(folder, '.edit-history/2026'), { recursive: true });
    writeFileSync(join(folder, '.edit-history/2026/site.yml'), 'old');
    symlinkSync('/etc/hosts', join(folder, 'hosts.md'));
    const found = unzipSync(zipOf(folder));
    rmSync(folder, { recursive: true });
    const read = Object.entries(found).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]);
    expect(Object.fromEntries(read)).toEqual(
      Object.fromEntries(Object.entries(texts).map(([name, text]) => [`content/${name}`, text]))
    );
  });
});
