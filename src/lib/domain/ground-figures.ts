import { group } from 'd3-array';
import type { GroundOutcome } from './balance';
import type { Boundary } from './boundary';
import { familyOf } from './comparability';
import type { Figure } from './figure';
import { missingDivisionOf, pieceOf, properPiecesOf } from './ground-difference';
import { sumOf } from './ground-figure';
import type { Indicator } from './indicator';
import { sidesOf, type SameGround } from './same-ground';

/** What figures of grounds are worked out from. */
export interface GroundSources {
  readonly grounds: readonly SameGround[];
  /** Published ones, of divisions and others. */
  readonly figures: readonly Figure[];
  readonly indicators: readonly Indicator[];
  readonly boundaries: readonly Boundary[];
}

/** Every figure of a ground that published figures of divisions allow: sums of the divisions of a boundary, and differences. */
export function toGroundFigures(sources: GroundSources): Figure[] {
  const { indicators, figures } = sources;
  const known = group(figures, ({ indicator }) => indicator);
  return indicators
    .filter(({ aggregation }) => aggregation === 'sum')
    .flatMap((indicator) => {
      const own = (known.get(indicator.id) ?? []).filter(({ value }) => value !== null);
      const found = [...sumsOf(own, indicator, sources), ...differencesOf(own, indicator, sources)];
      return found.flatMap((outcome) => (outcome.ok ? [outcome.figure] : []));
    });
}

function sumsOf(
  own: readonly Figure[],
  indicator: Indicator,
  { grounds, boundaries }: GroundSources
): GroundOutcome[] {
  const alike = group(own, ({ period, status }) => `${period.text} ${familyOf(status)}`);
  const parts = grounds.flatMap(sidesOf).filter(({ codes }) => codes.length > 1);
  const once = parts.filter(
    ({ boundary, codes }, i) =>
      parts.findIndex((each) => each.boundary === boundary && each.codes.join() === codes.join()) === i
  );
  return [...alike.values()].flatMap((same) => once.map((part) => sumOf(part, same, indicator, boundaries)));
}

/** Of one period and the very same status: what was revised less what was not would be no place's figure. */
function differencesOf(
  own: readonly Figure[],
  indicator: Indicator,
  { grounds, boundaries }: GroundSources
): GroundOutcome[] {
  const alike = group(own, ({ period, status }) => `${period.text} ${status}`);
  return [...alike.values()].flatMap((same) =>
    grounds.flatMap((ground) => [
      missingDivisionOf(ground, same, indicator, boundaries),
      ...properPiecesOf(ground).map((piece) => pieceOf(piece, ground, same, indicator, boundaries))
    ])
  );
}
