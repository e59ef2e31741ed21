import type { DiagramView } from '../../exhibits/diagram';
import { Printed } from '../../ui/printed';
import type { StepView, StoryPage } from './page';
import type { ShownExhibit } from './shown-exhibits';

/** An exhibit on its way to a browser; null: its page has it as HTML alone. */
type SentExhibit = DiagramView | null;
/** A story's page as one file of JSON (`wholeStoryPath`). */
export type WholeStory = StoryPage<SentExhibit>;

/** What maps, cards and sheets are drawn from, for a page that starts with its outline. */
export const toWire = (page: StoryPage<ShownExhibit>): WholeStory =>
  withExhibits(page, (shown) => (shown instanceof Printed ? null : shown));

export const fromWire = (sent: WholeStory): StoryPage<ShownExhibit> =>
  withExhibits(sent, (shown) => shown ?? new Printed<never>(null));

function withExhibits<From, To>(page: StoryPage<From>, of: (exhibit: From) => To): StoryPage<To> {
  const withOwn = (step: StepView<From>): StepView<To> => ({
    ...step,
    openings: step.openings.map(of),
    exhibits: step.exhibits.map(of)
  });
  return { ...page, steps: page.steps.map(withOwn) };
}
