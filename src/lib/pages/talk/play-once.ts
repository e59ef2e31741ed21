/** The frames of a window; tests give others. */
export interface Frames {
  readonly request: (draw: (nowMs: number) => void) => number;
  readonly cancel: (id: number) => void;
}

const WINDOW_FRAMES: Frames = {
  request: (draw) => requestAnimationFrame(draw),
  cancel: (id) => cancelAnimationFrame(id)
};

/** A map that flies to its step arrives before it moves. */
const LEAD_MS = 600;

/** A machine that draws slower shows the motion slower: else it would jump from its first frame to its last. */
const LONGEST_FRAME_MS = 120;

/** Gives the shares 0 to 1 over so many seconds, once, after a short rest at 0. The returned function stops it. */
export function playOnce(
  seconds: number,
  onshare: (share: number) => void,
  { request, cancel }: Frames = WINDOW_FRAMES
): () => void {
  let lastMs: number | undefined;
  let playedMs = -LEAD_MS;
  const draw = (nowMs: number): void => {
    playedMs += Math.min(LONGEST_FRAME_MS, nowMs - (lastMs ?? nowMs));
    lastMs = nowMs;
    const share = Math.min(1, Math.max(0, playedMs / (seconds * 1000)));
    onshare(share);
    if (share < 1) frame = request(draw);
  };
  onshare(0);
  let frame = request(draw);
  return () => cancel(frame);
}
