import type { Figure } from '../../domain/figure';
import type { SourceId } from '../../domain/ids';
import { markName } from '../../map/figure-marks';
import { m } from '../../paraglide/messages';
import { sourcePath } from '../../paths';
import { words } from '../../words/current';
import { publishedOf } from './grounds';
import type { ExploreRow } from './model';
import type { ExploreData } from './page';

/** What a row of the table tells of its number besides the number itself. */
export interface RowWords {
  readonly status: string;
  /** Paths of its sources and how far they are trusted, as one. */
  readonly sources: string;
  readonly tiers: string;
  /** Without its formula, which is its own. */
  readonly note: string;
  readonly marks: string;
}

/** What rows share, which a narrow table tells once; null where they do not. */
export interface ToldOnce {
  readonly status: string | null;
  /** A figure with those sources. */
  readonly cited: Figure | null;
  readonly sources: string | null;
  readonly tiers: string;
  readonly note: string | null;
  readonly marks: string | null;
}

/** Where a number comes from, by path: several numbers of one paragraph have it once. */
export const citedBy = (figure: Figure, data: ExploreData): Map<string, SourceId> =>
  new Map(publishedOf(figure, data).map(({ source, para }) => [sourcePath(source, para), source]));

/** Null where a row has no number. */
export function rowWords({ figure, shown, tiers, marks }: ExploreRow, data: ExploreData): RowWords | null {
  if (!figure || !shown) return null;
  const named = tiers.map((tier) => words().tier[tier]).join(m.site_list_separator());
  return {
    status: words().status[shown.status],
    sources: [...citedBy(figure, data).keys(), named].join(' '),
    tiers: named,
    note: words().note(figure),
    marks: marks.map(markName).join(m.site_clause_separator())
  };
}

/**
 * A row that says nothing else is read as one of all: kind and sources, which each row has, are told once where most rows
 * share them, notes only where every row does.
 */
export function toldOnce(rows: readonly ExploreRow[], data: ExploreData): ToldOnce | null {
  const all = rows.flatMap((row) => {
    const said = rowWords(row, data);
    return said ? [{ said, figure: row.figure }] : [];
  });
  if (all.length < LEAST_ROWS) return null;
  const sources = mostOf(all.map(({ said }) => said.sources));
  const first = all.find(({ said }) => said.sources === sources);
  return {
    status: mostOf(all.map(({ said }) => said.status)),
    sources,
    cited: first?.figure ?? null,
    tiers: first?.said.tiers ?? '',
    note: everyOf(all.map(({ said }) => said.note)),
    marks: everyOf(all.map(({ said }) => said.marks))
  };
}

const LEAST_ROWS = 3;

function mostOf(texts: readonly string[]): string | null {
  const countOf = (text: string): number => texts.filter((each) => each === text).length;
  return texts.find((text) => countOf(text) * 3 >= texts.length * 2) ?? null;
}

const everyOf = (texts: readonly string[]): string | null =>
  texts[0] && texts.every((text) => text === texts[0]) ? texts[0] : null;
