import type { Site } from '../../content/site/site';
import { boundaryById, type Boundary } from '../../domain/boundary';
import type { BoundaryId } from '../../domain/ids';
import { lastDay, momentOf, parsePeriod } from '../../domain/period';
import { toPlaceMatcher } from './match-place';

/** On which boundary a table is taken to stand, and why. */
export interface BoundaryProposal {
  readonly boundary: BoundaryId;
  readonly why: BoundaryReason;
}

export type BoundaryReason =
  | { readonly kind: 'only' }
  /** The table names divisions that no other boundary has. */
  | { readonly kind: 'names'; readonly names: readonly string[] }
  /** Figures of this indicator and period stand on it already. */
  | { readonly kind: 'precedent'; readonly count: number }
  | { readonly kind: 'in-force'; readonly day: string }
  /** It came into force within the period; `day`: since when. */
  | { readonly kind: 'redrawn-within'; readonly day: string };

/** By the divisions that the table names, then by what is published, then by the day on which the period ends. */
export function proposeBoundary(
  site: Site,
  {
    names,
    indicator,
    period
  }: { readonly names: readonly string[]; readonly indicator: string; readonly period: string }
): BoundaryProposal | undefined {
  const { boundaries } = site;
  const [first, ...others] = boundaries;
  if (first && others.length === 0) return { boundary: first.id, why: { kind: 'only' } };
  return byNames(site, names) ?? byPrecedent(site, indicator, period) ?? byDay(boundaries, period);
}

function byNames(site: Site, names: readonly string[]): BoundaryProposal | undefined {
  const fits = site.boundaries.map(({ id }) => {
    const match = toPlaceMatcher(site, id);
    return { id, strange: names.filter((name) => match(name).kind === 'elsewhere') };
  });
  const fitting = fits.filter(({ strange }) => strange.length === 0);
  const [only] = fitting;
  if (!only || fitting.length !== 1) return undefined;
  const telling = [...new Set(fits.flatMap(({ strange }) => strange))];
  return { boundary: only.id, why: { kind: 'names', names: telling } };
}

function byPrecedent(
  { figures, boundaries }: Site,
  indicator: string,
  period: string
): BoundaryProposal | undefined {
  const same = figures.filter((each) => each.indicator === indicator && each.period.text === period);
  const on = boundaries.map(({ id }) => ({
    id,
    count: same.filter(({ boundary }) => boundary === id).length
  }));
  const [most, next] = on.sort((a, b) => b.count - a.count);
  if (!most || most.count === 0 || most.count === next?.count) return undefined;
  return { boundary: most.id, why: { kind: 'precedent', count: most.count } };
}

function byDay(boundaries: readonly Boundary[], text: string): BoundaryProposal | undefined {
  const period = parsePeriod(text);
  if (!period) return undefined;
  const day = lastDay(text);
  const found = boundaries.findLast(
    ({ validFrom, validTo }) => (validFrom ?? '') <= day && (validTo === null || day <= validTo)
  );
  if (!found) return undefined;
  const since = found.validFrom;
  const isWithin = since !== null && momentOf(period) < momentOf({ text: since, kind: 'day' });
  return {
    boundary: found.id,
    why: isWithin ? { kind: 'redrawn-within', day: since } : { kind: 'in-force', day }
  };
}

/** The last day of a boundary that was over before a period began; undefined where it was not. */
export function endedBefore(boundaries: readonly Boundary[], id: string, text: string): string | undefined {
  const { validTo } = boundaryById(boundaries, id);
  const period = parsePeriod(text);
  if (!validTo || !period) return undefined;
  return momentOf(period) > momentOf({ text: validTo, kind: 'day' }) ? validTo : undefined;
}
