import type { ParamMatcher } from '@sveltejs/kit';

/** What search engines and feed readers ask for by name, at the root of an edition. */
export const match: ParamMatcher = (name) => /^(?:sitemap\.xml|feed\.xml|robots\.txt)$/.test(name);
