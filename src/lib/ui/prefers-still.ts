/** Whether the reader asked for less motion; asked each time, since the setting can change under way. */
export function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
