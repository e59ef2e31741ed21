/**
 * Says again to a part of the page what the pointer rests on and what has the focus: both may have come before the part
 * could answer, and neither comes twice.
 */
export function pointAgain(part: ParentNode): void {
  // A finger rests on nothing.
  const pointed = matchMedia('(hover: hover)').matches ? [...part.querySelectorAll(':hover')] : [];
  for (const each of pointed) each.dispatchEvent(new PointerEvent('pointerenter', POINTER));
  pointed.at(-1)?.dispatchEvent(new PointerEvent('pointerover', { ...POINTER, bubbles: true }));
  const focused = part.querySelector(':focus');
  focused?.dispatchEvent(new FocusEvent('focus'));
  focused?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}

const POINTER: PointerEventInit = { pointerType: 'mouse' };
