import { TIERS } from '../../domain/source';
import { tierTerm } from '../../domain/term';
import { words } from '../../words/current';
import type { Library } from '../library/library';

/** What every word says that has a definition: indicators by their ids, tiers of sources. Served as JSON. */
export function toDefinitions({ site }: Library): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...[...site.indicators, ...site.computed.indicators].map(({ id, definition, note = '' }) => [
      id,
      words().sentences([definition, note])
    ]),
    ...TIERS.map((tier) => [tierTerm(tier), words().tierMeaning[tier]])
  ]);
}
