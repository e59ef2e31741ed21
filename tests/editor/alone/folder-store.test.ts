import { describe, expect, it } from 'vitest';
import { folderStore } from '../../../src/editor/alone/folder-store';
import { FolderFake } from './folder-fake';

const MOMENT = '2026-11-28T10-00-00-000Z';
const open = (folder: FolderFake) => folderStore(folder.handle, () => MOMENT);

describe('a folder that a browser was given', () => {
  it.each(['', 'content/', 'src/content/'])('is read where the content lies in it: %s', async (inside) => {
    const folder = new FolderFake('site')
      .put(`${inside}site.yml`, 'title: a')
      .put(`${inside}stories/a.md`, '# a')
      .put(`${inside}en/site.yml`, 'title: b')
      .put('.git/site.yml', 'x')
      .put('node_modules/site.yml', 'x');
    const store = await open(folder);
    const files = await store!.list();
    expect(files.map(({ file }) => file).sort()).toEqual(['en/site.yml', 'site.yml', 'stories/a.md']);
  });

  it('holds no content without site.yml', async () => {
    expect(await open(new FolderFake('photos').put('a/b.md', ''))).toBeNull();
  });

  it('takes changed and new files, and keeps what was there in a folder of the save', async () => {
    const folder = new FolderFake('site').put('content/site.yml', 'old').put('content/stories/a.md', 'same');
    const store = await open(folder);
    await store!.write(
      new Map([
        ['site.yml', 'new'],
        ['en/site.yml', 'fresh']
      ])
    );
    expect(folder.all()).toEqual({
      'content/site.yml': 'new',
      'content/stories/a.md': 'same',
      'content/en/site.yml': 'fresh',
      [`.edit-history/${MOMENT}/site.yml`]: 'old'
    });
  });

  it('takes nothing where it cannot take all', async () => {
    const refused = new FolderFake('site', new Set(['content/views.yml']))
      .put('content/site.yml', 'old')
      .put('content/views.yml', 'old');
    const store = await open(refused);
    const texts = new Map([
      ['site.yml', 'new'],
      ['terms.yml', 'new'],
      ['views.yml', 'new']
    ]);
    await expect(store!.write(texts)).rejects.toThrow();
    const left = Object.entries(refused.all()).filter(([path]) => path.startsWith('content/'));
    expect(Object.fromEntries(left)).toEqual({ 'content/site.yml': 'old', 'content/views.yml': 'old' });
  });
});
