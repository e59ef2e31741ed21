import { quantityOf, type Figure } from '../domain/figure';
import { words } from '../words/current';

/** A figure's number as a map says it: a change with its sign, so that nobody takes it for a stock. */
export function sayFigure(figure: Figure): string {
  const quantity = quantityOf(figure);
  const isChange = figure.computed !== undefined && figure.computed.kind !== 'quotient';
  return isChange ? words().change(quantity) : words().number(quantity);
}
