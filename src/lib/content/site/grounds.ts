import type { ComputedIndicator } from '../../domain/computed';
import type { Figure } from '../../domain/figure';
import { toGroundFigures } from '../../domain/ground-figures';
import { toGroundQuotients } from '../../domain/ground-quotient';
import { sameGroundsOf } from '../../domain/same-ground';
import type { GeoIndex } from './geo-index';
import type { SiteLists } from './lists';
import type { Site } from './site';

/** The grounds that the boundaries have in common, and what published figures say of them. Nothing of it is written by hand. */
export function readGrounds(
  { indicators = [] }: SiteLists,
  figures: readonly Figure[],
  computed: readonly ComputedIndicator[],
  { boundaries, changes }: GeoIndex
): Site['grounds'] {
  const same = sameGroundsOf(
    changes,
    boundaries.map(({ id }) => id)
  );
  const sums = toGroundFigures({ grounds: same, figures, indicators, boundaries });
  const quotients = computed.flatMap((each) => toGroundQuotients(each, sums));
  return { same, figures: [...sums, ...quotients] };
}
