import { rollup } from 'd3-array';
import { m } from '../../paraglide/messages';
import type { Scene } from '../../domain/scene';
import { numbersShown } from '../../domain/scene-figures';
import { sayFigure } from '../../map/say-figure';
import type { Library } from '../library/library';

/** The values that a scene's map shows, in words by division code; null where figures colour nothing. */
export function toHover(
  { figures, boundary }: Scene,
  { atlas }: Library
): Readonly<Record<string, string>> | null {
  const shown = numbersShown(figures);
  if (shown.length === 0) return null;
  const said = shown.flatMap((numbers) =>
    atlas
      .figuresAt(boundary, numbers)
      .flatMap((figure) =>
        figure.place.kind === 'area' ? [[figure.place.code, sayFigure(figure, numbers)] as const] : []
      )
  );
  const byArea = rollup(
    said,
    (own) => own.map(([, text]) => text).join(m.site_clause_separator()),
    ([code]) => code
  );
  return Object.fromEntries(byArea);
}
