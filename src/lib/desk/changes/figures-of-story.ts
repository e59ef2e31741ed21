import type { Site } from '../../content/site/site';
import type { Figure } from '../../domain/figure';
import type { FigureId } from '../../domain/ids';
import { figuresIn } from '../../domain/prose';
import { rowIds, withRowsOf } from '../../edit/table-text';
import type { Files } from '../../edit/splice';
import { numbersOf } from '../../exhibits';
import type { Step } from '../../story/story';
import { figuresOnMaps } from '../on-maps';

const isTable = (file: string): boolean => /^figures\/[^/]+\.csv$/.test(file);

/** The rows of the figures that a story shows, and of those from which what it shows is worked out: its tables, without the rest. */
export function figureRowsOf(site: Site, files: Files, slug: string): Files {
  const story = site.stories.find((each) => each.slug === slug);
  const ids = idsBehind(site, story?.steps.flatMap((step) => idsIn(site, step)) ?? []);
  return new Map(
    [...files].flatMap(([file, text]): [string, string][] => {
      if (!isTable(file)) return [];
      const own = withRowsOf(text, ids);
      return rowIds(own).size > 0 ? [[file, own]] : [];
    })
  );
}

/** What became of files of which somebody kept no more than some rows: of a table, those rows. */
export function sameParts(before: Files, now: Files): Files {
  return new Map(
    [...before].flatMap(([file, kept]): [string, string][] => {
      const text = now.get(file);
      if (text === undefined) return [];
      return [[file, isTable(file) ? withRowsOf(text, rowIds(kept)) : text]];
    })
  );
}

function idsIn(site: Site, step: Step): readonly FigureId[] {
  return [
    ...figuresIn(step.blocks),
    ...figuresIn(step.notes),
    ...(step.scene.annotation?.figures ?? []),
    ...step.exhibits.flatMap((exhibit) => numbersOf(exhibit).map(({ id }) => id)),
    // A change that a map works out is in no list: what it is worked out from is.
    ...figuresOnMaps(site, step).flatMap(({ id, computed }) => [id, ...(computed?.inputs ?? [])])
  ];
}

/** With those that they are worked out from, and so on. */
function idsBehind({ computed, grounds }: Site, shown: readonly FigureId[]): ReadonlySet<string> {
  const worked = new Map<string, Figure>(
    [...computed.figures, ...grounds.figures].map((figure) => [figure.id, figure])
  );
  const ids = new Set<string>(shown);
  // A set that grows while it is gone through is gone through to its end.
  for (const id of ids) for (const input of worked.get(id)?.computed?.inputs ?? []) ids.add(input);
  return ids;
}
