import type { Guard } from './comparability';
import type { Indicator } from './indicator';

/** The guard's knowledge and the names of things, out of the site's lists. */
export interface Glossary extends Guard {
  readonly indicatorName: (id: string) => string;
  readonly boundaryName: (id: string) => string;
}

export function toGlossary(
  indicators: readonly Pick<Indicator, 'id' | 'name' | 'comparableWith'>[],
  boundaries: readonly { id: string; name: string }[]
): Glossary {
  const byId = new Map<string, (typeof indicators)[number]>(indicators.map((each) => [each.id, each]));
  const declares = (id: string, other: string): boolean =>
    byId.get(id)?.comparableWith.includes(other) ?? false;
  return {
    indicatorName: (id) => byId.get(id)?.name ?? id,
    boundaryName: (id) => boundaries.find((boundary) => boundary.id === id)?.name ?? id,
    isComparable: (id, other) => declares(id, other) || declares(other, id)
  };
}
