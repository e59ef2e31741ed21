/** The search over a page, in its history entry: what was typed when one of its links was followed, empty before. */
export interface SearchState {
  readonly search?: string;
}
