import type { Figure } from '../../domain/figure';
import { toId } from '../../domain/ids';
import { figureById } from './figure-index';
import type { ExploreData } from './page';

/**
 * What the explorer's page carries: all that its first map says, and of every other figure an outline, so that its lists
 * already name what may be chosen. A choice waits for the rest (`held-data.svelte.ts`).
 */
export function toOpening(data: ExploreData): ExploreData {
  const told = toldFigures(data);
  const isTold = ({ id }: Figure): boolean => told.has(id);
  const sources = new Set([...told.values()].map(({ source }) => source as string));
  return {
    ...data,
    indicators: data.indicators.map((each) =>
      each.id === data.opening ? each : { ...each, definition: '', note: '' }
    ),
    figures: data.figures.map((figure) => (isTold(figure) ? figure : toOutline(figure))),
    cityFigures: data.cityFigures.filter(isTold),
    groundFigures: data.groundFigures.filter(isTold),
    sources: Object.fromEntries(Object.entries(data.sources).filter(([id]) => sources.has(id))),
    pyramids: {},
    townships: [],
    search: []
  };
}

/** The figures of the indicator that the page opens on, of whatever place and period, and what they were worked out from. */
function toldFigures(data: ExploreData): ReadonlyMap<string, Figure> {
  const told = new Map<string, Figure>();
  const tell = (figure: Figure | undefined): void => {
    if (!figure || told.has(figure.id)) return;
    told.set(figure.id, figure);
    for (const input of figure.computed?.inputs ?? []) tell(figureById(input, data));
  };
  for (const figure of [...data.figures, ...data.cityFigures, ...data.groundFigures])
    if (figure.indicator === data.opening) tell(figure);
  return told;
}

/** That there is a figure, and of what it is: no more, so that what many have in common is sent once. */
function toOutline({ boundary, indicator, period, unit, place, status, ...figure }: Figure): Figure {
  const value = figure.value === null ? null : 0;
  const growthPct = figure.growthPct === null ? null : 0;
  return {
    ...{ boundary, indicator, period, unit, place, status, value, growthPct },
    ...{ id: toId(''), source: toId(''), para: null, bound: '', growthBound: '', missing: figure.missing },
    ...{ written: value === null ? '' : `0${unit}`, note: '' }
  };
}
