/* eslint-disable svelte/prefer-svelte-reactivity -- maps are replaced, never changed */
import type { ColumnRole } from '../../lib/desk/paste/columns';
import type { Edit } from '../../lib/edit/edit';
import type { GivenTable, PasteAsk, PasteReport, TypedSource } from '../judge/paste-ask';
import type { Workbook } from '../../lib/desk/paste/workbook';
import type { Given, TableFault } from './table-given';

type Judge = (ask: PasteAsk) => Promise<PasteReport | null>;

/** A table on its way into the content: as it came, what the editor has said of it, and what would become of it. */
export class Paste {
  ask = $state.raw<PasteAsk | null>(null);
  report = $state.raw<PasteReport | null>(null);
  /** Why what was given is no table. */
  fault = $state<TableFault | 'none' | null>(null);
  /** The workbook that it is a sheet of. */
  opened = $state.raw<{ readonly name: string; readonly book: Workbook } | null>(null);
  sheet = $state(0);
  isAsking = $state(false);

  /** What stands in the fields: what the editor says, at once, and what is proposed where nothing was said. */
  readonly form = $derived(this.report && { ...this.report.form, ...this.ask?.form });
  readonly typed = $derived(this.report && { ...this.report.typed, ...this.ask?.typed });

  readonly #judge: Judge;
  #turn = 0;

  constructor(judge: Judge) {
    this.#judge = judge;
  }

  /** Another table: nothing of the one before holds of it. */
  give(given: Given): void {
    this.clear();
    if (!given) this.fault = 'none';
    else if (given.kind === 'fault') this.fault = given.fault;
    else if (given.kind === 'workbook') {
      this.opened = given;
      this.chooseSheet(0);
    } else void this.#put(begin(given));
  }

  /** Another sheet of the workbook: nothing that was said of the one before holds of it. */
  chooseSheet(index: number): void {
    if (!this.opened) return;
    const { name, book } = this.opened;
    this.sheet = index;
    this.fault = null;
    this.report = null;
    // Whoever names a sheet says what is in it; `Sheet1` says nothing.
    const title = book.names[index] ?? '';
    void this.#put(begin({ kind: 'sheet', name: `${title} ${name}`, rows: book.rowsOf(index) }));
  }

  clear(): void {
    this.#turn += 1;
    this.opened = null;
    this.ask = null;
    this.report = null;
    this.fault = null;
    this.isAsking = false;
  }

  /** The same of other texts: another act was made meanwhile. */
  again(): void {
    if (this.ask) void this.#put(this.ask);
  }

  setForm(form: PasteAsk['form']): void {
    this.#change((ask) => ({ form: { ...ask.form, ...form } }));
  }

  setSource(source: string): void {
    this.#change(() => ({ source }));
  }

  setTyped(typed: Partial<TypedSource>): void {
    this.#change((ask) => ({ typed: { ...ask.typed, ...typed } }));
  }

  /** Each thing is one column's; what had it before is used no more. */
  setRole(column: number, role: ColumnRole): void {
    const roles = this.report?.roles ?? [];
    const next = roles.map((each, i): ColumnRole => (i === column ? role : each === role ? 'skip' : each));
    this.#change(() => ({ roles: next }));
  }

  name(line: number, place: string): void {
    this.#change(({ named }) => ({ named: new Map([...named, [line, place]]) }));
  }

  accept(line: number, isOn: boolean): void {
    this.#change(({ accepted }) => ({
      accepted: isOn ? [...accepted, line] : accepted.filter((each) => each !== line)
    }));
  }

  /** The one edit that adds everything that is taken, of what was said last; null where there is nothing to add. */
  async edit(): Promise<Edit | null> {
    const found = this.ask && (await this.#judge(this.ask));
    return found?.problems.length === 0 ? found.edit : null;
  }

  #change(toChange: (ask: PasteAsk) => Partial<PasteAsk>): void {
    if (this.ask) void this.#put({ ...this.ask, ...toChange(this.ask) });
  }

  async #put(ask: PasteAsk): Promise<void> {
    const turn = (this.#turn += 1);
    this.ask = ask;
    this.isAsking = true;
    const report = await this.#judge(ask);
    // What is older than what is typed by now would only flicker.
    if (turn !== this.#turn) return;
    this.isAsking = false;
    this.report = report;
    if (!report) this.fault = 'none';
  }
}

const begin = (table: GivenTable): PasteAsk => ({
  ...{ table, roles: null, form: {}, source: '', typed: {}, named: new Map(), accepted: [] }
});
