import { numbersIn, type Block } from '../../domain/prose';
import type { Problem } from '../../domain/problem';
import { say } from '../../words/say';

/** What one language says and the other does not, as an editor is told. */
export type Difference = Pick<Problem, 'what' | 'mend'>;

/** `wanted` is what the Chinese has, `given` what the translation has, each as often as it is there. */
export function toldApart(wanted: readonly string[], given: readonly string[], of: string): Difference[] {
  return [
    ...lackingIn(given, wanted).map((each) => ({
      what: say`${of}比中文少「${each}」`,
      mend: say`补上，照中文的那一处`
    })),
    ...lackingIn(wanted, given).map((each) => ({
      what: say`${of}比中文多「${each}」`,
      mend: say`删去，或先写进中文的这一步`
    }))
  ];
}

/** What `given` has and `all` has not, or not as often. */
export function lackingIn(all: readonly string[], given: readonly string[]): string[] {
  const rest = [...all];
  return given.filter((each) => {
    const at = rest.indexOf(each);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

export const braced = (id: string): string => `{{${id}}}`;

/** The numbers that prose binds, as an editor writes them. */
export const numbersOf = (blocks: readonly Block[]): string[] =>
  numbersIn(blocks).map(({ id, show }) => braced(show === 'growth' ? `${id}.growth` : id));
