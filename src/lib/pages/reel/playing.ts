/** Which shot of a reel is on the screen, so many milliseconds after its beginning; it begins again by itself. */
export function shotAt(seconds: readonly number[], elapsed: number): { shot: number; left: number } {
  const lengths = seconds.map((each) => each * 1000);
  const whole = lengths.reduce((sum, each) => sum + each, 0);
  let rest = ((elapsed % whole) + whole) % whole;
  for (const [shot, length] of lengths.entries()) {
    if (rest < length) return { shot, left: length - rest };
    rest -= length;
  }
  return { shot: 0, left: lengths[0] ?? 0 };
}

/** What stands at the end is seen for at least so long. */
const HOLD_SECONDS = 2.5;

/** In how many seconds a scene's motions play, of `own` that they take in a story, in a shot of so many. */
export function playSeconds(own: number, shot: number): number {
  return Math.min(own, Math.max(shot / 2, shot - HOLD_SECONDS));
}
