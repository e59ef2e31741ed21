import type { Figure } from '../../domain/figure';
import { parseFigures } from '../figure/figures-csv';
import type { GeoIndex } from './geo-index';
import type { ContentFile, ProblemLog } from '../text/problem';
import type { SiteLists } from './lists';
import { AnyName, entriesOf, namesOf } from './unread-list';

/** The figures of all CSV files, in file order; an id that two rows share is a problem. */
export function readFigures(
  files: readonly ContentFile[],
  lists: SiteLists,
  geo: GeoIndex,
  log: ProblemLog
): Figure[] {
  const sources = files.filter(({ file }) => /^figures\/.+\.csv$/.test(file));
  const known = {
    boundaries: geo.boundaries,
    city: geo.city,
    zones: namesOf(lists.zones),
    units: lists.units ? new Set(lists.units) : new AnyName(),
    indicators: entriesOf(lists.indicators, ({ unit }): { unit: string | null } => ({ unit }), {
      unit: null
    }),
    sources: namesOf(lists.sources)
  };
  const taken = new Map<string, string>();
  return sources.flatMap((source) => parseFigures(source, known, log, taken));
}
