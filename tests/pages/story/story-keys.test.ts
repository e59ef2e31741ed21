import { expect, it } from 'vitest';
import { storyKey, storyKeyHelp } from '../../../src/lib/pages/story/story-keys';
import type { Press } from '../../../src/lib/ui/free-key';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  target: null,
  ...more
});

it.each([
  ['j', 'next'],
  ['k', 'previous'],
  ['Escape', 'back'],
  ['?', 'keys'],
  ['？', 'keys'],
  ['x', null]
])('%s asks a story for %s', (key, asked) => expect(storyKey(press(key))).toBe(asked));

it('is asked once by a held key', () => expect(storyKey(press('j', { repeat: true }))).toBeNull());

it('has every key in the help', () => {
  const names = storyKeyHelp().flatMap(([keys]) => keys.split(' · '));
  expect(names).toEqual(expect.arrayContaining(['j', 'k', 'Esc', '?']));
});
