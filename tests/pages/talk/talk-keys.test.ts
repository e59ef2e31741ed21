import { describe, expect, it } from 'vitest';
import { keyHelp } from '../../../src/lib/pages/talk/key-help';
import { toAction } from '../../../src/lib/pages/talk/talk-keys';
import type { Press } from '../../../src/lib/ui/free-key';

/** A target that matches the selectors which name it. */
const on = (tag: string): EventTarget =>
  ({
    matches: (selector: string) => selector.split(',').some((each) => each.trim().startsWith(tag))
  }) as never;
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

describe('a key', () => {
  it.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['.', 'blank'],
    ['B', 'blank'],
    ['。', 'blank'],
    ['o', 'overview'],
    ['n', 'notes'],
    ['s', 'speaker'],
    ['l', 'pointer'],
    ['q', 'sources'],
    ['?', 'help'],
    ['Escape', 'escape'],
    ['Enter', 'enter']
  ])('%s asks for %s', (key, action) => expect(toAction(press(key))).toEqual({ do: action }));

  it('that is a digit waits for more', () => {
    expect(toAction(press('7'))).toEqual({ do: 'digit', digit: '7' });
  });

  it.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing'] as const)('is left to others with %s', (held) => {
    for (const key of ['PageDown', 'b', '3', 'f', ' '])
      expect(toAction(press(key, { [held]: true }))).toBeNull();
  });

  it.each(['F5', 'F11', 'F12', 'Tab', 'x', 'Shift', 'Process'])('%s is nothing of ours', (key) =>
    expect(toAction(press(key))).toBeNull()
  );

  it.each(['textarea', 'select', '[contenteditable]'])('is typed where someone writes: %s', (tag) => {
    for (const key of ['b', ' ', 'PageDown', '2'])
      expect(toAction(press(key, { target: on(tag) }))).toBeNull();
  });

  it('presses the button that has the focus, but a clicker still moves on', () => {
    expect(toAction(press(' ', { target: on('button') }))).toBeNull();
    expect(toAction(press('Enter', { target: on('a') }))).toBeNull();
    expect(toAction(press('PageDown', { target: on('button') }))).toEqual({ do: 'next' });
  });

  it('that is held asks for one step, and goes on zooming', () => {
    for (const key of ['PageDown', ' ', 'b', 'Backspace', 'o'])
      expect(toAction(press(key, { repeat: true })), key).toBeNull();
    expect(toAction(press('+', { repeat: true }))).toEqual({ do: 'closer' });
  });

  it('is explained in the help', () => {
    const help = keyHelp()
      .map(([keys]) => keys)
      .join(' ');
    for (const key of [
      'PageDown',
      'PageUp',
      'Home',
      'Enter',
      'b',
      'o',
      'n',
      's',
      'l',
      'q',
      'i',
      'f',
      'c',
      'a',
      'Esc',
      '?'
    ])
      expect(help).toContain(key);
  });
});
