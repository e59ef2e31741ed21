import { words } from '../../words/current';
import { m } from '../../paraglide/messages';
import { ABSENCE_KINDS, absenceName } from './absence';
import { markName, MARKS } from '../../map/figure-marks';
import { withoutStop } from '../../ui/sentence';
import type { ExploreModel, ExploreRow } from './model';

const namesOf = (rows: readonly ExploreRow[]): string =>
  rows.map(({ name }) => name).join(m.site_list_separator());

/** What the map says besides highest, lowest and missing: how far its numbers may be trusted, and why some are missing. */
export function describeModel({ over, ...model }: ExploreModel): string {
  const said = over && describeRows(over);
  return words().sentences([describeRows(model), said ? m.explore_over_described({ said }) : '']);
}

function describeRows({
  rows,
  indicator,
  state
}: Pick<ExploreModel, 'rows' | 'indicator' | 'state'>): string {
  const marked = MARKS.map((mark) => ({ mark, rows: rows.filter(({ marks }) => marks.includes(mark)) }))
    .filter((group) => group.rows.length > 0)
    .map((group) => m.explore_about_group({ what: markName(group.mark), areas: namesOf(group.rows) }));
  const absent = ABSENCE_KINDS.map((kind) => ({
    kind,
    rows: rows.filter(({ absence }) => absence?.kind === kind)
  }))
    .filter((group) => group.rows.length > 0)
    .map((group) => m.explore_about_group({ what: absenceName(group.kind), areas: namesOf(group.rows) }));
  const note = state.measure === 'value' && indicator.note ? [withoutStop(indicator.note)] : [];
  return words().sentences([...marked, ...absent, ...note].map((text) => m.site_sentence({ text })));
}
