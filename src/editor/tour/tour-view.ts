import { m } from '../../lib/paraglide/messages';
import type { Desk } from '../desk.svelte';
import type { OpenPanel } from '../open-panel';
import type { TourView } from './tour.svelte';

/** The editor as the tour sees it. */
export function tourView(desk: Desk, open: OpenPanel, isHeld: boolean): TourView {
  const unwritten = desk.steps.filter(({ start, end }) =>
    desk.text.slice(start, end).includes(m.editor_new_paragraph())
  );
  return {
    slug: desk.slug,
    stepIds: desk.steps.map(({ id }) => id),
    isChosen: desk.chosen !== null && desk.chosen.kind !== 'story',
    open,
    isHeld,
    unwritten: unwritten.map(({ id }) => id),
    isSaved: desk.changed.length === 0
  };
}
