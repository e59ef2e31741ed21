import type { PlaceName } from '../../domain/boundary';
import type { AreaCode } from '../../domain/ids';
import type { Redraw, Share } from '../../domain/redraw';
import type { NamedKind, PlaceWords } from '../index';
import { withoutNamesakes } from '../namesakes';
import { listed } from './list';
import { periodWords } from './period';

function size({ km2 }: Share): string {
  return km2 < 0.5 ? 'less than 1 km²' : `about ${Math.round(km2).toLocaleString('en')} km²`;
}

const MEASURED = 'Areas are measured on the map.';

function redraw({ code, kind, from, to }: Redraw, day: string, nameOf: (code: AreaCode) => string): string {
  const date = periodWords.period(day);
  const gained = listed(
    from.map(
      (share) => `${share.isWhole ? 'all' : 'part'} of the former ${nameOf(share.code)} (${size(share)})`
    )
  );
  const given = listed(
    to.map(
      (share) => `${size(share)} ${share.code === code ? 'stayed with' : 'went to'} ${nameOf(share.code)}`
    )
  );
  switch (kind) {
    case 'same':
      return `The redrawing of ${date} left its boundary alone: it is the same ground before and after.`;
    case 'abolished':
      return `Abolished on ${date}. Of its ground, ${given}. ${MEASURED}`;
    case 'new':
      return `Created on ${date} from ${gained}. ${MEASURED}`;
    case 'grown':
      return `Enlarged on ${date}: it joins ${gained}. ${MEASURED}`;
    case 'shrunk':
      return `Made smaller on ${date}: of its former ground, ${given}. ${MEASURED}`;
    case 'redrawn':
      return `Redrawn on ${date}. Today’s ground is ${gained}; of the former ground, ${given}. ${MEASURED}`;
  }
}

/** As one place, in equations too. */
const together = (names: readonly string[]): string => names.join(' + ');

const piece = ({ from, to }: { readonly from: PlaceName; readonly to: PlaceName }): string =>
  `the part of ${to.name} that was ${from.name}`;

/** A division, and each of several, without the word for its kind. */
const short = (name: string): string => name.replace(/ (?:District|County|City)(?=$| \+ | that was )/g, '');

const LETTER = /[\p{L}\p{N}]/u;

/** Linping Subdistrict is not Linping, nor is Yuhangtang Yuhang, nor the Qiantang River Qiantang District. */
const speaksOf = (text: string, name: string, others: readonly string[] = []): boolean => {
  const pieces = withoutNamesakes(text, { name, short: short(name) }, others).split(short(name));
  return pieces.slice(1).some((rest, i) => {
    const isWord = !LETTER.test(pieces[i]?.at(-1) ?? '') && !LETTER.test(rest.charAt(0));
    return isWord && !/^ (?:Subdistrict|Town|Township)\b/.test(rest);
  });
};

/** Letters in a line of a map: names of more are set in two. */
const LINE_LETTERS = 18;

function shortName(name: string, kind: NamedKind): string {
  switch (kind) {
    case 'area':
      return short(name);
    case 'line':
      return name.replace(/^Line (?=\d+$)/, '');
    case 'spot':
      return name.length > LINE_LETTERS ? inTwoLines(name) : name;
    default:
      return kind satisfies never;
  }
}

/** Broken where the longer line is as short as can be. */
function inTwoLines(name: string): string {
  const words = name.split(' ');
  const ways = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const width = (way: readonly string[]): number => Math.max(...way.map(({ length }) => length));
  return ways.reduce((best, way) => (width(way) < width(best) ? way : best), [name]).join('\n');
}

export const placeWords: PlaceWords = {
  place: ({ name, ground }) => (ground ? `${name} (${ground})` : name),
  boundary: (name) => `district boundaries ${name}`,
  together,
  piece,
  speaksOf,
  shortName,
  redraw
};
