import { describe, expect, it } from 'vitest';
import { folderAgain } from '../../../src/editor/alone/find-content';
import type { EditorParts } from '../../../src/editor/alone/parts';
import { FolderFake } from './folder-fake';

const PARTS = { city: { code: '330100', name: '这座城市' }, geo: {} } as unknown as EditorParts;
const whole = (): FolderFake =>
  new FolderFake('content').put('site.yml', 'city: { code: "330100" }\n').put('stories/a.md', '');
/** As the browser keeps one: it asks before it gives anything. */
const kept = (folder: FolderFake, answer: PermissionState, asked: string[] = []): FileSystemDirectoryHandle =>
  Object.assign(folder, {
    requestPermission: ({ mode }: { mode: string }) => {
      asked.push(mode);
      return Promise.resolve(answer);
    }
  }).handle;

describe('the folder that was edited last', () => {
  it('is opened once the browser has asked whether it may be', async () => {
    const asked: string[] = [];
    expect(await folderAgain(kept(whole(), 'granted', asked), PARTS)).toMatchObject({ kind: 'found' });
    expect(asked).toEqual(['readwrite']);
  });

  it('stays closed where whoever was asked says no', async () => {
    for (const answer of ['denied', 'prompt'] as const)
      expect(await folderAgain(kept(whole(), answer), PARTS)).toEqual({ kind: 'refused' });
  });

  it('that is no longer there is told to be gone, and one without content to hold none', async () => {
    const lost = Object.assign(kept(whole(), 'granted'), {
      // eslint-disable-next-line require-yield -- it fails before it has given anything
      async *entries() {
        await Promise.reject(new DOMException('x', 'NotFoundError'));
      }
    });
    expect(await folderAgain(lost, PARTS)).toEqual({
      kind: 'gone',
      name: 'content'
    });
    const empty = kept(new FolderFake('empty'), 'granted');
    expect(await folderAgain(empty, PARTS)).toEqual({ kind: 'no-content', name: 'empty' });
  });
});
