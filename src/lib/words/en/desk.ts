import type { FigureName } from '../../desk/figure-name';
import type { DeskWords } from '../desk';
import { changeEn, remarkEn } from './changes';
import { pasteEn } from './paste';
import { periodWords } from './period';
import { placeWords } from './place';

const figure = ({ place, indicator, period }: FigureName): string =>
  `${placeWords.place(place)}, ${indicator}, ${periodWords.period(period)}`;

export const deskEn: DeskWords = {
  figure,
  unitOf: {
    band: 'corridor',
    line: 'axis',
    disc: 'core',
    polygon: 'zone',
    areas: 'zone',
    townships: 'zone'
  },
  around: (place) => `around ${place}`,
  paste: pasteEn,
  change: (change) => changeEn(change, figure),
  remark: remarkEn,
  correction: (of, from, to) => `${figure(of)}: corrected from ${from} to ${to}.`
};
