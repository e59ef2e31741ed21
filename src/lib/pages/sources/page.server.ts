import { m } from '../../paraglide/messages';
import { TIERS, type Source } from '../../domain/source';
import { words } from '../../words/current';
import type { Library } from '../../server/library/library';
import { siteCounts } from '../../server/views/site-counts';
import type { SourceGroup, SourceLine, SourcesPage } from './page';

export function toSourcesPage(library: Library): SourcesPage {
  const { figures, sources } = siteCounts(library);
  return { groups: toSourceGroups(library), figures, sources };
}

/** Those whose paragraphs are on record (SHA-256), so that every figure can be held against the article. */
export function isVerified({ paragraphs }: Source): boolean {
  return Object.keys(paragraphs ?? {}).length > 0;
}

/** Every source once: the articles read paragraph by paragraph first, then by tier; empty groups are left out. */
export function toSourceGroups({ site }: Library): SourceGroup[] {
  const counts = new Map<string, number>();
  for (const { source } of site.figures) counts.set(source, (counts.get(source) ?? 0) + 1);
  const toLine = ({ id, publisher, title, published, tier, reposted }: Source): SourceLine => ({
    ...{ id, publisher, title, published, tier, reposted },
    figures: counts.get(id) ?? 0
  });
  const groups = [
    {
      id: 'verified',
      title: m.sources_verified(),
      meaning: m.sources_verified_meaning(),
      sources: site.sources.filter(isVerified)
    },
    ...TIERS.map((tier) => ({
      id: tier,
      title: words().tier[tier],
      meaning: words().tierMeaning[tier],
      sources: site.sources.filter((source) => source.tier === tier && !isVerified(source))
    }))
  ];
  return groups
    .filter(({ sources }) => sources.length > 0)
    .map((group) => ({ ...group, sources: group.sources.map(toLine) }));
}
