import { storyFile } from '../../lib/desk/story-file';
import type { Files } from '../../lib/edit/splice';
import type { Shelf } from '../drafts';
import type { SaidChange } from '../judge/messages';
import type { SaidRemark } from '../judge/said-remarks';
import type { JudgeLink } from '../judge-link';
import { figuresHanded, keepHanded, textHanded } from './handed';

/** Stories that leave the house: what to know before, and what has become of them since. */
export class HandedOn {
  readonly #judge: Pick<JudgeLink, 'changes' | 'figureRows' | 'remarks'>;
  readonly #shelf: Shelf;
  readonly #files: () => Files;

  constructor(
    judge: Pick<JudgeLink, 'changes' | 'figureRows' | 'remarks'>,
    shelf: Shelf,
    files: () => Files
  ) {
    this.#judge = judge;
    this.#shelf = shelf;
    this.#files = files;
  }

  /** What to know before a story is handed on. */
  async remarks(slug: string): Promise<readonly SaidRemark[]> {
    return (await this.#judge.remarks(slug, textHanded(this.#shelf, slug))) ?? [];
  }

  /** What a story says otherwise, and its figures, than when it was handed on from here, last; null: it never was. */
  async changesSince(slug: string): Promise<readonly SaidChange[] | null> {
    const handed = textHanded(this.#shelf, slug);
    if (handed === null) return null;
    const kept = new Map([[storyFile(slug), handed], ...figuresHanded(this.#shelf, slug)]);
    return (await this.#judge.changes(kept, true)) ?? [];
  }

  /** A story has left the house as it is now, with its figures. */
  async keep(slug: string): Promise<void> {
    const text = this.#files().get(storyFile(slug)) ?? '';
    keepHanded(this.#shelf, slug, text, await this.#judge.figureRows(slug));
  }
}
