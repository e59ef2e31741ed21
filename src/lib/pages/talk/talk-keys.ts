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

export interface Press {
  readonly key: string;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: EventTarget | null;
}

/** Keys that a focused control wants for itself. */
const TAKEN: readonly (readonly [selector: string, keys: RegExp])[] = [
  ['input:not([type=range]):not([type=checkbox]), textarea, select, [contenteditable]', /./],
  ['input', /^( |Enter|Arrow.*|Home|End|PageUp|PageDown)$/],
  ['button, a[href], summary', /^( |Enter)$/]
];

/** The action of a key; null for the browser's shortcuts, while someone types or composes, and for any other key. */
export function toAction(press: Press): KeyAction | null {
  if (press.isComposing || press.ctrlKey || press.metaKey || press.altKey) return null;
  const target = press.target as Partial<Element> | null;
  const isTaken = TAKEN.some(([selector, keys]) => target?.matches?.(selector) && keys.test(press.key));
  if (isTaken) return null;
  if (/^\d$/.test(press.key)) return { do: 'digit', digit: press.key };
  const action = KEYS[press.key.length === 1 ? press.key.toLowerCase() : press.key];
  return action ? { do: action } : null;
}

/** For the help: what is said of each key, in the order of use. */
export const HELP: readonly (readonly [keys: string, what: string])[] = [
  ['PageDown · → · ↓ · 空格', '下一步；若正岔开去看别的，先回到这一步'],
  ['PageUp · ← · ↑', '上一步；同上'],
  ['Home · End', '第一步 · 最后一步'],
  ['数字，再按 Enter', '跳到那一步'],
  ['. 或 b', '黑屏，再按恢复'],
  ['q', '这一步的数哪来的'],
  ['o', '全部步骤一览'],
  ['i', '换一个指标上色'],
  ['h', '隐去推断的部分，再按恢复'],
  ['+ · -', '放大、缩小地图；也可以拖动'],
  ['l', '指示光点，跟着鼠标'],
  ['n', '讲稿'],
  ['s', '打开讲解人窗口（第二块屏幕）'],
  ['f', '全屏'],
  ['c', '高对比；逗号键细调亮度、对比度'],
  ['a', '自动播放，循环；碰一下暂停'],
  ['Esc', '关上盖在上面的东西'],
  ['?', '这份说明']
];
