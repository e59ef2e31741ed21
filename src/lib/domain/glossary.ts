import type { Guard } from './comparability';
import type { Indicator } from './indicator';
import type { SameGround } from './same-ground';
import { wayOnFrom } from './way-on';

/** The guard's knowledge and the names of things, out of the site's lists. */
export interface Glossary extends Guard {
  readonly indicatorName: (id: string) => string;
  readonly boundaryName: (id: string) => string;
  readonly areaName: (boundary: string, code: string) => string;
}

interface NamedBoundary {
  readonly id: string;
  readonly name: string;
  readonly areas?: readonly { readonly code: string; readonly name: string }[];
}

export function toGlossary(
  indicators: readonly Pick<Indicator, 'id' | 'name' | 'comparableWith' | 'aggregation'>[],
  boundaries: readonly NamedBoundary[],
  grounds: readonly SameGround[] = []
): Glossary {
  const byId = new Map<string, (typeof indicators)[number]>(indicators.map((each) => [each.id, each]));
  const declares = (id: string, other: string): boolean =>
    byId.get(id)?.comparableWith.includes(other) ?? false;
  const boundaryAt = (id: string): NamedBoundary | undefined => boundaries.find((each) => each.id === id);
  return {
    indicatorName: (id) => byId.get(id)?.name ?? id,
    boundaryName: (id) => boundaryAt(id)?.name ?? id,
    areaName: (id, code) => boundaryAt(id)?.areas?.find((area) => area.code === code)?.name ?? code,
    isComparable: (id, other) => declares(id, other) || declares(other, id),
    wayOnFrom: (figures) => wayOnFrom(figures, grounds, (id) => byId.get(id)?.aggregation === 'sum')
  };
}
