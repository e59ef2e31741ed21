import type { Boundary } from '../../domain/boundary';
import { toId, type Bounds } from '../../domain/ids';
import type { Citation } from '../../domain/plan';
import type { PlanText } from './schema';
import { suggest } from '../text/suggest';
import type { YamlFile } from '../text/yaml-file';
import { say } from '../../words/say';

/** What a plan file may point at. */
export interface PlanLists {
  readonly boundaries: readonly Boundary[];
  /** The whole of them, which a plan may be of; not known where the settings could not be read. */
  readonly city: { readonly code: string; readonly name: string } | undefined;
  readonly sources: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly townships: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  /** Where areas (`2021/余杭区`), townships and places lie; one that is not in its map is not looked at. */
  readonly areaBounds: ReadonlyMap<string, Bounds>;
  readonly townshipBounds: ReadonlyMap<string, Bounds>;
  readonly placeBounds: ReadonlyMap<string, Bounds>;
  /** Registered names: their digits count nothing. */
  readonly names: readonly string[];
}

export type Path = readonly (string | number)[];

/** One plan file on its way to a Plan; `fail` logs a problem at a path of the YAML. */
export interface PlanReader {
  readonly yaml: YamlFile<PlanText>;
  readonly lists: PlanLists;
  readonly fail: (path: Path, what: string, mend: string) => void;
}

interface CitationText {
  readonly source?: string | undefined;
  readonly para?: number | undefined;
  readonly reference?: string | undefined;
}

export function checkCitation({ lists, fail }: PlanReader, path: Path, { source }: CitationText): void {
  if (source !== undefined && !lists.sources.has(source)) {
    fail([...path, 'source'], say`sources.yml 里没有来源「${source}」`, suggest(source, lists.sources));
  }
}

export function toCitation({ source, para, reference }: CitationText): Citation {
  return { source: source === undefined ? undefined : toId(source), para, reference };
}
