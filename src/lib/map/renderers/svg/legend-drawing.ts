import { widthOf } from '../../../ui/text-width';
import type { Box } from '../../../geometry/projection';
import { wrap } from '../../../ui/wrap';
import { toHeading } from '../../../words/heading';
import type { CircleLegend, Legend } from '../../picture';
import { INKS, TOKENS } from '../../tokens';
import { sizesHeight, sizesText } from './circles-text';
import { SWATCH_SIZE, toSwatchText } from './swatch';
import { lineText } from './text';

/** Of the legend's type: size, height of a line. */
const TYPE = { px: 10.5, line: 17 } as const;
const GAP = 14;
/** The headline face is a little wider than a character is counted. */
const WIDER = 1.06;
/** Letters are wider than the half of a character that a column counts. */
const LETTER = 1.15;

/** Something of a legend that stands in one piece: a title, a class, a sample. */
interface Piece {
  readonly width: number;
  readonly text: string;
}

export interface Drawn {
  readonly text: string;
  readonly height: number;
}

const wordsWidth = (text: string): number => widthOf(text) * TYPE.px * WIDER;

/** A text in lines of a width, with what `first` stands before it. */
function said(text: string, width: number, ink: string, first: Piece = { width: 0, text: '' }): Piece[] {
  const columns = Math.floor((2 * (width - first.width)) / (TYPE.px * LETTER));
  const lines = wordsWidth(text) + first.width <= width ? [text] : wrap(text, columns).split('\n');
  return lines.map((line, i) => ({
    width: first.width + wordsWidth(line),
    text:
      (i === 0 ? first.text : '') + lineText(line, first.width, 12, `font-size="${TYPE.px}" fill="${ink}"`)
  }));
}

function classPieces({ title, classes }: Pick<Legend, 'title' | 'classes'>, width: number): Piece[] {
  const chip = (color: string): string =>
    `<rect y="2" width="22" height="11" fill="${color}" stroke="${TOKENS.areaLine}" stroke-width="0.5"/>`;
  return [
    ...(title ? said(toHeading(title), width, INKS.text) : []),
    ...classes.flatMap(({ color, text }) => said(text, width, INKS.soft, { width: 27, text: chip(color) }))
  ];
}

function entryPieces({ entries }: Legend, width: number): Piece[] {
  const size = `width="${SWATCH_SIZE.width}" height="${SWATCH_SIZE.height}"`;
  return entries.flatMap(({ swatch, text }) => {
    const sample = `<svg ${size} fill="none">${toSwatchText(swatch)}</svg>`;
    return said(text, width, INKS.soft, { width: SWATCH_SIZE.width + 5, text: sample });
  });
}

/** Pieces beside each other, in as many lines as they take. */
function flow(pieces: readonly Piece[], width: number): Drawn {
  let [x, line] = [0, 0];
  const placed = pieces.map((piece) => {
    if (x > 0 && x + piece.width > width) [x, line] = [0, line + 1];
    const at = `<g transform="translate(${x.toFixed(1)} ${line * TYPE.line})">${piece.text}</g>`;
    x += piece.width + GAP;
    return at;
  });
  return { text: placed.join(''), height: pieces.length === 0 ? 0 : (line + 1) * TYPE.line };
}

function stack(blocks: readonly Drawn[]): Drawn {
  let top = 0;
  const placed = blocks.map(({ text, height }) => {
    const at = `<g transform="translate(0 ${top})">${text}</g>`;
    top += height;
    return at;
  });
  return { text: placed.join(''), height: top };
}

/** Circles on one line, without the title that goes above them. */
function samples(circles: CircleLegend, frame: Box): Drawn {
  const text = sizesText({ ...circles, title: '' }, frame, TYPE.px);
  return { text: `<g transform="translate(0 -20)">${text}</g>`, height: sizesHeight(circles, frame) - 24 };
}

/** What colours mean, in lines of a width. */
export function classesDrawing(legend: Pick<Legend, 'title' | 'classes'>, width: number): Drawn {
  return flow(classPieces(legend, width), width);
}

/**
 * A whole legend in lines of a width: colours, sizes of circles on the scale of a map of that frame, samples.
 * `isTold`: its colours are told where each of several maps stands.
 */
export function legendDrawing(legend: Legend, width: number, frame: Box, isTold: boolean): Drawn {
  const { left, circles } = legend;
  const sizes = circles
    ? [flow(said(toHeading(circles.title), width, INKS.text), width), samples(circles, frame)]
    : [];
  return stack([
    ...(isTold ? [] : [...(left ? [left] : []), legend].map((each) => classesDrawing(each, width))),
    ...sizes,
    flow(entryPieces(legend, width), width)
  ]);
}
