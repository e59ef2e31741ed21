import { expect, it } from 'vitest';
import { editorKey } from '../../src/editor/keys';

const NONE = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false, code: '' };

it.each([
  ['s', { ctrlKey: true }, 'save'],
  ['s', { metaKey: true }, 'save'],
  ['z', { ctrlKey: true }, 'undo'],
  ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
  ['y', { ctrlKey: true }, 'redo'],
  ['ArrowUp', { altKey: true }, 'step-up'],
  ['ArrowDown', { altKey: true }, 'step-down'],
  ['˙', { altKey: true, code: 'KeyH' }, 'step-hide'],
  ['h', { code: 'KeyH' }, null],
  ['H', { altKey: true, shiftKey: true, code: 'KeyH' }, null],
  ['ArrowDown', {}, null],
  ['s', {}, null],
  ['z', { ctrlKey: true, altKey: true }, null]
] as const)('%s with %j asks for %s', (key, held, asked) => {
  expect(editorKey({ ...NONE, ...held, key })).toBe(asked);
});

it.each(['s', 'z', 'ArrowUp'])('%s is the input method’s while one is at work', (key) => {
  const event = { ...NONE, key, ctrlKey: true, isComposing: true };
  expect([editorKey(event), editorKey({ ...event, ctrlKey: false, altKey: true })]).toEqual([null, null]);
});
