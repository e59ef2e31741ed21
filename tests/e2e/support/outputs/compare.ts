import type { readFile, WrittenStep } from './read-file';
import type { Reading, ReadStep } from './reading';

/** Where outputs of a story say less, more or other than its file and each other; empty where they agree. */
export function differences(file: ReturnType<typeof readFile>, readings: readonly Reading[]): string[] {
  return readings.flatMap((reading) => [
    ...(reading.title === file.title ? [] : [`${reading.output}: the title reads ${reading.title}`]),
    ...stepDifferences(file.steps, reading),
    ...file.steps.flatMap((written) => {
      const step = reading.steps.find(({ id }) => id === written.id);
      const all = readings.flatMap(({ steps }) => steps.filter(({ id }) => id === written.id));
      return step
        ? [...numberDifferences(written, step, all), ...sourceDifferences(written, step, all)].map(
            (text) => `${reading.output}, step ${written.id}: ${text}`
          )
        : [];
    })
  ]);
}

/** Where an edition's outputs say or draw something else than another's; the order of numbers is each language's own. */
export function unlike(readings: readonly Reading[], others: readonly Reading[]): string[] {
  return readings.flatMap(({ output, steps }) => {
    const other = others.find((each) => each.output === output)?.steps ?? [];
    const ids = (all: readonly ReadStep[]): string => all.map(({ id }) => id).join();
    if (ids(steps) !== ids(other)) return [`${output}: the steps differ`];
    return steps.flatMap((step, i) =>
      ASPECTS.filter(([, aspect]) => aspect(step) !== aspect(other[i]!)).map(
        ([name]) => `${output}, step ${step.id}: ${name} differ`
      )
    );
  });
}

const ASPECTS: readonly (readonly [string, (step: ReadStep) => string])[] = [
  [
    'numbers',
    ({ numbers }) =>
      numbers
        .map(({ figure }) => figure)
        .sort()
        .join()
  ],
  ['sources', ({ sources }) => sources.join()],
  ['parts', ({ parts }) => parts ?? ''],
  ['marks', ({ marks }) => marks ?? '']
];

function stepDifferences(steps: readonly WrittenStep[], { output, steps: read }: Reading): string[] {
  const say = (all: readonly { id: string; title: string }[]): string =>
    all.map(({ id, title }) => `${id} ${title}`).join(' | ');
  const missing = steps.filter(({ id }) => !read.some((each) => each.id === id));
  if (missing.length > 0) return [`${output}: lacks the steps ${say(missing)}`];
  return say(read) === say(steps) ? [] : [`${output}: its steps are ${say(read)}`];
}

function numberDifferences(written: WrittenStep, step: ReadStep, all: readonly ReadStep[]): string[] {
  const read = step.numbers.map(({ figure }) => figure);
  if (read.join() !== written.figures.join()) {
    const [lacks, extra] = [without(written.figures, read), without(read, written.figures)];
    return [
      ...lacks.map((figure) => `lacks the number ${figure}`),
      ...extra.map((figure) => `has a number more, ${figure}`),
      ...(lacks.length + extra.length === 0 ? [`its numbers stand in the order ${read.join(', ')}`] : [])
    ];
  }
  const complete = all.filter(({ numbers }) => numbers.length === written.figures.length);
  return step.numbers.flatMap(({ figure, text, source }, i) => {
    const usual = (aspect: 'text' | 'source'): string =>
      mostCommon(complete.map(({ numbers }) => numbers[i]?.[aspect] ?? ''));
    const [words, place] = [usual('text'), usual('source')];
    return [
      ...(text === words ? [] : [`the number ${figure} reads ${text || 'nothing'}, elsewhere ${words}`]),
      ...(source === place
        ? []
        : [`the number ${figure} leads to ${source || 'nothing'}, elsewhere to ${place}`])
    ];
  });
}

function sourceDifferences(written: WrittenStep, step: ReadStep, all: readonly ReadStep[]): string[] {
  const lacks = [...new Set(without(written.sources, step.sources))].filter(
    (source) => !step.sources.includes(source)
  );
  const usual = mostCommon(all.map(({ sources }) => sources.join(' ')));
  const others =
    step.sources.join(' ') === usual ? [] : [`its sources are ${step.sources.join(' ')}, elsewhere ${usual}`];
  const maps = mostCommon(all.flatMap(({ map }) => map ?? []));
  return [
    ...(lacks.length > 0 ? lacks.map((source) => `lacks the source ${source}`) : others),
    ...(step.map === null || step.map === maps ? [] : [`its map is said to show ${step.map}`])
  ];
}

/** What is left of a list when the members of another are taken out, each once. */
function without(list: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return list.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function mostCommon(values: readonly string[]): string {
  const count = (value: string): number => values.filter((each) => each === value).length;
  return [...values].sort((a, b) => count(b) - count(a))[0] ?? '';
}
