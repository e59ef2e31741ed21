import { otherEditions } from '$lib/server/library/editions';
import { group, greatest, least } from 'd3-array';
import { render } from 'svelte/server';
import { words } from '$lib/words/current';
import { withOption } from '$lib/pages/explore/choices';
import { COMPARE_LIMIT, parseQuery, type ExploreState } from '$lib/pages/explore/explore-state';
import { unitsOf } from '$lib/pages/explore/grounds';
import { OVER } from '$lib/pages/explore/over';
import { toOptions, type Option } from '$lib/pages/explore/options';
import type { ExploreData } from '$lib/pages/explore/page';
import { toExploreData } from '$lib/pages/explore/page.server';
import { headlinesIn } from '$lib/server/html/headlines';
import type { Library } from '$lib/server/library/library';
import { toSiteNames } from '$lib/server/views/site-names';
import ExploreAnywhere from './ExploreAnywhere.svelte';

/**
 * All that the explorer sets in the headline face, whatever map its reader chooses: headings as the page prints them in
 * states that differ most, and the names and periods of which the map's title is made.
 */
export function exploreHeadlines(library: Library): string {
  const data = toExploreData(library);
  const site = toSiteNames(library, otherEditions());
  const { state: start } = parseQuery('', data);
  const options = toOptions(data.figures);
  const states = telling(options).map((option) => comparedIn(withOption(start, option, data), data));
  const pages = states.map((state) => render(ExploreAnywhere, { props: { data, site, state } }).body);
  const periods = options.map(({ period }) => words().period(period.text));
  const names = data.indicators.map(({ name }) => name);
  const grounds = data.boundaries
    .flatMap((boundary) => unitsOf('same', boundary, data))
    .map(({ name }) => name);
  return [...pages.map(headlinesIn), ...periods, ...names, ...grounds].join('');
}

/** Of each boundary and measure the map with the most figures, the one with the most gaps, and the one of most periods. */
function telling(options: readonly Option[]): Option[] {
  const kinds = group(options, ({ boundary, measure }) => `${boundary} ${measure}`);
  return [...kinds.values()].flatMap((own) => {
    const periods = group(own, ({ indicator, family }) => `${indicator} ${family}`);
    const series = greatest([...periods.values()], ({ length }) => length) ?? [];
    const found = [greatest(own, ({ count }) => count), least(own, ({ count }) => count), series[0]];
    return found.filter((option) => option !== undefined);
  });
}

/** With circles, a division chosen and as many as may be compared beside each other: all that the explorer can show at once. */
function comparedIn(state: ExploreState, data: ExploreData): ExploreState {
  const [circled] = OVER.offer(state, data);
  const over = circled ? { indicator: circled.indicator, period: circled.period.text } : null;
  const codes = data.boundaries.find(({ id }) => id === state.boundary)!.areas.map(({ code }) => code);
  return { ...state, over, area: codes[0] ?? null, compare: codes.slice(0, COMPARE_LIMIT) };
}
