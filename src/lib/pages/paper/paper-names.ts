import type { Scene } from '../../domain/scene';
import type { Atlas } from '../../map/atlas';
import { smallMapLabels } from '../../map/beside/small-map-labels';
import { spreadDates } from '../../map/beside/spread-dates';
import { saidNames } from '../../map/labels/lost-names';
import { isIn } from '../../map/labels/note';
import { carries, lostOn } from '../../map/labels/said-names';
import type { Picture } from '../../map/picture';

/** Names that a step speaks of and its map on paper does not carry, by the room that it has. */
export interface LostOnPaper {
  /** On half a sheet, on a slide, and in the one column of a narrow screen. */
  readonly tight: readonly string[];
  /** On a whole sheet, where text and charts leave its map a small room, and where it has a wide one. */
  readonly small: readonly string[];
  readonly wide: readonly string[];
}

/** What paper must know of the names that a step speaks of. */
export interface PaperNames {
  /** Ids of the labels that carry them: however low its room is, the map keeps them. */
  readonly kept: readonly string[];
  /** Null where nothing is lost in any room. */
  readonly lost: LostOnPaper | null;
}

/** A map's names on paper, as PaperMap.svelte shows them. */
export function paperNames(scene: Scene, picture: Picture, atlas: Atlas): PaperNames {
  const said = saidNames(scene, atlas);
  const spread = spreadDates(picture);
  const lostIn = (size: 'small' | 'wide', isTight = false): string[] =>
    lostOn(
      said,
      smallMapLabels(spread, isTight).filter((label) => isIn(label, size)),
      spread.beside?.titles ?? []
    );
  const lost = { tight: lostIn('small', true), small: lostIn('small'), wide: lostIn('wide') };
  return {
    kept: picture.labels.filter((label) => carries(said, label)).map(({ id }) => id),
    lost: Object.values(lost).some((names) => names.length > 0) ? lost : null
  };
}
