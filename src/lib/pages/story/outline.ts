import { runHeights } from '../../domain/motion';
import { Printed } from '../../ui/printed';
import { courseAt } from './map/step-scene';
import type { StoryPage } from './page';
import { isLively, type ShownExhibit } from './shown-exhibits';

/** What of a step its page needs before its map or its card answers. */
export interface StepOutline {
  readonly id: string;
  /** Ids of steps that it replaces. */
  readonly former: readonly string[];
  readonly title: string;
  /** Of its map. */
  readonly boundary: string;
  /** Heights of scroll over which its motions run: of the whole picture, and of what is stated of it. */
  readonly runs: { readonly whole: number; readonly stated: number };
  /** Its card answers with more than links. */
  readonly isLively: boolean;
}

/** What the page of a story starts with: its text and first map stand in it as HTML, all else comes as one file. */
export interface StoryOutline extends Pick<StoryPage, 'story' | 'redrawn' | 'sources' | 'note' | 'shapes'> {
  readonly steps: readonly StepOutline[];
}

/** Leaves out what only maps, cards and sheets read. */
export function toOutline({
  story,
  steps,
  redrawn,
  sources,
  note,
  shapes
}: StoryPage<ShownExhibit>): StoryOutline {
  const runAt = (index: number, hidesInferred: boolean): number =>
    runHeights(courseAt(steps, index, hidesInferred).motions);
  return {
    ...{ story, redrawn, sources, note, shapes },
    steps: steps.map((step, index) => ({
      id: step.id,
      former: step.former,
      title: step.title,
      boundary: step.picture.boundary,
      runs: { whole: runAt(index, false), stated: runAt(index, true) },
      isLively: isLively(step)
    }))
  };
}

/** The page of a story as a reader opens it. */
export interface StartingPage {
  readonly outline: StoryOutline;
  /** What its HTML is made from; browsers are sent the outline, and fetch the rest when a map or a card is wanted. */
  readonly whole: Printed<StoryPage<ShownExhibit>>;
}

export const toStartingPage = (page: StoryPage<ShownExhibit>): StartingPage => ({
  outline: toOutline(page),
  whole: new Printed(page)
});
