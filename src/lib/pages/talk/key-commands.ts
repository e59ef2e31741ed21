import type { KeyAction } from './talk-keys';
import { ALL_NUMBERS, type Command, type Talk } from './talk';

/** Asks where a number comes from; asked a second time, takes the answer from the wall again. */
export function toggleAsked({ asked }: Pick<Talk, 'asked'>, number: string): Command {
  return { do: 'ask', number: asked === number ? null : number };
}

/** What a key asks of the talk itself, in whichever window it was pressed; null where it asks of the window alone. */
export function commandOf(action: KeyAction['do'], talk: Talk, count: number): Command | null {
  switch (action) {
    case 'next':
    case 'previous':
    case 'blank':
      return { do: action };
    case 'first':
      return { do: 'go', step: 0 };
    case 'last':
      return { do: 'go', step: count - 1 };
    case 'sources':
      return toggleAsked(talk, ALL_NUMBERS);
    default:
      return null;
  }
}
