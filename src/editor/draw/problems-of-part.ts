import type { PlacedProblem } from '../place-of-problem';

/** What the check says of a part that is drawn, by the field that it is said beside. */
export interface ProblemsOfPart {
  readonly shape: readonly PlacedProblem[];
  readonly place: readonly PlacedProblem[];
  readonly part: readonly PlacedProblem[];
  readonly formula: readonly PlacedProblem[];
  readonly rest: readonly PlacedProblem[];
}

const FIELDS = [
  ['shape', /\.footprint\.shape/],
  ['place', /\.footprint/],
  ['part', /^parts\.\d+(\.|$)/],
  ['formula', /^(formula|kind)$/],
  ['rest', /(?:)/]
] as const;

/** Each beside the narrowest field that it is about. */
export function problemsOfPart(problems: readonly PlacedProblem[]): ProblemsOfPart {
  const of = (field: string): PlacedProblem[] =>
    problems.filter((each) => FIELDS.find(([, path]) => path.test(pathOf(each)))?.[0] === field);
  return {
    shape: of('shape'),
    place: of('place'),
    part: of('part'),
    formula: of('formula'),
    rest: of('rest')
  };
}

const pathOf = ({ place }: PlacedProblem): string => ('path' in place ? place.path.join('.') : '');
