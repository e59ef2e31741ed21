import type { Edit } from '../lib/edit/edit';
import type { Files } from '../lib/edit/splice';
import { stepsOf } from '../lib/edit/story-text';

/** Where a number stands: a step of a story. */
export interface Use {
  /** The story's file. */
  readonly file: string;
  readonly step: string;
  readonly title: string;
}

/** The steps whose text names a figure. */
export function usesOf(files: Files, figure: string): Use[] {
  const names = new RegExp(`(?<![\\w-])${figure}(?![\\w-])`);
  return [...files].flatMap(([file, text]) => {
    if (!file.startsWith('stories/') || !text.includes(figure)) return [];
    return stepsOf(text)
      .filter(({ start, end }) => names.test(text.slice(start, end)))
      .map(({ id, title }) => ({ file, step: id, title: text.slice(title.start, title.end) }));
  });
}

/** A correction that readers see, in each of the stories: its day and its words. */
export function correctionEdits(stories: readonly string[], date: string, text: string): Edit[] {
  return stories.flatMap((file): Edit[] => [
    { kind: 'set-value', file, path: ['updated'], value: date },
    { kind: 'add-entry', file, path: ['corrections'], entry: { date, text } }
  ]);
}
