import type { ExhibitView } from '../../exhibits';
import type { DiagramView } from '../../exhibits/diagram';
import { namesParts } from '../../domain/prose';
import { Printed } from '../../ui/printed';
import type { StepView, StoryPage } from './page';

/**
 * An exhibit in a story that is scrolled. Diagrams and text light each other, so scripts must know them; of a chart they
 * need nothing, since its numbers are links that stand in the page.
 */
export type ShownExhibit = DiagramView | Printed<Exclude<ExhibitView, DiagramView>>;

export function toShownPage(page: StoryPage<ExhibitView>): StoryPage<ShownExhibit> {
  return { ...page, steps: page.steps.map(toShownStep) };
}

function toShownStep(step: StepView<ExhibitView>): StepView<ShownExhibit> {
  return { ...step, openings: step.openings.map(toShown), exhibits: step.exhibits.map(toShown) };
}

/** Whether a card answers its reader with more than links: all else of it stands as it was printed. */
export function isLively({ blocks, stated, openings, exhibits }: StepView<ShownExhibit>): boolean {
  const isPrinted = [...openings, ...exhibits].every((shown) => shown instanceof Printed);
  return stated !== null || !isPrinted || namesParts(blocks);
}

const toShown = (view: ExhibitView): ShownExhibit => (view.kind === 'diagram' ? view : new Printed(view));
