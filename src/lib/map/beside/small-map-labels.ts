import type { MapLabel, Picture } from '../picture';
import { picturesOf } from './pictures';

/** Small maps name what they point out; two have room for more. They were placed for maps of that size. */
export function labelsOfSmall({ labels }: Pick<Picture, 'labels'>, count: number): readonly MapLabel[] {
  return labels.filter(({ kind, from }) => kind === 'area-strong' || (count === 2 && from === 'small'));
}

/** The labels of all maps of a picture, where each is drawn by itself; `isTight`: too small for more than what they point out. */
export function smallMapLabels(picture: Picture, isTight = false): readonly MapLabel[] {
  const maps = picturesOf(picture);
  if (maps.length === 1) return picture.labels;
  return maps.flatMap((map) => labelsOfSmall(map, isTight ? Infinity : maps.length));
}
