/* eslint-disable svelte/prefer-svelte-reactivity -- maps are replaced, never changed */
import { headOf } from '../../lib/desk/correction';
import type { Edit } from '../../lib/edit/edit';
import type { Files } from '../../lib/edit/splice';
import type { FigureCard } from '../../lib/numbers/card';
import { cardPath } from '../../lib/paths';
import { correctedRows } from '../corrected-rows';
import { rowOfFigure } from '../figure-row';
import type { AboutFigure } from '../judge/about-figure';
import type { JudgeLink } from '../judge-link';

/** What is said of a corrected figure to readers, before it is saved. */
export interface CorrectionNote {
  readonly isOn: boolean;
  /** By language, as far as the editor has worded them. */
  readonly texts: Partial<AboutFigure['texts']>;
}

/** All texts as they were saved, and as they are now. */
export interface WasAndNow {
  readonly was: Files;
  readonly now: Files;
}

/** What is known of the figures that were chosen, which of all were corrected, and what readers are told of it. */
export class Corrections {
  readonly #judge: Pick<JudgeLink, 'read' | 'about'>;
  readonly #texts: () => WasAndNow;
  #cards = $state.raw<Readonly<Record<string, FigureCard>>>({});
  #abouts = $state.raw<Readonly<Record<string, AboutFigure>>>({});
  #notes = $state.raw<Readonly<Record<string, CorrectionNote>>>({});
  /** Figures whose printed number is another than the saved one. */
  readonly ids: readonly string[] = $derived.by(() => {
    const { was, now } = this.#texts();
    return [...now]
      .filter(([file, text]) => file.startsWith('figures/') && was.get(file) !== text)
      .flatMap(([file, text]) => correctedRows(was.get(file) ?? '', text));
  });

  constructor(judge: Pick<JudgeLink, 'read' | 'about'>, texts: () => WasAndNow) {
    this.#judge = judge;
    this.#texts = texts;
  }

  cardOf(figure: string): FigureCard | undefined {
    return this.#cards[figure];
  }

  aboutOf(figure: string): AboutFigure | undefined {
    return this.#abouts[figure];
  }

  noteOf(figure: string): CorrectionNote {
    return this.#notes[figure] ?? { isOn: true, texts: {} };
  }

  setNote(figure: string, note: CorrectionNote): void {
    this.#notes = { ...this.#notes, [figure]: note };
  }

  forgetNotes(): void {
    this.#notes = {};
  }

  async readCard(figure: string): Promise<void> {
    const card = (await this.#judge.read(cardPath(figure))) as FigureCard | null;
    if (card) this.#cards = { ...this.#cards, [figure]: card };
  }

  /** What was known of it before, where nothing is by now: the site works it out, or nothing can be read. */
  async readAbout(figure: string): Promise<AboutFigure | undefined> {
    const { was, now } = this.#texts();
    const row = rowOfFigure(now, figure);
    const saved = row && rowOfFigure(new Map([[row.file, was.get(row.file) ?? '']]), figure);
    const about = row && (await this.#judge.about(figure, saved?.cells ?? row.cells, row.cells));
    if (!about) return this.#abouts[figure];
    this.#abouts = { ...this.#abouts, [figure]: about };
    return about;
  }

  /** The notes of all corrected figures, into the heads of the stories that show them; `today` as YYYY-MM-DD. */
  async edits(today: string): Promise<Edit[]> {
    const edits: Edit[] = [];
    for (const figure of this.ids) {
      const about = await this.readAbout(figure);
      const { isOn, texts } = this.noteOf(figure);
      if (!about || !isOn) continue;
      for (const language of ['zh', 'en'] as const) {
        const text = (texts[language] ?? about.texts[language]).trim();
        edits.push(...about.stories[language].flatMap((file) => headOf(file, today, text)));
      }
    }
    return edits;
  }
}
