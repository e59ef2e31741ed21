import { inEdition, untranslated } from '../../lib/desk/paste/in-english';
import { editOfSource } from '../../lib/desk/paste/source-edit';
import { sourceIdFor } from '../../lib/desk/paste/propose-form';
import type { Tier } from '../../lib/domain/source';
import type { Edit } from '../../lib/edit/edit';
import type { Files } from '../../lib/edit/splice';
import { deskWords } from '../../lib/words/desk';
import type { TypedSource } from '../judge/paste-ask';

export const NO_SOURCE: TypedSource = {
  ...{ publisher: '', title: '', published: '', tier: '', address: '' },
  ...{ publisherInEnglish: '', titleInEnglish: '' }
};

/** Whether all is said that a source must say. */
export const isWhole = ({ publisher, title, published, tier }: TypedSource): boolean =>
  [publisher, title, published, tier].every((each) => each !== '');

/** A new source in the list, in its edition too, and the figure's row that names it: one act. */
export function newSourceOf(
  files: Files,
  row: { readonly file: string; readonly id: string },
  typed: TypedSource,
  sources: readonly { readonly id: string }[]
): Edit {
  const { publisher, title, published, address, publisherInEnglish, titleInEnglish } = typed;
  const id = sourceIdFor(sources, publisher, published);
  const note = address === '' ? undefined : deskWords.zh.paste.address(address);
  const says = {
    publisher: publisherInEnglish || untranslated(publisher),
    title: titleInEnglish || untranslated(title),
    note: address === '' ? undefined : deskWords.en.paste.address(address)
  };
  return {
    kind: 'together',
    edits: [
      editOfSource({ ...{ id, publisher, title, published, note }, tier: typed.tier as Tier }),
      ...inEdition(files, 'en', { source: { id, says }, notes: [] }),
      { kind: 'set-cells', file: row.file, id: row.id, cells: { source: id } }
    ]
  };
}
