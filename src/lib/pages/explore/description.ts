import { ABSENCE_KINDS, ABSENCE_NAMES } from './absence';
import { MARK_NAMES, MARKS } from '../../map/figure-marks';
import type { ExploreModel, ExploreRow } from './model';

const namesOf = (rows: readonly ExploreRow[]): string => rows.map(({ name }) => name).join('、');

/** What the map says besides highest, lowest and missing: how far its numbers may be trusted, and why some are missing. */
export function describeModel({ rows, indicator, state }: ExploreModel): string {
  const marked = MARKS.map((mark) => ({ mark, rows: rows.filter(({ marks }) => marks.includes(mark)) }))
    .filter((group) => group.rows.length > 0)
    .map((group) => `${MARK_NAMES[group.mark]}：${namesOf(group.rows)}`);
  const absent = ABSENCE_KINDS.map((kind) => ({
    kind,
    rows: rows.filter(({ absence }) => absence?.kind === kind)
  }))
    .filter((group) => group.rows.length > 0)
    .map((group) => `${ABSENCE_NAMES[group.kind]}：${namesOf(group.rows)}`);
  const note = state.measure === 'value' && indicator.note ? [indicator.note.replace(/。$/, '')] : [];
  return [...marked, ...absent, ...note].map((sentence) => `${sentence}。`).join('');
}
