/** What a narrow character is, as a share of a Chinese one; most faces of text set letters and digits so. */
const LETTER = 0.55;

/** Letters, digits and marks of Western scripts. */
const isNarrow = (char: string): boolean => char.charCodeAt(0) < 0x2000;

/** How many Chinese characters wide a text is set: the one model, whatever narrow characters come to in a face. */
export function widthOf(text: string, letter = LETTER, isLetter = isNarrow): number {
  return [...text].reduce((sum, char) => sum + (isLetter(char) ? letter : 1), 0);
}

/** Lines that a text takes at so many characters a line; a word more than the plain quotient, for ragged ends. */
export function linesOf(text: string, perLine: number): number {
  return Math.ceil((widthOf(text) * 1.04) / perLine);
}
