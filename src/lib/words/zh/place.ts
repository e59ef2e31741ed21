import type { PlaceName } from '../../domain/boundary';
import type { AreaCode } from '../../domain/ids';
import type { Redraw, Share } from '../../domain/redraw';
import type { PlaceWords } from '../index';
import { withoutNamesakes } from '../namesakes';
import { periodWords } from './period';

const size = ({ km2 }: Share): string => `约${Math.round(km2)}平方公里`;
const MEASURED = '面积在图上量得。';

function redraw({ code, kind, from, to }: Redraw, day: string, nameOf: (code: AreaCode) => string): string {
  const date = periodWords.period(day);
  const gained = from
    .map((share) => `原${nameOf(share.code)}的${share.isWhole ? '全部' : '一部分'}（${size(share)}）`)
    .join('和');
  const given = to
    .map((share) => `${size(share)}${share.code === code ? '留在' : '归'}${nameOf(share.code)}`)
    .join('，');
  switch (kind) {
    case 'same':
      return `${date}的区划调整没有动它的界线，前后是同一块地。`;
    case 'abolished':
      return `${date}撤销：原来的地${given}。${MEASURED}`;
    case 'new':
      return `${date}新设，取${gained}。${MEASURED}`;
    case 'grown':
      return `${date}起变大，合了${gained}。${MEASURED}`;
    case 'shrunk':
      return `${date}起变小：原来的地${given}。${MEASURED}`;
    case 'redrawn':
      return `${date}重划：今天的地取${gained}；原来的地${given}。${MEASURED}`;
  }
}

const together = (names: readonly string[]): string => names.join('＋');

const piece = ({ from, to }: { readonly from: PlaceName; readonly to: PlaceName }): string =>
  `${to.name}里原属${from.name}的部分`;

/** A division without the word for its kind; one character alone would be found in any text. */
const short = (name: string): string => (name.length > 2 ? name.replace(/[区县市]$/u, '') : name);

/** 老城区（文三—黄龙一带） on a map: where it is, is seen. */
const withoutRemark = (name: string): string => name.replace(/(?<=.)（[^（）]*）$/u, '');

/** 临平街道 is not 临平, nor is 钱塘江 钱塘区. */
const speaksOf = (text: string, name: string, others: readonly string[] = []): boolean =>
  withoutNamesakes(text, { name, short: short(name) }, others)
    .split(short(name))
    .slice(1)
    .some((rest) => !/^(街道|镇|乡)/u.test(rest));

export const placeWords: PlaceWords = {
  place: ({ name, ground }) => (ground ? `${name}（${ground}）` : name),
  boundary: (name) => `${name}的区划`,
  together,
  piece,
  speaksOf,
  shortName: (name, kind) => (kind === 'spot' ? withoutRemark(name) : name),
  redraw
};
