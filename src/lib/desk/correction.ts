import type { Site } from '../content/site/site';
import type { Edit } from '../edit/edit';
import { figureUses, type FigureUse } from './figure-uses';

/** Files of the stories where something is another than it was once a figure is corrected, in the order of the site. */
export function storiesWith(site: Site, id: string): string[] {
  const { own, throughWorked } = figureUses(site, id);
  const isStep = ({ kind }: FigureUse): boolean => kind === 'step';
  const files = new Set([...own, ...throughWorked].filter(isStep).map(({ file }) => file));
  return [...files];
}

/** A story's head after a correction: its day, and what readers are told of it, if anything. */
export function headOf(file: string, date: string, note: string | undefined): Edit[] {
  const updated: Edit = { kind: 'set-value', file, path: ['updated'], value: date };
  if (!note) return [updated];
  return [updated, { kind: 'add-entry', file, path: ['corrections'], entry: { date, text: note } }];
}
