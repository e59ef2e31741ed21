/** Long enough to find what has changed. */
const FRAME_MS = 1600;

/** Asks for one frame after the other until there is none, or until the returned function is called. */
export function playFrames(next: () => boolean): () => void {
  const timer = setInterval(() => {
    if (!next()) clearInterval(timer);
  }, FRAME_MS);
  return () => clearInterval(timer);
}
