import { group, sum } from 'd3-array';
import type { AreaCode } from '../../domain/ids';
import type { LineChange } from '../../geometry/line-changes';
import { m } from '../../paraglide/messages';
import { kmOf, sayChange, toLineRows, type LineRow } from '../../server/published/line-fields';
import type { Library } from '../../server/library/library';
import { words } from '../../words/current';
import type { LinesOf } from './page';

/** The law's changes first, then what only looks like one. */
const ORDER: readonly LineChange[] = ['drawn', 'removed', 'renamed', 'redrawn', 'same'];

/** What redraws did to each line of a division, by what it is; none where nothing was done to any. */
export function toLines(code: AreaCode, library: Library): LinesOf[] {
  const own = toLineRows(library).filter(({ before, after }) => [...before, ...after].includes(code));
  if (own.every(({ change }) => change === 'same')) return [];
  return ORDER.flatMap((change): LinesOf[] => {
    const rows = own.filter((row) => row.change === change);
    if (rows.length === 0) return [];
    // What stayed is no line of its own to look for: its length alone.
    const alike = group(rows, (row) => (change === 'same' ? '' : sayLine(row)));
    const lines = [...alike].map(([line, each]) => ({
      line,
      km: sayKm(sum(each, ({ course }) => kmOf(course)))
    }));
    return [{ change: sayChange(change), lines }];
  });
}

/** Between which divisions a line runs; where it stayed and they changed, before and after. */
function sayLine({ change, before, after, nameOf }: LineRow): string {
  const earlier = sayBetween(before.map((code) => nameOf(code, 'before')));
  const later = sayBetween(after.map((code) => nameOf(code, 'after')));
  return change === 'renamed' ? m.area_line_renamed({ earlier, later }) : later || earlier;
}

function sayBetween([one, other]: readonly string[]): string {
  if (one === undefined) return '';
  return other === undefined ? m.area_line_outer({ area: one }) : m.area_line_between({ one, other });
}

const sayKm = (km: number): string => m.area_line_km({ km: words().count(Number(km.toFixed(1))) });
