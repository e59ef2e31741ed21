/** Whether a key was pressed for the story: not while someone types, composes, or uses the browser's own shortcuts. */
export function isForStory(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  const isTyping =
    event.isComposing || target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  return !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
}
