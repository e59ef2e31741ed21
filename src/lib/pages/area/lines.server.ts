import { group, sum } from 'd3-array';
import type { AreaCode } from '../../domain/ids';
import type { LineChange } from '../../geometry/line-changes';
import { m } from '../../paraglide/messages';
import { kmOf, sayChange, toLineRows, type LineRow } from '../../server/published/line-fields';
import type { Library } from '../../server/library/library';
import { words } from '../../words/current';
import type { AreaLines } from './page';

/** The law's changes first, then what only looks like one. */
const ORDER: readonly LineChange[] = ['drawn', 'removed', 'renamed', 'redrawn', 'same'];

/** What the last redraw that touched a division's lines did to each, by what it is; null where none touched any. */
export function toLines(code: AreaCode, library: Library): AreaLines | null {
  const all = toLineRows(library).filter(({ before, after }) => [...before, ...after].includes(code));
  const day = all.findLast(({ change }) => change !== 'same')?.day;
  if (day === undefined) return null;
  const own = all.filter((row) => row.day === day);
  const changes = ORDER.flatMap((change): AreaLines['changes'][number][] => {
    const rows = own.filter((row) => row.change === change);
    if (rows.length === 0) return [];
    // What stayed is no line of its own to look for: its length alone.
    if (change === 'same') return [{ change: sayChange(change), lines: [sayLength(rows)] }];
    const lines = [...group(rows, sayLine)].map(([line, each]) =>
      m.area_line({ line, length: sayLength(each) })
    );
    return [{ change: sayChange(change), lines }];
  });
  return { title: m.area_lines({ day: words().period(day) }), changes };
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

function sayLength(rows: readonly LineRow[]): string {
  const km = sum(rows, ({ course }) => kmOf(course));
  return m.area_line_length({ km: words().count(Number(km.toFixed(1))) });
}
