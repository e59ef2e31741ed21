import { toGrowthFigure, type Figure } from './figure';

/** Which of a figure's two numbers is meant. */
export type Measure = 'value' | 'growth';

/** Figures as a measure has them: of `growth`, each one's growth as a figure in its own right. Done once, at the source. */
export function toMeasured(figures: readonly Figure[], measure: Measure): readonly Figure[] {
  return measure === 'growth' ? figures.map(toGrowthFigure) : figures;
}
