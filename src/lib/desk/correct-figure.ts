import type { Site } from '../content/site/site';
import { writtenFault, type WrittenFault } from '../content/figure/written';
import type { Edit } from '../edit/edit';
import type { Files } from '../edit/splice';
import type { Figure } from '../domain/figure';
import { figureUses, type FigureUse } from './figure-uses';

/** What a figure shall say from now on, as the cells of its row have it. */
export interface RightFigure {
  /** A plain number in the figure's unit. */
  readonly value: string;
  /** As the source prints it. */
  readonly written: string;
  /** What readers are told of it, in the editor's words; absent: nothing. */
  readonly note?: string;
  /** The same for an edition in another language, by its folder: `en`. */
  readonly notesIn?: Readonly<Record<string, string>>;
}

export type Correcting =
  | {
      readonly ok: true;
      /** One act: the row, and the head of every story that shows the figure or what is worked out from it. */
      readonly edit: Edit;
      readonly stories: readonly string[];
      /** Stories in other languages that want the note too: an edition has the corrections of the first. */
      readonly untold: readonly string[];
    }
  | { readonly ok: false; readonly why: CorrectionRefusal };

export type CorrectionRefusal =
  | { readonly kind: 'no-such-figure'; readonly id: string }
  | { readonly kind: 'not-a-number'; readonly text: string }
  | { readonly kind: 'nothing-new' }
  /** Value and written form are two numbers. */
  | { readonly kind: 'written'; readonly fault: WrittenFault; readonly unit: string };

/** A corrected figure as a careful hand would write it; `date`: the ISO day on which readers are told. */
export function correctFigure(
  files: Files,
  site: Site,
  id: string,
  right: RightFigure,
  date: string
): Correcting {
  const figure = site.figures.find((each) => each.id === id);
  const row = site.rows.get(id);
  if (!figure || !row) return { ok: false, why: { kind: 'no-such-figure', id } };
  const why = refusalOf(figure, right);
  if (why) return { ok: false, why };
  const stories = storiesWith(site, id);
  const { value, written } = right;
  const heads = stories.flatMap((file) => headOf(file, date, right.note));
  const foreign = foreignHeads(files, stories, date, right);
  return {
    ok: true,
    stories,
    untold: foreign.untold,
    edit: {
      kind: 'together',
      edits: [
        { kind: 'set-cells', file: row.file, id, cells: { value, written } },
        ...heads,
        ...foreign.edits
      ]
    }
  };
}

function refusalOf({ value, unit, written }: Figure, right: RightFigure): CorrectionRefusal | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(right.value)) return { kind: 'not-a-number', text: right.value };
  if (Number(right.value) === value && right.written === written) return { kind: 'nothing-new' };
  const fault = right.written === '' ? undefined : writtenFault(right.written, unit, Number(right.value));
  return fault && { kind: 'written', fault, unit };
}

/** Files of the stories where something is another than it was, in the order of the site. */
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

function foreignHeads(
  files: Files,
  stories: readonly string[],
  date: string,
  { note, notesIn = {} }: RightFigure
): { readonly edits: readonly Edit[]; readonly untold: readonly string[] } {
  const told = Object.entries(notesIn).flatMap(([folder, text]) =>
    stories
      .map((story) => `${folder}/${story}`)
      .filter((file) => text && files.has(file))
      .map((file) => ({ file, text }))
  );
  const isTold = new Set(told.map(({ file }) => file));
  const others = [...files.keys()].filter((file) => stories.some((story) => file.endsWith(`/${story}`)));
  return {
    edits: note ? told.flatMap(({ file, text }) => headOf(file, date, text)) : [],
    untold: note ? others.filter((file) => !isTold.has(file)).sort() : []
  };
}
