import type { FigureName } from '../../desk/figure-name';
import type { DeskWords } from '../desk';
import { changeZh, remarkZh } from './changes';
import { pasteZh } from './paste';
import { periodWords } from './period';
import { placeWords } from './place';

const figure = ({ place, indicator, period }: FigureName): string =>
  `${placeWords.place(place)}${periodWords.period(period)}${indicator}`;

export const deskZh: DeskWords = {
  figure,
  unitOf: { band: '廊', line: '轴', disc: '心', polygon: '片', areas: '片', townships: '片' },
  around: (place) => `${place}一带`,
  paste: pasteZh,
  change: (change) => changeZh(change, figure),
  remark: remarkZh,
  correction: (of, from, to) => `${figure(of)}由${from}更正为${to}。`
};
