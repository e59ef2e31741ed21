import { preflight, type Remark, type StepTitle } from '../../lib/desk/preflight';
import { storyFile } from '../../lib/desk/story-file';
import type { Files } from '../../lib/edit/splice';
import type { RightReading } from './judge';
import type { Speaker } from './speaker';

/** One thing to know before a story is handed on, with the ways to its place. */
export interface SaidRemark {
  readonly text: string;
  readonly steps: readonly StepTitle[];
  /** A line of a file, the story's head, or neither. */
  readonly at: { readonly file: string; readonly line: number } | 'head' | null;
}

/** Everything worth a look, in the editor's language; `handed`: the story as it was last handed on. Null: no such story. */
export function sayRemarks(
  slug: string,
  handed: string | null,
  files: Files,
  { library: { site }, editions }: RightReading,
  speaker: Speaker
): SaidRemark[] | null {
  if (!site.stories.some((each) => each.slug === slug)) return null;
  const say = speaker.desk.remark;
  const remarks = preflight({
    ...{ files, site, slug },
    ...(handed === null ? {} : { before: new Map([[storyFile(slug), handed]]) }),
    editions: Object.fromEntries(
      Object.entries(editions).map(([language, all]) => [
        language,
        new Map(all.map(({ file, text }) => [file, text]))
      ])
    )
  });
  return remarks.map((remark) => ({ text: say(remark), steps: stepsOf(remark), at: placeOf(remark) }));
}

function stepsOf(remark: Remark): readonly StepTitle[] {
  if (remark.kind === 'edition') return remark.state.kind === 'steps-missing' ? remark.state.steps : [];
  return 'steps' in remark ? remark.steps : [];
}

function placeOf(remark: Remark): SaidRemark['at'] {
  if (remark.kind === 'placeholder') return { file: remark.file, line: remark.line };
  return remark.kind === 'stale-date' ? 'head' : null;
}
