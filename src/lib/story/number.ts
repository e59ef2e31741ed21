import { toGrowthParts, toValueParts, type Figure, type NumberParts } from '../domain/figure';

/** Which of a figure's two numbers a sentence binds. */
export type Show = 'value' | 'growth';

export function partsOf(figure: Figure, show: Show): NumberParts {
  return show === 'growth' ? toGrowthParts(figure) : toValueParts(figure);
}

/** Where a figure's source stands on the site. */
export function sourcePath(figure: Figure): string {
  return `/sources/${figure.source}/${figure.para ? `#p${figure.para}` : ''}`;
}
