import type { Attachment } from 'svelte/attachments';
import type { NumberLights } from './light-numbers';

const TYPES = ['pointerover', 'focusin'];

/** Lights where numbers lie, by code that is fetched when a hand or the focus first comes to what holds them. */
export function lateLight(how: NumberLights): Attachment<HTMLElement> {
  return (holder) => {
    let stop: (() => void) | undefined;
    let isGone = false;
    const start = (first: Event): void => {
      leave();
      // Without it numbers are what they are on paper.
      import('./light-numbers').then(
        ({ lightNumbers }) => {
          if (!isGone) stop = lightNumbers(holder, first, how);
        },
        () => undefined
      );
    };
    const leave = (): void => TYPES.forEach((type) => holder.removeEventListener(type, start));
    for (const type of TYPES) holder.addEventListener(type, start);
    return () => {
      isGone = true;
      leave();
      stop?.();
    };
  };
}
