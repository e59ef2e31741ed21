/** How many characters wide a text is set: Chinese ones count 1, Latin letters and digits about half. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 ? 0.55 : 1), 0);
}

/** Lines that a text takes at so many characters a line; a word more than the plain quotient, for ragged ends. */
export function linesOf(text: string, perLine: number): number {
  return Math.ceil((widthOf(text) * 1.04) / perLine);
}
