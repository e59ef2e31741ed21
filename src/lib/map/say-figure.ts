import { quantityOf, type Figure } from '../domain/figure';
import type { SceneNumbers } from '../domain/scene-figures';
import { words } from '../words/current';

/** A figure's number as a map says it: a change with its sign, so that nobody takes it for how much there is. */
export function sayFigure(figure: Figure, { kind }: SceneNumbers): string {
  const quantity = quantityOf(figure);
  return kind === 'change' ? words().change(quantity) : words().number(quantity);
}
