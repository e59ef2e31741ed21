import type { Picture } from '../picture';

/** Every map of a picture as one of its own, in reading order; the picture's own is the last. */
export function picturesOf({ beside, ...own }: Picture): readonly Picture[] {
  return [...(beside?.others ?? []).map((other) => over(own, other)), own];
}

/** The maps have the same plans over them: what the reader hid on one is hidden on all. */
function over(own: Picture, other: Partial<Picture>): Picture {
  const picture = { ...own, ...other };
  const drawn = new Set(own.overlays.map(({ ref }) => ref));
  return { ...picture, labels: picture.labels.filter(({ part }) => !part || drawn.has(part)) };
}
