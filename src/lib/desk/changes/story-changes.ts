import { frontOf, stepsOf, type StepText } from '../../edit/story-text';
import type { Change, StepName } from './change';
import { inCommon, turnedIn } from './in-common';
import { yamlChanges } from './yaml-changes';

interface Version {
  readonly text: string;
  readonly steps: readonly StepText[];
}

/** What a story says, shows and orders differently. */
export function storyChanges(file: string, before: string, after: string): Change[] {
  const [was, is] = [before, after].map((text): Version => ({ text, steps: stepsOf(text) })) as [
    Version,
    Version
  ];
  return [...inFront(file, before, after), ...inOrder(file, was, is), ...inSteps(file, was, is)];
}

function inFront(file: string, before: string, after: string): Change[] {
  const [from, to] = [before, after].map((text) => {
    const front = frontOf(text);
    return front ? text.slice(front.start, front.end) : '';
  });
  return valueChanges(file, null, from ?? '', to ?? '');
}

function valueChanges(
  file: string,
  step: StepName | null,
  before: string,
  after: string,
  under: readonly string[] = []
): Change[] {
  const turns = yamlChanges(before, after);
  if (!turns) return before === after ? [] : [{ kind: 'other', file }];
  return turns.map(({ path, from, to }): Change => ({
    kind: 'value',
    file,
    step,
    path: [...under, ...path],
    from,
    to
  }));
}

function inOrder(file: string, was: Version, is: Version): Change[] {
  const [old, now] = [was, is].map(({ steps }) => steps.map(({ id }) => id)) as [string[], string[]];
  const common = now.filter((id) => old.includes(id));
  const still = inCommon(
    old.filter((id) => now.includes(id)),
    common
  ).map(([, at]) => common[at]);
  const told = (version: Version, is: 'new' | 'gone' | 'moved', want: (id: string) => boolean): Change[] =>
    version.steps
      .filter(({ id }) => want(id))
      .map((step): Change => ({ kind: 'step', file, is, step: nameOf(version, step) }));
  return [
    ...told(is, 'new', (id) => !old.includes(id)),
    ...told(was, 'gone', (id) => !now.includes(id)),
    ...told(is, 'moved', (id) => old.includes(id) && !still.includes(id))
  ];
}

const titleOf = ({ text }: Version, { title }: StepText): string => text.slice(title.start, title.end);
const nameOf = (version: Version, step: StepText): StepName => ({
  id: step.id,
  title: titleOf(version, step)
});

function inSteps(file: string, was: Version, is: Version): Change[] {
  return is.steps.flatMap((step) => {
    const old = was.steps.find(({ id }) => id === step.id);
    if (!old) return [];
    const name = nameOf(is, step);
    const [from, to] = [titleOf(was, old), titleOf(is, step)];
    const turned: Change[] =
      old.isHidden === step.isHidden
        ? []
        : [{ kind: 'step', file, is: step.isHidden ? 'hidden' : 'shown', step: name }];
    const renamed: Change[] = from === to ? [] : [{ kind: 'step-title', file, step: name, from, to }];
    const said = (where: 'text' | 'notes', read: (version: Version, step: StepText) => string[]): Change[] =>
      turnedIn(read(was, old), read(is, step)).map((turn) => ({
        kind: 'sentence',
        file,
        step: name,
        where,
        ...turn
      }));
    return [
      ...turned,
      ...renamed,
      ...said('text', proseIn),
      ...said('notes', (version, each) => sentencesOf(fenceIn(version, each, 'notes'))),
      ...valueChanges(file, name, fenceIn(was, old, 'scene'), fenceIn(is, step, 'scene')),
      ...valueChanges(file, name, fenceIn(was, old, 'claims'), fenceIn(is, step, 'claims'), ['claims'])
    ];
  });
}

function fenceIn({ text }: Version, { fences }: StepText, lang: string): string {
  const inner = fences.find((fence) => fence.lang === lang)?.inner;
  return inner ? text.slice(inner.start, inner.end) : '';
}

const proseIn = ({ text }: Version, { paragraphs }: StepText): string[] =>
  paragraphs.flatMap(({ start, end }) => sentencesOf(text.slice(start, end)));

/** Up to the mark that ends a sentence, with what closes behind it; entries of a list stand alone. */
function sentencesOf(text: string): string[] {
  const ends = /(?<=[。！？…][”’」』）]*)(?![”’」』）。！？…])|(?<=[.!?]["”’)]*)\s+(?=\p{Lu})|\n+/u;
  return text.split(ends).flatMap((each) => (each?.trim() ? [each.trim()] : []));
}
