import { stepsOf, type StepText } from '../lib/edit/story-text';
import { cellsOfRow } from '../lib/edit/table-text';
import type { Files } from '../lib/edit/splice';

interface Told {
  readonly before: string;
  readonly after: string;
}

/** One thing that an editor did to a file, as it is told. */
export type Change =
  | ({ readonly kind: 'number'; readonly id: string } & Told)
  | { readonly kind: 'number-added'; readonly id: string }
  | ({ readonly kind: 'step'; readonly title: string } & Told)
  | { readonly kind: 'step-added' | 'step-removed'; readonly title: string }
  | { readonly kind: 'order' }
  | { readonly kind: 'other'; readonly lines: number };

type Saved = ReadonlyMap<string, { readonly text: string }>;

/** What of each file is another than it was saved. */
export function changesOf(saved: Saved, files: Files): { readonly file: string; readonly list: Change[] }[] {
  return [...files].flatMap(([file, text]) => {
    const before = saved.get(file)?.text ?? '';
    if (before === text) return [];
    const list = file.startsWith('stories/') ? stepChanges(before, text) : rowChanges(file, before, text);
    return [{ file, list: list.length > 0 ? list : [other(before, text)] }];
  });
}

function rowChanges(file: string, before: string, after: string): Change[] {
  if (!file.endsWith('.csv')) return [];
  const was = new Set(before.split(/\r?\n/));
  const ids = after
    .split(/\r?\n/)
    .filter((line) => line && !was.has(line))
    .map((line) => line.split(/[,\t;]/, 1)[0] ?? '');
  return ids.flatMap((id): Change[] => {
    const [old, now] = [cellsOfRow(before, id), cellsOfRow(after, id)];
    if (!now) return [];
    if (!old) return [{ kind: 'number-added', id }];
    const columns = Object.keys(now).filter((column) => now[column] !== old[column]);
    const say = (cells: Readonly<Record<string, string>>): string =>
      columns.map((column) => cells[column] || '–').join(' · ');
    return [{ kind: 'number', id, before: say(old), after: say(now) }];
  });
}

function stepChanges(before: string, after: string): Change[] {
  const [old, now] = [stepsOf(before), stepsOf(after)];
  const titleIn = (text: string, { title }: StepText): string => text.slice(title.start, title.end);
  const oldAt = (id: string): StepText | undefined => old.find((each) => each.id === id);
  const kept = now.filter(({ id }) => oldAt(id));
  const isMoved =
    kept.map(({ id }) => id).join() !==
    old
      .filter(({ id }) => now.some((each) => each.id === id))
      .map(({ id }) => id)
      .join();
  return [
    ...now.flatMap((step): Change[] => {
      const was = oldAt(step.id);
      const title = titleIn(after, step);
      if (!was) return [{ kind: 'step-added', title }];
      const [from, to] = [before.slice(was.start, was.end), after.slice(step.start, step.end)];
      return from === to ? [] : [{ kind: 'step', title, ...differing(from, to) }];
    }),
    ...old
      .filter(({ id }) => !now.some((each) => each.id === id))
      .map((step): Change => ({ kind: 'step-removed', title: titleIn(before, step) })),
    ...(isMoved ? [{ kind: 'order' } as const] : [])
  ];
}

/** The lines that are others, without those that both begin and end with. */
function differing(from: string, to: string): Told {
  const [gone, come] = [from.split('\n'), to.split('\n')];
  while (gone.length && come.length && gone[0] === come[0]) [gone, come].forEach((each) => each.shift());
  while (gone.length && come.length && gone.at(-1) === come.at(-1))
    [gone, come].forEach((each) => each.pop());
  return { before: gone.join('\n'), after: come.join('\n') };
}

function other(before: string, after: string): Change {
  const { before: gone, after: come } = differing(before, after);
  return { kind: 'other', lines: Math.max(gone.split('\n').length, come.split('\n').length) };
}
