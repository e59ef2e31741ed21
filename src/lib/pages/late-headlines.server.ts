import { partName } from '../domain/plan';
import { growthOf, quantityOf, type Figure } from '../domain/figure';
import { m } from '../paraglide/messages';
import { words } from '../words/current';
import type { Library } from '../server/library/library';
import { panelTitles } from './talk/panel-titles';

/** All that scripts may set in the headline face on any page: titles of cards and panels, the values on them. */
export function lateHeadlines(library: Library): string {
  const { site, figures } = library;
  const indicators = [...site.indicators, ...site.computed.indicators].map(({ name }) => name);
  const areas = site.boundaries.flatMap((boundary) => boundary.areas.map(({ name }) => name));
  const parts = site.plans.flatMap((plan) => plan.parts.map(partName));
  return [...figures.map(sayValue), ...indicators, ...areas, ...parts, ...panelTitles()].join('');
}

/** As the card of a number and the wall's list of sources say it. */
function sayValue(figure: Figure): string {
  const quantity = quantityOf(figure);
  const growth = figure.growthPct === null ? null : growthOf(figure);
  return [
    words().plainNumber(quantity),
    words().number(quantity),
    words().parts(quantity).mark,
    ...(growth ? [words().growth(growth), m.numbers_growth_of({ growth: words().number(growth) })] : [])
  ].join('');
}
