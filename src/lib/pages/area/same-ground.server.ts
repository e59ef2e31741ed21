import { group } from 'd3-array';
import type { Figure } from '../../domain/figure';
import type { AreaCode } from '../../domain/ids';
import { toNumberView } from '../../domain/number-view';
import { momentOf } from '../../domain/period';
import type { SameGround } from '../../domain/same-ground';
import { byId, type Library } from '../../server/library/library';
import { placeParts } from '../../words/place-parts';
import {
  differencesIn,
  figuresOfWhole,
  groundsWith,
  sameGroundPath,
  sayAddition,
  sayPart
} from '../../server/views/same-ground-view';
import { words } from '../../words/current';
import type { SameGroundRow, SameGroundRows, SameGroundView } from './page';

/** What can be compared across the redraws of a division: the ground that it makes up with others, oldest first. */
export function toSameGrounds(code: AreaCode, library: Library): SameGroundView[] {
  return groundsWith(code, library).flatMap((ground) => {
    const whole = rowsOf(figuresOfWhole(ground, library), library);
    const isAcross = ({ sides }: SameGroundRows): boolean => sides > 1;
    const view: SameGroundView = {
      earlier: sayPart(ground.earlier, library),
      later: sayPart(ground.later, library),
      across: whole.filter(isAcross),
      oneSided: whole.filter((each) => !isAcross(each) && each.rows.some(({ addition }) => addition !== '')),
      differences: rowsOf(differencesIn(ground, library), library),
      explore: explorePathOf(ground, library)
    };
    const isEmpty = view.across.length + view.oneSided.length + view.differences.length === 0;
    return isEmpty ? [] : [view];
  });
}

function rowsOf(figures: readonly Figure[], library: Library): SameGroundRows[] {
  return [...group(figures, ({ indicator }) => indicator)].map(([id, own]) => ({
    id,
    name: library.indicatorAt(id).name,
    sides: new Set(own.map(({ boundary }) => boundary)).size,
    rows: [...own]
      .sort((a, b) => momentOf(a.period) - momentOf(b.period) || (a.boundary < b.boundary ? -1 : 1))
      .map((figure) => toRow(figure, library))
  }));
}

function toRow(figure: Figure, { site }: Library): SameGroundRow {
  const { name } = placeParts(figure, site);
  const isPiece = figure.place.kind === 'piece';
  return {
    number: toNumberView(figure),
    when: words().period(figure.period.text),
    where: isPiece ? name : words().place({ name, ground: byId(site.boundaries, figure.boundary).name }),
    addition: sayAddition(figure)
  };
}

/** A map of what both sides have, or else of what one has. */
function explorePathOf(ground: SameGround, library: Library): string {
  const figures = figuresOfWhole(ground, library);
  const shown = figures.find(({ computed }) => computed) ?? figures[0];
  return shown ? sameGroundPath(shown, library) : '';
}
