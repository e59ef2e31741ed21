import { COUNTY } from './content';

/** The county's story: 全县 (a ramp), a plan, two numbers apart, the boundary before, a plan with exhibits. */
export const { slug: SLUG, steps: STEPS, stepIds: STEP_IDS } = COUNTY;
export const STORY = `stories/${SLUG}/`;
