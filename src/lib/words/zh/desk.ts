import type { FigureName } from '../../desk/figure-name';
import type { DeskWords } from '../desk';
import { pasteZh } from './paste';
import { periodWords } from './period';
import { placeWords } from './place';

const figure = ({ place, indicator, period }: FigureName): string =>
  `${placeWords.place(place)}${periodWords.period(period)}${indicator}`;

export const deskZh: DeskWords = {
  figure,
  paste: pasteZh,
  correction: (of, from, to) => `${figure(of)}由${from}更正为${to}。`
};
