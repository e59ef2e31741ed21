import { describe, expect, it } from 'vitest';
import { commandOf, toggleAsked } from '../../../src/lib/pages/talk/key-commands';
import { ALL_NUMBERS, startTalk } from '../../../src/lib/pages/talk/talk';
import { stepOfDigits, TypedStep } from '../../../src/lib/pages/talk/typed-step.svelte';

describe('a key in either window', () => {
  const talk = startTalk(3);

  it('goes to the first step and to the last', () => {
    expect(commandOf('first', talk, 8)).toEqual({ do: 'go', step: 0 });
    expect(commandOf('last', talk, 8)).toEqual({ do: 'go', step: 7 });
  });

  it.each(['next', 'previous', 'blank'] as const)('%s is said to the talk as it is', (action) =>
    expect(commandOf(action, talk, 8)).toEqual({ do: action })
  );

  it('asks for the sources, and takes them back', () => {
    expect(commandOf('sources', talk, 8)).toEqual({ do: 'ask', number: ALL_NUMBERS });
    expect(commandOf('sources', { ...talk, asked: ALL_NUMBERS }, 8)).toEqual({ do: 'ask', number: null });
    expect(toggleAsked({ asked: ALL_NUMBERS }, 'one')).toEqual({ do: 'ask', number: 'one' });
  });

  it('that is about the window alone says nothing to the talk', () => {
    for (const action of ['overview', 'autoplay', 'escape', 'enter'] as const)
      expect(commandOf(action, talk, 8)).toBeNull();
  });
});

describe('the number of a step that is typed', () => {
  it('grows digit by digit, keeps the last three, and is gone once taken', () => {
    const typed = new TypedStep();
    for (const digit of '1234') typed.type(digit);
    expect(typed.take()).toBe('234');
    expect(typed.take()).toBe('');
  });

  it.each([
    ['1', 0],
    ['8', 7],
    ['08', 7],
    ['0', null],
    ['9', null]
  ])('%s of eight steps is %s', (digits, step) => expect(stepOfDigits(digits, 8)).toBe(step));
});
