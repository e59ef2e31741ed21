import type { Attachment } from 'svelte/attachments';

/** Opens a fold when something in it is to be seen, and leaves it to the reader's hand otherwise: also to one that was faster than the scripts. */
export function openFor(isWanted: () => boolean): Attachment<HTMLDetailsElement> {
  return (fold) => {
    $effect(() => {
      if (isWanted()) fold.open = true;
    });
  };
}
