import type { Site } from '../content/site/site';
import type { Figure } from '../domain/figure';
import type { FigureId } from '../domain/ids';

/** The figures that the site works out from one, directly or through others: they change with it. */
export function restingOn(site: Site, id: FigureId): ReadonlySet<FigureId> {
  const worked = [...site.computed.figures, ...site.grounds.figures];
  const rests = new Set<FigureId>([id]);
  for (let before = 0; before < rests.size;) {
    before = rests.size;
    for (const figure of worked) if (restsOn(figure, rests)) rests.add(figure.id);
  }
  rests.delete(id);
  return rests;
}

export const restsOn = ({ computed }: Figure, ids: ReadonlySet<FigureId>): boolean =>
  computed?.inputs.some((input) => ids.has(input)) ?? false;
