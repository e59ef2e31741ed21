import { m } from '../lib/paraglide/messages';
import type { Desk } from './desk.svelte';
import { rowOfFigure } from './figure-row';

/** What readers are told of a figure that is another than the saved one, unless its editor words it. */
export function sayCorrection(desk: Desk, id: string): string {
  const row = rowOfFigure(desk.files, id);
  const was = row && rowOfFigure(new Map([[row.file, desk.saved.get(row.file)?.text ?? '']]), id);
  const [before, after] = [was, row].map((each) => each?.cells['written'] || each?.cells['value'] || '');
  const card = desk.cards[id];
  const what = card
    ? m.editor_figure_named({ place: card.place.name, when: card.when, indicator: card.indicator.name })
    : m.editor_figure_unnamed();
  return m.editor_correction_said({ what, before: before ?? '', after: after ?? '' });
}
