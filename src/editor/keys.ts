export type EditorKey = 'save' | 'undo' | 'redo' | 'step-up' | 'step-down' | 'step-hide';

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'
>;

/** What a key asks of the editor; nothing while an input method is at work, whose keys they are. */
export function editorKey(event: Pressed): EditorKey | null {
  if (event.isComposing) return null;
  const isCommand = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (isCommand && !event.altKey) {
    if (key === 's' && !event.shiftKey) return 'save';
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    return key === 'y' && !event.shiftKey ? 'redo' : null;
  }
  if (!event.altKey || isCommand || event.shiftKey) return null;
  if (event.key === 'ArrowUp') return 'step-up';
  // By its place: with Alt some keyboards write another letter there.
  if (event.code === 'KeyH') return 'step-hide';
  return event.key === 'ArrowDown' ? 'step-down' : null;
}

/** A list among the fields moves its own entries by the keys that else move the step. */
export function isOfList(key: EditorKey, target: EventTarget | null): boolean {
  const moves = key === 'step-up' || key === 'step-down';
  return moves && target instanceof Element && target.closest('[data-moves]') !== null;
}
