import type { HiddenStep, Step, Story } from './story';

/** A step as its file has it. */
export interface WrittenStep {
  readonly step: Step;
  readonly isHidden: boolean;
}

/**
 * What is published of the steps that a story's file has, and what is kept back: the one place where hidden steps fall out. Links to
 * one lead to the nearest published step before it, or to the first where there is none.
 */
export function withoutHidden(written: readonly WrittenStep[]): Pick<Story, 'steps' | 'hiddenSteps'> {
  const steps: Step[] = [];
  let homeless: readonly string[] = [];
  for (const { step, isHidden } of written) {
    const before = steps.at(-1);
    const ids = [step.id, ...step.former];
    if (!isHidden) {
      steps.push({ ...step, former: [...homeless, ...step.former] });
      homeless = [];
    } else if (before) steps.splice(-1, 1, { ...before, former: [...before.former, ...ids] });
    else homeless = [...homeless, ...ids];
  }
  const hiddenSteps = written.flatMap(({ step, isHidden }, place): HiddenStep[] =>
    isHidden ? [{ step, place }] : []
  );
  return { steps, hiddenSteps };
}

/** All steps in the order of the file, hidden ones among them: for checks, which hold for what may be shown again. */
export function writtenSteps({ steps, hiddenSteps }: Pick<Story, 'steps' | 'hiddenSteps'>): Step[] {
  return hiddenSteps.reduce((all, { step, place }) => all.toSpliced(place, 0, step), [...steps]);
}
