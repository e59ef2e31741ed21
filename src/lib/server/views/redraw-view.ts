import { areaAt, boundaryById } from '../../domain/boundary';
import type { AreaCode, BoundaryId } from '../../domain/ids';
import { words } from '../../words/current';
import { redrawsOf, type Redraw } from '../../domain/redraw';
import type { RedrawView } from '../../pages/story/area-panel';
import { byId, type Library } from '../library/library';
import { sourcePath } from '../../paths';

/** Every redraw that a division of this code lived through, oldest first. */
export function redrawsIn({ site, geo }: Library, code: AreaCode): Redraw[] {
  return redrawsOf(
    geo.manifest.changes,
    site.boundaries.map(({ id }) => id),
    code
  );
}

/** The newest redraw that moved its lines; undefined where none did. */
export function lastTouch(redraws: readonly Redraw[]): Redraw | undefined {
  return redraws.findLast(({ kind }) => kind !== 'same');
}

/** From whom a division has its ground and to whom it went, with the notice; null where no redraw touched it. */
export function toRedrawView(code: AreaCode, library: Library): RedrawView | null {
  const redraws = redrawsIn(library, code);
  const last = lastTouch(redraws);
  return last ? { text: redrawText(redraws, library), notice: noticeOf(last.boundary, library) } : null;
}

/** Redraws in words, oldest first: those that touched it, or else that the newest did not. Empty without any. */
export function redrawText(redraws: readonly Redraw[], { site }: Library): string {
  const touches = redraws.filter(({ kind }) => kind !== 'same');
  const told = touches.length > 0 ? touches : redraws.slice(-1);
  return words().sentences(told.map((redraw) => sayOne(redraw, site)));
}

/** With the names that the divisions have or last had. */
function sayOne(redraw: Redraw, { boundaries }: Library['site']): string {
  const { validFrom } = boundaryById(boundaries, redraw.boundary);
  const nameOf = (code: AreaCode): string =>
    boundaries.flatMap((boundary) => areaAt(boundary, code)?.name ?? []).at(-1) ?? code;
  return validFrom ? words().redraw(redraw, validFrom, nameOf) : '';
}

/** The source that decreed a boundary; null where the site's settings name none. */
export function noticeOf(boundary: BoundaryId, { site }: Library): RedrawView['notice'] {
  const id = site.settings.notices[boundary];
  return id === undefined ? null : { path: sourcePath(id), cite: words().citation(byId(site.sources, id)) };
}
