import { m } from '../../paraglide/messages';
import { isFreeKey, type Press } from '../../ui/free-key';

export type StoryKey = 'next' | 'previous' | 'back' | 'keys';

const KEYS: Readonly<Record<string, StoryKey>> = {
  j: 'next',
  k: 'previous',
  Escape: 'back',
  '?': 'keys',
  '？': 'keys'
};

/** What a key asks of a story; null for held keys, the browser's own, and all others. */
export function storyKey(press: Press): StoryKey | null {
  return isFreeKey(press) && !press.repeat ? (KEYS[press.key] ?? null) : null;
}

/** For the help: what is said of each key. */
export const storyKeyHelp = (): readonly (readonly [keys: string, what: string])[] => [
  ['j', m.story_key_next()],
  ['k', m.story_key_previous()],
  [m.story_key_scroll_keys(), m.story_key_scroll()],
  ['Tab · Enter', m.story_key_open()],
  ['Esc', m.story_key_back()],
  ['/', m.story_key_search()],
  ['?', m.story_key_help()]
];
