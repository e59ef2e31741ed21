import { areaAt } from '../../domain/boundary';
import type { AreaCode } from '../../domain/ids';
import { words } from '../../words/current';
import { redrawOf, type Redraw } from '../../domain/redraw';
import type { RedrawView } from '../../pages/story/area-panel';
import { byId, type Library } from '../library/library';
import { sourcePath } from '../../paths';

/** From whom a division has its ground and to whom it went, with the notice; null where no redraw touched it. */
export function toRedrawView(code: AreaCode, library: Library): RedrawView | null {
  const redraw = redrawOf(library.geo.manifest.changes, code);
  return redraw.kind === 'same' ? null : { text: redrawText(redraw, library), notice: noticeOf(library) };
}

/** A redraw in words, with the names that the divisions have or last had. */
export function redrawText(redraw: Redraw, { site }: Library): string {
  const later = site.boundaries.at(-1);
  const nameOf = (code: AreaCode): string =>
    site.boundaries.flatMap((boundary) => areaAt(boundary, code)?.name ?? []).at(-1) ?? code;
  return later?.validFrom ? words().redraw(redraw, later.validFrom, nameOf) : '';
}

/** The source that decreed the newest boundary; null where the site's settings name none. */
export function noticeOf({ site }: Library): RedrawView['notice'] {
  const later = site.boundaries.at(-1);
  const id = later && site.settings.notices[later.id];
  return id === undefined ? null : { path: sourcePath(id), cite: words().citation(byId(site.sources, id)) };
}
