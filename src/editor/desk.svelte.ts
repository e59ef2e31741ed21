/* eslint-disable svelte/prefer-svelte-reactivity -- maps and sets are replaced, never changed */
import type { Problem } from '../lib/domain/problem';
import { applyEdit } from '../lib/edit/apply-edit';
import { storyFile } from '../lib/desk/story-file';
import type { Edit } from '../lib/edit/edit';
import type { Files, Outcome } from '../lib/edit/splice';
import { stepsOf, type StepText } from '../lib/edit/story-text';
import type { Backend } from './backend';
import { Corrections } from './figure/corrections.svelte';
import { HandedOn } from './hand-on/handed-on';
import { keepDraft, readDraft, type Shelf } from './drafts';
import { begin, make, onto, redo, settle, undo, type History } from './history';
import type { Choices } from './judge/choices';
import type { SaidChange, Shown } from './judge/messages';
import { JudgeLink } from './judge-link';
import type { Notice } from './notice';
import { placed, type PlacedProblem } from './place-of-problem';
import type { Chosen } from './preview/host';
import type { Opened, OpenedFile, Place } from './protocol';

/** Everything that the editor's page knows: texts, their check, and what is chosen. */
export class Desk {
  history = $state.raw<History>(begin(new Map()));
  saved = $state.raw<ReadonlyMap<string, OpenedFile>>(new Map());
  slug = $state('');
  chosen = $state.raw<Chosen | null>(null);
  shown = $state.raw<Shown | null>(null);
  /** What fields offer, of the last texts that could be read. */
  choices = $state.raw<Choices>({
    sources: [],
    views: [],
    places: [],
    plans: [],
    boundaries: [],
    ground: [],
    motions: {}
  });
  problems = $state.raw<readonly PlacedProblem[]>([]);
  withheld = $state(0);
  isChecking = $state(true);
  isSaving = $state(false);
  notice = $state.raw<Notice | null>(null);
  /** Texts that fitted nothing any more: kept in sight until they are thrown away. */
  left = $state.raw<Files>(new Map());

  readonly files = $derived(this.history.files);
  readonly file = $derived(storyFile(this.slug));
  readonly text = $derived(this.files.get(this.file) ?? '');
  readonly steps: readonly StepText[] = $derived(stepsOf(this.text));
  readonly stories: readonly { readonly slug: string; readonly title: string }[] = $derived(
    [...this.files].flatMap(([file, text]) => {
      const slug = /^stories\/(.+)\.md$/.exec(file)?.[1];
      return slug ? [{ slug, title: /^title:\s*(.+?)\s*$/m.exec(text)?.[1] ?? slug }] : [];
    })
  );
  readonly changed: readonly string[] = $derived(
    [...this.files].filter(([file, text]) => this.saved.get(file)?.text !== text).map(([file]) => file)
  );

  readonly judge: JudgeLink;
  readonly corrections: Corrections;
  readonly handedOn: HandedOn;

  readonly #savedTexts: Files = $derived(new Map([...this.saved].map(([file, { text }]) => [file, text])));
  readonly #backend: Backend;
  readonly #shelf: Shelf;
  readonly #today: () => string;
  /** How many acts were made before the last save. */
  #actsSaved = 0;

  constructor(opened: Opened, backend: Backend, worker: Worker, shelf: Shelf, today: () => string) {
    this.#backend = backend;
    this.#shelf = shelf;
    this.#today = today;
    this.saved = new Map(opened.files.map((each) => [each.file, each]));
    this.history = begin(new Map(opened.files.map(({ file, text }) => [file, text])));
    this.slug = this.stories[0]?.slug ?? '';
    this.judge = new JudgeLink(worker, opened, (answer) => {
      if (answer.kind === 'shown') {
        this.shown = answer.shown ?? this.shown;
        this.choices = answer.choices;
      } else this.#take(answer.problems, answer.withheld);
    });
    this.corrections = new Corrections(this.judge, () => ({ was: this.#savedTexts, now: this.files }));
    this.handedOn = new HandedOn(this.judge, shelf, () => this.files);
    this.#restore();
    this.#check();
  }

  get place(): Place {
    return this.#backend.place;
  }

  get makes(): Backend['makes'] {
    return this.#backend.makes;
  }

  open(slug: string): void {
    this.slug = slug;
    this.chosen = null;
    this.#check();
  }

  choose(chosen: Chosen | null): void {
    this.history = settle(this.history);
    this.chosen = chosen;
    if (chosen?.kind === 'figure') {
      void this.corrections.readCard(chosen.id);
      void this.corrections.readAbout(chosen.id);
    }
  }

  /** What is another than it was saved, in words; nothing while nothing could be read yet. */
  async changes(): Promise<readonly SaidChange[]> {
    return (await this.judge.changes(this.#savedTexts)) ?? [];
  }

  /** Saves what is not; whether everything is in the folder then. */
  async saveAll(): Promise<boolean> {
    if (this.changed.length > 0) await this.save();
    return this.changed.length === 0;
  }

  /** The next edit of the same field is an act of its own. */
  settle(): void {
    this.history = settle(this.history);
  }

  /** What would be wrong with an edit; null where it cannot be made, or nothing could be read yet. */
  async tryOut(edit: Edit): Promise<readonly PlacedProblem[] | null> {
    const made = applyEdit(this.files, edit);
    if (!made.ok) return null;
    const { files } = made.value;
    const changed = [...files].filter(([file, text]) => this.files.get(file) !== text);
    const problems = await this.judge.tryOut(changed);
    return problems && placed(files, problems);
  }

  /** An act of the editor's; false where it could not be made, which is told. */
  make(edit: Edit, field = ''): boolean {
    return this.#adopt(make(this.history, edit, field));
  }

  undo(): void {
    this.#adopt(undo(this.history));
  }

  redo(): void {
    this.#adopt(redo(this.history));
  }

  stepAt(id: string): StepText | undefined {
    return this.steps.find((each) => each.id === id);
  }

  /** Everything into the folder, once it is right. */
  async save(): Promise<void> {
    if (this.isSaving) return;
    this.isSaving = true;
    try {
      await this.#save();
    } finally {
      this.isSaving = false;
    }
  }

  async #save(): Promise<void> {
    if (this.changed.length === 0) return void (this.notice = { kind: 'nothing' });
    await this.judge.judged();
    const before = this.history;
    if (this.problems.length === 0) {
      const notes = await this.corrections.edits(this.#today());
      if (notes.length > 0) this.make({ kind: 'together', edits: notes });
    }
    await this.judge.judged();
    if (this.problems.length > 0) {
      this.#set(before);
      return void (this.notice = { kind: 'has-problems', count: this.problems.length });
    }
    const changed = this.changed.map((file) => ({
      file,
      text: this.files.get(file) ?? '',
      was: this.saved.get(file)?.hash ?? null
    }));
    const answer = await this.#backend.save(changed).catch(() => null);
    if (answer?.kind !== 'saved') this.#set(before);
    if (!answer) this.notice = { kind: 'refused', why: 'unreachable' };
    else if (answer.kind === 'refused') this.notice = answer;
    else if (answer.kind === 'problems') {
      this.#take(answer.problems, answer.withheld);
      this.notice = { kind: 'has-problems', count: answer.problems.length };
    } else if (answer.kind === 'changed-elsewhere') this.#merge(answer.files);
    else {
      const now = changed.map(({ file, text }): [string, OpenedFile] => [
        file,
        { file, text, hash: answer.hashes[file] ?? '' }
      ]);
      this.saved = new Map([...this.saved, ...now]);
      this.corrections.forgetNotes();
      this.#actsSaved = this.history.acts.length;
      keepDraft(this.#shelf, this.files, this.saved);
      this.notice = { kind: 'saved', count: changed.length };
    }
  }

  /** Another hand was faster: what is edited here is made anew on what lies there now. */
  #merge(files: readonly OpenedFile[]): void {
    const now = new Map([...this.saved, ...files.map((each): [string, OpenedFile] => [each.file, each])]);
    const texts = new Map([...now].map(([file, { text }]) => [file, text]));
    const lost = this.files;
    const { history, left } = onto(texts, this.history, Math.min(this.#actsSaved, this.history.acts.length));
    const isLost = left.length > 0 || this.#actsSaved > this.history.acts.length;
    if (isLost) this.left = new Map(files.map(({ file }) => [file, lost.get(file) ?? '']));
    this.saved = now;
    this.#actsSaved = 0;
    this.#set(history);
    this.notice = { kind: 'merged', files: files.map(({ file }) => file), left: left.length };
  }

  #restore(): void {
    const { fits, stale } = readDraft(this.#shelf, this.saved);
    this.left = stale;
    const splices = [...fits].flatMap(([file, text]) => {
      const removed = this.files.get(file);
      return [
        { file, at: 0, removed: removed ?? '', put: text, ...(removed === undefined ? { makes: true } : {}) }
      ];
    });
    if (splices.length > 0) {
      const made = make(this.history, { kind: 'splices', splices });
      if (made.ok) this.history = made.value;
    }
    if (splices.length > 0 || stale.size > 0) this.notice = { kind: 'restored', stale: [...stale.keys()] };
  }

  #adopt(made: Outcome<History>): boolean {
    if (!made.ok) {
      this.notice = { kind: 'not-made', refusal: made.refusal };
      return false;
    }
    // Nothing here takes a file from the disk: what has been saved is undone by hand.
    const gone = [...this.saved.keys()].find((file) => !made.value.files.has(file));
    if (gone !== undefined) {
      this.notice = { kind: 'not-made', refusal: { kind: 'by-hand', name: gone, file: gone } };
      return false;
    }
    this.notice = null;
    this.#set(made.value);
    return true;
  }

  #set(history: History): void {
    if (history === this.history) return;
    this.history = history;
    keepDraft(this.#shelf, this.files, this.saved);
    this.#check();
  }

  #check(): void {
    if (this.chosen?.kind === 'figure') void this.corrections.readAbout(this.chosen.id);
    this.isChecking = true;
    this.judge.judge(this.files, this.slug);
  }

  #take(problems: readonly Problem[], withheld: number): void {
    this.isChecking = false;
    this.problems = placed(this.files, problems);
    this.withheld = withheld;
  }
}
