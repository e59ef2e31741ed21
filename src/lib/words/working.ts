import type { Computed, Operand, Term } from '../domain/figure';

/** How a language writes what stands in a formula. */
interface Said {
  readonly operand: (operand: Operand) => string;
  /** A place with its boundary. */
  readonly place: (place: Term['place']) => string;
}

const SIGNS = { quotient: '÷', difference: '−', portion: '×' } as const;

/** Twenty age groups in a row say no more than the first, the last and that there are others. */
const shortened = (operands: readonly string[]): readonly string[] =>
  operands.length > 6 ? [...operands.slice(0, 2), '…', ...operands.slice(-1)] : operands;

/** How a number was worked out, in signs that every language shares. */
export function sayWorking(computed: Computed, said: Said): string {
  const { operation, of } = computed;
  const operands = of.map(said.operand);
  switch (operation) {
    case 'quotient':
    case 'difference':
    case 'portion':
      return operands.join(` ${SIGNS[operation]} `);
    case 'sum':
      return shortened(operands).join(' + ');
    case 'change-percent':
      return `${operands[1]} ÷ ${operands[0]} − 1`;
    case 'change-points':
      return `${operands[1]} − ${operands[0]}`;
    case 'balance':
      return balance(computed.of, said);
    default:
      return computed satisfies never;
  }
}

/** Names of places say their boundary only where the formula speaks of two. */
function balance(terms: readonly Term[], { operand, place }: Said): string {
  const areMixed = terms.some(({ sign }) => sign === -1);
  const say = (term: Term): string => `${areMixed ? place(term.place) : term.place.name} ${operand(term)}`;
  return terms.map((term, i) => `${i === 0 ? '' : term.sign === 1 ? ' + ' : ' − '}${say(term)}`).join('');
}
