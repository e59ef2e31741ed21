import type { Cited } from '../domain/citation';
import { m } from '../paraglide/messages';
import { words } from '../words/current';

/** A citation in a sentence, for a text without a list of references. */
export function sayCited({ title, site, version, updated, accessed, address, origin }: Cited): string {
  const day = (iso: string): string => words().period(iso);
  const days = updated
    ? m.cite_days({ updated: day(updated), accessed: day(accessed) })
    : m.cite_day({ accessed: day(accessed) });
  const when = version ? m.cite_version_days({ version: version.said, days }) : days;
  return [
    m.cite_sentence({ title, site, days: when }),
    ...(address ? [address] : []),
    ...(origin ? [m.cite_origin({ origin })] : [])
  ].join(' ');
}
