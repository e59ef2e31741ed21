import {
  absent,
  applySplices,
  done,
  inverseOf,
  refuse,
  toSplices,
  type Files,
  type Outcome,
  type Patch,
  type Splice
} from './splice';
import {
  fenceIn,
  paragraphIn,
  patchesOfBlock,
  patchesOfCopy,
  patchesOfFirstStep,
  patchesOfHidden,
  patchesOfMove,
  patchesOfNewStep,
  patchesOfNoBlock,
  patchesOfNoStep,
  stepIn
} from './story-edits';
import type { Edit, YamlPlace } from './edit';
import type { StepPlace } from './story-edits';
import { frontOf, inLinesOf } from './story-text';
import { patchesOfCells, patchesOfNoRow, patchesOfRows } from './table-text';
import {
  patchesOfEntry,
  patchesOfKeyName,
  patchesOfMovedEntry,
  patchesOfNoEntry,
  patchesOfNoKey,
  patchesOfValue,
  type YamlStretch
} from './yaml-text';

export interface Edited {
  readonly files: Files;
  readonly inverse: Edit;
}

/** The files after an edit and what takes it back to the same bytes, or why it cannot be made. */
export function applyEdit(files: Files, edit: Edit): Outcome<Edited> {
  const made = splicesOf(files, edit);
  if (!made.ok) return made;
  const applied = applySplices(files, made.value);
  if (!applied.ok) return applied;
  return done({ files: applied.value, inverse: { kind: 'splices', splices: inverseOf(made.value) } });
}

function splicesOf(files: Files, edit: Edit): Outcome<readonly Splice[]> {
  if (edit.kind === 'splices') return done(edit.splices);
  if (edit.kind === 'together') return splicesOfAll(files, edit.edits);
  const text = files.get(edit.file);
  if (text === undefined) return absent(edit.file, 'file', edit.file);
  const patches = patchesOf(edit, text);
  return patches.ok ? done(toSplices(edit.file, text, patches.value)) : patches;
}

function splicesOfAll(files: Files, edits: readonly Edit[]): Outcome<readonly Splice[]> {
  const splices: Splice[] = [];
  let now = files;
  for (const edit of edits) {
    const made = splicesOf(now, edit);
    if (!made.ok) return made;
    const applied = applySplices(now, made.value);
    if (!applied.ok) return applied;
    now = applied.value;
    splices.push(...made.value);
  }
  return done(splices);
}

type OneFile = Exclude<Edit, { kind: 'splices' | 'together' }>;

function patchesOf(edit: OneFile, text: string): Outcome<Patch[]> {
  const { file } = edit;
  switch (edit.kind) {
    case 'set-cells':
      return patchesOfCells(file, text, edit.id, edit.cells);
    case 'add-rows':
      return patchesOfRows(file, text, edit.rows);
    case 'remove-row':
      return patchesOfNoRow(file, text, edit.id);
    case 'set-value':
      return then(yamlAt(edit, text), (where) => patchesOfValue(where, edit.path, edit.value, edit.after));
    case 'add-entry':
      return then(yamlAt(edit, text), (where) => patchesOfEntry(where, edit.path, edit.entry));
    case 'remove-key':
      return then(yamlAt(edit, text), (where) => patchesOfNoKey(where, edit.path));
    case 'rename-key':
      return then(yamlAt(edit, text), (where) => patchesOfKeyName(where, edit.path, edit.key));
    case 'remove-entry':
      return then(yamlAt(edit, text), (where) => patchesOfNoEntry(where, edit.path));
    case 'move-entry':
      return then(yamlAt(edit, text), (where) => patchesOfMovedEntry(where, edit.path, edit.to));
    case 'add-first-step':
      return patchesOfFirstStep(file, text, edit.added);
    default:
      return patchesOfStory(edit, { file, text, step: edit.step });
  }
}

type YamlLess = 'remove-key' | 'rename-key' | 'remove-entry' | 'move-entry';
type StoryEdit = Exclude<
  OneFile,
  {
    kind: 'set-cells' | 'add-rows' | 'remove-row' | 'set-value' | 'add-entry' | 'add-first-step' | YamlLess;
  }
>;

function patchesOfStory(edit: StoryEdit, place: StepPlace): Outcome<Patch[]> {
  const write =
    (put: string) =>
    ({ start, end }: { start: number; end: number }) =>
      done([{ start, end, put: inLinesOf(place.text, put) }]);
  switch (edit.kind) {
    case 'set-title':
      return then(stepIn(place), ({ title }) => write(edit.title)(title));
    case 'set-paragraph':
      return then(paragraphIn(place, edit.paragraph), write(edit.prose));
    case 'insert-number':
      return then(paragraphIn(place, edit.paragraph), ({ start, end }) => {
        const at = start + edit.at;
        if (at > end) return refuse({ kind: 'changed-meanwhile', file: place.file });
        return done([{ start: at, end: at, put: `{{${edit.figure}}}` }]);
      });
    case 'set-block':
      return then(fenceIn(place, edit.block), ({ inner }) => write(edit.inner)(inner));
    case 'add-block':
      return patchesOfBlock(place, edit.block, edit.inner);
    case 'remove-block':
      return patchesOfNoBlock(place, edit.block);
    case 'add-step':
      return patchesOfNewStep(place, edit.added);
    case 'copy-step':
      return patchesOfCopy(place, edit.id);
    case 'move-step':
      return patchesOfMove(place, edit.to);
    case 'remove-step':
      return patchesOfNoStep(place);
    case 'hide-step':
      return patchesOfHidden(place, edit.isHidden);
    default:
      return edit satisfies never;
  }
}

function yamlAt({ file, step, block = 'scene' }: YamlPlace, text: string): Outcome<YamlStretch> {
  if (step !== undefined)
    return then(fenceIn({ file, text, step }, block), ({ inner }) => done({ file, text, ...inner }));
  if (!file.endsWith('.md')) return done({ file, text, start: 0, end: text.length });
  const front = frontOf(text);
  return front ? done({ file, text, ...front }) : absent(file, 'block', '---');
}

function then<A, B>(found: Outcome<A>, next: (value: A) => Outcome<B>): Outcome<B> {
  return found.ok ? next(found.value) : found;
}
