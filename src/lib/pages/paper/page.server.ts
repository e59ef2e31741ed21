import { citedIn, type Cited } from '../../story/cited';
import { noteKey } from '../../story/note-key';
import type { Figure } from '../../domain/figure';
import type { BoundaryId } from '../../domain/ids';
import { scenesOf } from '../../domain/scene-beside';
import { words } from '../../words/current';
import type { Step, Story } from '../../story/story';
import { boundariesOf, roomOf } from '../../exhibits';
import { toLookups } from '../../server/views/exhibit-lookups';
import type { Note, NoteFigure, PrintPage, StepPaper } from './page';
import { paperNames } from './paper-names';
import { inputsInWords, toFigureView } from '../../server/views/figure-view';
import { toStepCodes } from '../../server/views/step-codes';
import type { Library } from '../../server/library/library';
import { toStoryPage } from '../story/page.server';
import { sourcePath } from '../../paths';

/** A story as paper and plain text need it: what the page shows, and a note for everything that it cites. */
export function toPrintPage(story: Story, library: Library): PrintPage {
  // A printer does not wait for what comes late.
  const page = toStoryPage(story, library, { isWhole: true });
  const notes = toNotes(story, library);
  const { address, title } = library.site.settings;
  return {
    ...page,
    papers: story.steps.map((step, i) => ({
      notes: notesOf(step, notes),
      rooms: [...page.steps[i]!.openings, ...page.steps[i]!.exhibits].map(roomOf),
      names: paperNames(step.scene, page.steps[i]!.picture, library.atlas)
    })),
    codes: toStepCodes(story, library),
    drawn: boundariesDrawn(story, library),
    address,
    siteTitle: title
  };
}

/** On maps, as ghosts, or in exhibits: what the page's marker asks shapes for. */
function boundariesDrawn({ steps }: Story, library: Library): BoundaryId[] {
  const lookups = toLookups(library);
  const drawn = steps.flatMap(({ scene, exhibits }) => [
    ...scenesOf(scene).flatMap(({ boundary, ghost }) => [boundary, ...(ghost ? [ghost.boundary] : [])]),
    ...exhibits.flatMap((each) => boundariesOf(each, lookups))
  ]);
  return [...new Set(drawn)];
}

/** By key, numbered in the order in which the story first cites them. */
function toNotes({ steps }: Story, library: Library): Map<string, Note> {
  const notes = new Map<string, Note>();
  for (const cited of steps.flatMap(citedIn)) {
    const key = noteKey(cited);
    if (!notes.has(key)) notes.set(key, toNote(cited, notes.size + 1, library));
  }
  return notes;
}

function toNote(cited: Cited, mark: number, library: Library): Note {
  const figure = cited.kind === 'number' ? library.figureAt(cited.figure) : null;
  const { source, para } = figure ?? (cited as Extract<Cited, { kind: 'link' }>);
  return {
    mark,
    key: noteKey(cited),
    source,
    para,
    path: sourcePath(source, para),
    cite: words().citation(library.sourceAt(source)),
    figure: figure && toNoteFigure(figure, library)
  };
}

function toNoteFigure(figure: Figure, library: Library): NoteFigure {
  return {
    ...toFigureView(figure, library),
    when: words().period(figure.period.text),
    inputs: inputsInWords(figure, library)
  };
}

/** In the order of their marks: a note that an earlier step had first keeps its number. */
function notesOf(step: Step, notes: ReadonlyMap<string, Note>): StepPaper['notes'] {
  const keys = [...new Set(citedIn(step).map(noteKey))];
  return keys.map((key) => notes.get(key)!).sort((a, b) => a.mark - b.mark);
}
