import { COUNTY } from './content';

/** The county's story: 全县 (a ramp), a plan, two numbers apart, the boundary before, a plan with exhibits. */
export const { slug: SLUG, steps: STEPS, stepIds: STEP_IDS } = COUNTY;
export const STORY = `stories/${SLUG}/`;

/** The hosts of the base map that the county's settings name; no test may ask them without an answer of its own (tile-server.ts). */
export const TILE_HOSTS = /^https:\/\/\w+\.tiles\.example\b/;
