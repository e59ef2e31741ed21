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
