import { widthOf } from '../geometry/text-width';
import type { Legend } from './picture';

/** In characters of the legend's type: what a phone leaves beside its button, and what samples and gaps take of it. */
const LINE = 21;
const SAMPLE = 2.8;
const CLASS = 2.6;
const GAP = 1.3;
/** Colours stand above the values between them. */
const CLASSES_HIGH = 1.7;

/** Lines that a legend takes on a phone, without the sizes of circles, which have room of their own. */
export function legendRows({ left, entries, ...own }: Legend): number {
  const samples = packed(entries.map(({ text }) => text));
  return (left ? classRows(left) : 0) + classRows(own) + samples;
}

function classRows({ title, classes }: Pick<Legend, 'title' | 'classes'>): number {
  const colours = classes.length * CLASS;
  const isOneLine = widthOf(title) + GAP + colours <= LINE;
  const words = classes.length > 0 && isOneLine ? 0 : Math.ceil(widthOf(title) / LINE);
  return words + (classes.length > 0 ? CLASSES_HIGH : 0);
}

function packed(texts: readonly string[]): number {
  let rows = 0;
  let left = 0;
  for (const text of texts) {
    const width = SAMPLE + widthOf(text) + GAP;
    if (width > left) {
      rows += 1;
      left = LINE + GAP;
    }
    left -= width;
  }
  return rows;
}
