import type { Figure } from '../domain/figure';
import { parseFigures } from './figures-csv';
import type { GeoIndex } from './geo-index';
import type { ContentFile, ProblemLog } from './problem';
import type { SiteLists } from './site-lists';
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
  checkUniqueIds(sources, log);
  return sources.flatMap((source) => parseFigures(source, known, log));
}

/** Read from the lines themselves, so that a row counts even where something else is wrong with it. */
function checkUniqueIds(sources: readonly ContentFile[], log: ProblemLog): void {
  const seen = new Map<string, string>();
  for (const { file, text } of sources) {
    text.split('\n').forEach((line, i) => {
      const id = /^[a-z0-9][a-z0-9-]*(?=,)/.exec(line)?.[0];
      if (i === 0 || id === undefined) return;
      const other = seen.get(id);
      if (other) log.add(file, i + 1, `编号「${id}」已在 ${other} 用过`, '换一个编号');
      else seen.set(id, `${file}:${i + 1}`);
    });
  }
}
