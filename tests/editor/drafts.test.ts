import { expect, it } from 'vitest';
import { keepDraft, readDraft, type Shelf } from '../../src/editor/drafts';

function toShelf(): Shelf & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => void held.set(key, text),
    removeItem: (key) => void held.delete(key)
  };
}
const file = 'stories/s.md';
const other = 'figures/f.csv';
const saved = (text: string, hash: string) =>
  new Map([
    [file, { file, text, hash }],
    [other, { file: other, text: 'id', hash: 'o' }]
  ]);

it('what was not saved outlives its window, and nothing else is kept', () => {
  const shelf = toShelf();
  keepDraft(
    shelf,
    new Map([
      [file, 'new'],
      [other, 'id']
    ]),
    saved('old', '1')
  );
  const { fits, stale } = readDraft(shelf, saved('old', '1'));
  expect([...fits]).toEqual([[file, 'new']]);
  expect(stale.size).toBe(0);
});

it('what was typed over a text that is another by now is told apart, not put in its place', () => {
  const shelf = toShelf();
  keepDraft(shelf, new Map([[file, 'new']]), saved('old', '1'));
  const { fits, stale } = readDraft(shelf, saved('theirs', '2'));
  expect([fits.size, [...stale]]).toEqual([0, [[file, 'new']]]);
});

it('nothing is kept once all is saved', () => {
  const shelf = toShelf();
  keepDraft(shelf, new Map([[file, 'new']]), saved('old', '1'));
  keepDraft(shelf, new Map([[file, 'new']]), saved('new', '2'));
  expect(shelf.held.size).toBe(0);
});
