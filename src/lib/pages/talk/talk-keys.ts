import { isFreeKey, type Press } from '../../ui/free-key';

/** What a key asks of the wall; `digits` are typed one by one until Enter. */
export type KeyAction =
  | {
      readonly do:
        | 'next'
        | 'previous'
        | 'first'
        | 'last'
        | 'blank'
        | 'overview'
        | 'notes'
        | 'speaker'
        | 'pointer'
        | 'sources'
        | 'indicators'
        | 'contrast'
        | 'screen'
        | 'full-screen'
        | 'autoplay'
        | 'inferred'
        | 'closer'
        | 'farther'
        | 'help'
        | 'escape'
        | 'enter';
    }
  | { readonly do: 'digit'; readonly digit: string };

const KEYS: Readonly<Record<string, Exclude<KeyAction['do'], 'digit'>>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  '.': 'blank',
  b: 'blank',
  o: 'overview',
  n: 'notes',
  s: 'speaker',
  l: 'pointer',
  q: 'sources',
  i: 'indicators',
  c: 'contrast',
  ',': 'screen',
  f: 'full-screen',
  a: 'autoplay',
  h: 'inferred',
  '+': 'closer',
  '=': 'closer',
  '-': 'farther',
  '?': 'help',
  '？': 'help',
  '。': 'blank',
  '，': 'screen',
  Escape: 'escape',
  Enter: 'enter'
};

/** The action of a key; null for the browser's shortcuts, while someone types or composes, and for any other key. */
export function toAction(press: Press): KeyAction | null {
  if (!isFreeKey(press)) return null;
  if (/^\d$/.test(press.key)) return { do: 'digit', digit: press.key };
  const action = KEYS[press.key.length === 1 ? press.key.toLowerCase() : press.key];
  return action ? { do: action } : null;
}
