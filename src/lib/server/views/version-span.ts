import { dayOf, orderOf } from '../../domain/version';
import { m } from '../../paraglide/messages';
import { words } from '../../words/current';

/** Between which versions changes are told, by their days; `null` and `now`: the site as it is. */
export function saidSpan(from: string, to: string | null): { readonly from: string; readonly to: string } {
  return { from: saidVersion(from), to: to === null || to === 'now' ? m.versions_now() : saidVersion(to) };
}

/** A second version of a day says that it is one. */
function saidVersion(id: string): string {
  const day = words().period(dayOf(id));
  const count = orderOf(id);
  return count === 1 ? day : m.versions_of_day({ day, count });
}
