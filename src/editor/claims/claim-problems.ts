import { quotedIn, type Quoted, type WrittenClaim } from '../../lib/desk/claims/claims';
import type { StepText } from '../../lib/edit/story-text';
import { m } from '../../lib/paraglide/messages';
import type { Desk } from '../desk.svelte';
import type { PlacedProblem } from '../place-of-problem';
import type { SaidProblem } from '../said-problem';

/** Quoted words of a claim, what became of them in the step, and what the figures say against them. */
export interface ClaimState {
  readonly claim: WrittenClaim;
  /** Which of its words. */
  readonly index: number;
  readonly words: string;
  readonly quoted: Quoted;
  readonly problems: readonly SaidProblem[];
}

/** Every quotation of a step's claims. What the text says of itself is told at once, without waiting for the check. */
export function claimStates(desk: Desk, step: StepText, claims: readonly WrittenClaim[]): ClaimState[] {
  return claims.flatMap((claim) => {
    const told = desk.problems.filter((each) => isOf(each, desk.file, step.id, claim.at));
    return claim.words.map((words, index): ClaimState => {
      const quoted = quotedIn(desk.text, step, words);
      // What is wrong with the comparison stands below its first words.
      const own = index === 0 ? told.filter((each) => each.words === undefined) : [];
      return { claim, index, words, quoted, problems: [...faultOf(quoted), ...own] };
    });
  });
}

function isOf({ file, place }: PlacedProblem, story: string, step: string, claim: number): boolean {
  return file === story && place.kind === 'claim' && place.step === step && place.claim === claim;
}

function faultOf(quoted: Quoted): { what: string; mend: string }[] {
  if (quoted.kind === 'stands') return [];
  const mend = quoted.kind === 'gone' ? m.editor_claim_gone_mend() : m.editor_claim_reworded_mend();
  return [{ what: m.editor_claim_reworded(), mend }];
}
