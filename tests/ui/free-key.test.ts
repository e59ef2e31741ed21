import { afterEach, describe, expect, it } from 'vitest';
import { keepCharacterKeys } from '../../src/lib/ui/character-keys';
import { isFreeKey } from '../../src/lib/ui/free-key';

const press = (key: string, selector = '') => ({
  key,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  target: {
    matches: (asked: string) => selector !== '' && asked.includes(selector)
  } as unknown as EventTarget
});

describe('a key on the page', () => {
  it('is the page’s own where nothing is focused', () => {
    for (const key of ['ArrowRight', 'PageDown', 'Home', 'j']) expect(isFreeKey(press(key))).toBe(true);
  });

  it('moves a focused slider, and turns no step', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'PageUp', 'End'])
      expect(isFreeKey(press(key, '[role=slider]')), key).toBe(false);
    expect(isFreeKey(press('j', '[role=slider]'))).toBe(true);
  });

  it('that is a single character can be switched off; those of a clicker and Esc stay', () => {
    keepCharacterKeys(false);
    for (const key of ['j', 'b', '?', '。', '7', '+']) expect(isFreeKey(press(key)), key).toBe(false);
    for (const key of ['PageDown', ' ', 'ArrowUp', 'Escape', 'Enter'])
      expect(isFreeKey(press(key)), key).toBe(true);
  });

  afterEach(() => void keepCharacterKeys(true));
});
