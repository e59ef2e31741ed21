/** Tells how high the page's content is, in CSS pixels, whenever that is another; until the returned function is called. */
export function watchHeight(root: HTMLElement, onheight: (px: number) => void): () => void {
  let last = 0;
  const look = (): void => {
    // Not the scroll's height: that is never less than the window's.
    const px = Math.ceil(root.getBoundingClientRect().height);
    if (px !== last) onheight((last = px));
  };
  const observer = new ResizeObserver(look);
  observer.observe(root);
  return () => observer.disconnect();
}
