import { inLinesOf, stepsOf, type FenceText, type StepText, type Stretch } from './story-text';
import { absent, done, eolOf, refuse, type Outcome, type Patch } from './splice';

/** A story as it was found, and the step that is meant. */
export interface StepPlace {
  readonly file: string;
  readonly text: string;
  readonly step: string;
}

/** A step that is not written yet; without its fences where they are empty. */
export interface NewStep {
  readonly id: string;
  readonly title: string;
  /** YAML lines. */
  readonly scene: string;
  readonly prose: string;
  readonly notes: string;
  /** YAML lines: in another language, what its scene says. */
  readonly words?: string;
}

export function stepIn({ file, text, step }: StepPlace): Outcome<StepText> {
  const found = stepsOf(text).find(({ id }) => id === step);
  return found ? done(found) : absent(file, 'step', step);
}

export function fenceIn(place: StepPlace, lang: string): Outcome<FenceText> {
  const found = stepIn(place);
  if (!found.ok) return found;
  const fence = found.value.fences.find((each) => each.lang === lang);
  return fence ? done(fence) : absent(place.file, 'block', lang);
}

export function paragraphIn(place: StepPlace, index: number): Outcome<Stretch> {
  const found = stepIn(place);
  if (!found.ok) return found;
  const paragraph = found.value.paragraphs[index];
  return paragraph ? done(paragraph) : absent(place.file, 'paragraph', String(index + 1));
}

/** After the step of the place; an id is in use once. */
export function patchesOfNewStep(place: StepPlace, step: NewStep): Outcome<Patch[]> {
  return after(place, step.id, written(step));
}

/** Before all other steps; where there is none yet, below what the story begins with. */
export function patchesOfFirstStep(file: string, text: string, step: NewStep): Outcome<Patch[]> {
  const steps = stepsOf(text);
  if (steps.some(({ id }) => id === step.id))
    return refuse({ kind: 'taken', what: 'step', name: step.id, file });
  const lines = inLinesOf(text, written(step));
  const gap = eolOf(text).repeat(2);
  const [first] = steps;
  if (first) return done([{ start: first.start, end: first.start, put: lines + gap }]);
  const end = text.trimEnd().length;
  return done([{ start: end, end, put: gap + lines }]);
}

function written(step: NewStep): string {
  const fence = (lang: string, inner: string): string[] =>
    inner === '' ? [] : [`\`\`\`${lang}\n${inner}\n\`\`\``];
  const parts = [
    `## ${step.title} {#${step.id}}`,
    ...fence('scene', step.scene),
    step.prose,
    ...fence('words', step.words ?? ''),
    ...fence('notes', step.notes)
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The same step once more below it, under an id of its own. */
export function patchesOfCopy(place: StepPlace, id: string): Outcome<Patch[]> {
  const found = stepIn(place);
  if (!found.ok) return found;
  const { start, end } = found.value;
  return after(place, id, place.text.slice(start, end).replace(/\{#[^}\s]*/, `{#${id}`));
}

function after(place: StepPlace, id: string, lines: string): Outcome<Patch[]> {
  const found = stepIn(place);
  if (!found.ok) return found;
  const { file, text } = place;
  if (stepsOf(text).some((each) => each.id === id))
    return refuse({ kind: 'taken', what: 'step', name: id, file });
  const { end } = found.value;
  return done([{ start: end, end, put: eolOf(text).repeat(2) + inLinesOf(text, lines) }]);
}

/** A block at the end of a step; a step has one of each. */
export function patchesOfBlock(place: StepPlace, lang: string, inner: string): Outcome<Patch[]> {
  const found = stepIn(place);
  if (!found.ok) return found;
  const { file, text, step } = place;
  const { end, fences } = found.value;
  if (fences.some((fence) => fence.lang === lang))
    return refuse({ kind: 'taken', what: 'block', name: `${step} ${lang}`, file });
  const written = inLinesOf(text, `\`\`\`${lang}\n${inner}\n\`\`\``);
  return done([{ start: end, end, put: eolOf(text).repeat(2) + written }]);
}

/** A block taken out with the empty lines before it. */
export function patchesOfNoBlock(place: StepPlace, lang: string): Outcome<Patch[]> {
  const found = fenceIn(place, lang);
  if (!found.ok) return found;
  const { start, end } = found.value;
  return done([{ start: place.text.slice(0, start).trimEnd().length, end, put: '' }]);
}

/** A step taken out with the empty lines that part it from the next, or, of the last, from the one before. */
export function patchesOfNoStep(place: StepPlace): Outcome<Patch[]> {
  const found = stepIn(place);
  if (!found.ok) return found;
  const steps = stepsOf(place.text);
  const at = steps.findIndex(({ id }) => id === place.step);
  const next = steps[at + 1];
  const before = steps[at - 1];
  if (next) return done([{ start: found.value.start, end: next.start, put: '' }]);
  return done([{ start: before?.end ?? found.value.start, end: found.value.end, put: '' }]);
}

/** The step's heading says that it is hidden, or no longer says it. */
export function patchesOfHidden(place: StepPlace, isHidden: boolean): Outcome<Patch[]> {
  const found = stepIn(place);
  if (!found.ok) return found;
  const { hidden } = found.value;
  return hidden
    ? done([{ ...hidden, put: isHidden ? ' hidden' : '' }])
    : absent(place.file, 'step', place.step);
}

/** The step at another place among the others (0 is the first); what stands between steps stays where it is. */
export function patchesOfMove(place: StepPlace, to: number): Outcome<Patch[]> {
  const found = stepIn(place);
  if (!found.ok) return found;
  const steps = stepsOf(place.text);
  const from = steps.findIndex(({ id }) => id === place.step);
  if (!steps[to]) return absent(place.file, 'step', String(to + 1));
  const order = steps.toSpliced(from, 1).toSpliced(to, 0, found.value);
  const patches = steps.map((step, i): Patch => {
    const { start, end } = order[i] ?? step;
    return { start: step.start, end: step.end, put: place.text.slice(start, end) };
  });
  return done(patches.filter((_, i) => order[i] !== steps[i]));
}
