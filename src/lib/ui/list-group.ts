/** What may be chosen of a list, and what it says. */
export interface ListLine {
  readonly value: string;
  readonly text: string;
}

/** Lines of a list under a name of their own, or under none where it is empty. */
export interface ListGroup {
  readonly name: string;
  readonly lines: readonly ListLine[];
}

export const ungrouped = (lines: readonly ListLine[]): ListGroup => ({ name: '', lines });
