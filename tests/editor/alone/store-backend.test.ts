import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../../src/lib/server/library/files-in';
import { readStore } from '../../../src/cli/edit/content-store';
import { archiveStore, contentAmong, readArchive, toArchive } from '../../../src/editor/alone/archive-store';
import { readStored } from '../../../src/editor/alone/read-stored';
import type { StoredFile } from '../../../src/editor/alone/store';
import { storeBackend } from '../../../src/editor/alone/store-backend';
import { TINY_COAST } from '../../runner/tiny-sites';

const stored = (texts: Readonly<Record<string, string>>): StoredFile[] =>
  Object.entries(texts).map(([file, text]) => ({ file, bytes: new Blob([text]) }));

function storedIn(folder: string): StoredFile[] {
  return filesIn(folder).map((path) => ({
    file: relative(folder, path).split(sep).join('/'),
    bytes: new Blob([new Uint8Array(readFileSync(path))])
  }));
}

describe('a content folder in a browser', () => {
  it.each(['src/content', join(TINY_COAST.folder, 'content')])(
    'is read as the server of npm run edit reads it: %s',
    async (folder) => {
      const read = await readStored(storedIn(folder));
      const { files, others } = readStore(folder);
      const byName = (a: { file: string }, b: { file: string }): number => (a.file < b.file ? -1 : 1);
      expect(read.files).toEqual([...files].sort(byName));
      expect(read.others).toEqual([...others].sort(byName));
      expect(read.files.length).toBeGreaterThan(5);
    }
  );
});

describe('an archive', () => {
  it('comes out as it went in, below a folder called content', async () => {
    const files = stored({ 'site.yml': 'title: 杭', 'stories/a.md': '# a' });
    const back = await readArchive(await toArchive(files));
    expect(await Promise.all(back!.map(async ({ file, bytes }) => [file, await bytes.text()]))).toEqual([
      ['site.yml', 'title: 杭'],
      ['stories/a.md', '# a']
    ]);
  });

  it('that is none rejects, and one without content is told from it', async () => {
    await expect(readArchive(new Blob(['not a zip']))).rejects.toThrow();
    expect(contentAmong(stored({ 'a/b.md': '' }))).toBeNull();
  });

  it('of another system leaves behind what that system put in', () => {
    const among = contentAmong(stored({ 'c/site.yml': '', '__MACOSX/c/._site.yml': '', 'c/.DS_Store': '' }));
    expect(among?.map(({ file }) => file)).toEqual(['site.yml']);
  });
});

describe('the editor over content in the browser’s reach', () => {
  const AROUND = { geo: {}, place: 'archive', today: () => '2026-11-28' } as const;

  async function open(texts: Readonly<Record<string, string>>) {
    const given: Blob[] = [];
    const store = archiveStore(stored(texts), (archive) => given.push(archive));
    const backend = storeBackend(store, AROUND);
    const { files } = await backend.open();
    return { backend, store, given, hash: (file: string) => files.find((each) => each.file === file)!.hash };
  }

  it('hands out an archive with what was saved', async () => {
    const { backend, given, hash } = await open({ 'site.yml': 'old', 'pictures/a.txt': 'kept' });
    const answer = await backend.save([{ file: 'site.yml', text: 'new', was: hash('site.yml') }]);
    expect(answer.kind).toBe('saved');
    const [site, other] = (await readArchive(given[0]!))!;
    expect(await site!.bytes.text()).toBe('new');
    expect(other!.file).toBe('pictures/a.txt');
    const again = await backend.save([{ file: 'site.yml', text: 'newer', was: null }]);
    expect(again.kind).toBe('saved');
  });

  it('says what another hand has changed, also in a file that is not being saved, and saves then', async () => {
    const { backend, store, hash } = await open({ 'site.yml': 'old', 'views.yml': 'old' });
    await store.write(new Map([['views.yml', 'theirs']]));
    const changed = [{ file: 'site.yml', text: 'new', was: hash('site.yml') }];
    expect(await backend.save(changed)).toMatchObject({
      kind: 'changed-elsewhere',
      files: [{ file: 'views.yml', text: 'theirs' }]
    });
    expect((await backend.save(changed)).kind).toBe('saved');
  });

  it.each(['../site.yml', '.git/config.yml', 'stories/a.js', 'a/b/c.md'])(
    'writes no file named %s',
    async (file) => {
      const { backend } = await open({ 'site.yml': 'old' });
      expect(await backend.save([{ file, text: '', was: null }])).toEqual({ kind: 'refused', why: 'name' });
    }
  );

  it('says that nothing was written where the archive cannot be handed out', async () => {
    const store = archiveStore(stored({ 'site.yml': 'old' }), () => {
      throw new Error('full');
    });
    const backend = storeBackend(store, AROUND);
    await backend.open();
    const answer = await backend.save([{ file: 'site.yml', text: 'new', was: null }]);
    expect(answer).toEqual({ kind: 'refused', why: 'not-written' });
    const [site] = await store.list();
    expect(await site!.bytes.text()).toBe('old');
  });
});
