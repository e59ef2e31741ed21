/** The number whose card lies over the page, with what is needed when its card does not arrive. */
export interface OpenFigure {
  readonly id: string;
  /** The address of its source. */
  readonly href: string;
  /** How many cards lie on each other, this one included: each is one entry of the history. */
  readonly depth: number;
}

/** What any page keeps in its history entry: Back closes one card at a time. */
export interface CardState {
  readonly figure?: OpenFigure;
}
