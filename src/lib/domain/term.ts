import type { Tier } from './source';

/** The id of a tier's definition; an indicator's is its own, which has no dot. */
export const tierTerm = (tier: Tier): string => `tier.${tier}`;
