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
        | 'code'
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
  r: 'code',
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

/** What goes on as long as the key is held; a step, a panel or a black screen is asked for once. */
const HELD: ReadonlySet<KeyAction['do']> = new Set(['closer', 'farther']);

/** The action of a key; null for the browser's shortcuts, while someone types or composes, held keys, and any other key. */
export function toAction(press: Press): KeyAction | null {
  const action = isFreeKey(press) ? actionOf(press) : null;
  return action && press.repeat && !HELD.has(action.do) ? null : action;
}

function actionOf(press: Press): KeyAction | null {
  if (/^\d$/.test(press.key)) return { do: 'digit', digit: press.key };
  const action = KEYS[press.key.length === 1 ? press.key.toLowerCase() : press.key];
  return action ? { do: action } : null;
}
