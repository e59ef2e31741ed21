import type { NumberPlace } from '../lib/desk/charts/offered-figures';
import type { MappableIndicator } from '../lib/desk/scene/measures';
import type { SceneValue } from '../lib/desk/scene/scene-value';
import type { Problem } from '../lib/domain/problem';
import type { Cells } from '../lib/edit/table-text';
import type { AboutFigure } from './judge/about-figure';
import type { OfferedFigure } from './judge/found-figures';
import type { Answered, Asked, ChangedText, SaidChange } from './judge/messages';
import type { PasteAsk, PasteReport } from './judge/paste-ask';
import type { PickGround } from './judge/pick-ground';
import type { SaidCharts, TakenFigure } from './judge/said-charts';
import type { SaidRemark } from './judge/said-remarks';
import type { Opened } from './protocol';

type Texts = ReadonlyMap<string, string>;
type Told = Extract<Answered, { kind: 'shown' | 'checked' }>;

/** The way to the worker that checks: one question at a time, and of those that wait the newest alone. */
export class JudgeLink {
  readonly #worker: Worker;
  readonly #tell: (answer: Told) => void;
  readonly #reads = new Map<number, (found: unknown) => void>();
  #turn = 0;
  #isBusy = false;
  #waiting: { readonly texts: Texts; readonly slug: string } | undefined;
  #known: Texts;
  #idle: (() => void)[] = [];

  constructor(worker: Worker, opened: Opened, tell: (answer: Told) => void) {
    this.#worker = worker;
    this.#tell = tell;
    this.#known = new Map(opened.files.map(({ file, text }) => [file, text]));
    worker.onmessage = ({ data }: MessageEvent<Answered>) => this.#hear(data);
    const isEnglish = typeof __ATLAS_LANG__ !== 'undefined' && __ATLAS_LANG__ === 'en';
    this.#ask({ kind: 'open', opened, language: isEnglish ? 'en' : 'zh' });
  }

  judge(texts: Texts, slug: string): void {
    this.#waiting = { texts, slug };
    if (!this.#isBusy) this.#next();
  }

  /** When the newest texts have been judged. */
  judged(): Promise<void> {
    return this.#isBusy ? new Promise((done) => this.#idle.push(done)) : Promise.resolve();
  }

  read(path: string): Promise<unknown> {
    return this.#find((turn) => ({ kind: 'read', turn, path }));
  }

  /** Null for what is no published figure; of the last texts that could be read. */
  async about(figure: string, was: Cells, now: Cells): Promise<AboutFigure | null> {
    const found = await this.#find((turn) => ({ kind: 'about', turn, figure, was, now }));
    return found as AboutFigure | null;
  }

  /** What is another than in `before`, of all files or of what it holds alone; null while nothing could be read yet. */
  async changes(before: Texts, isAlone = false): Promise<readonly SaidChange[] | null> {
    const found = await this.#find((turn) => ({ kind: 'changes', turn, before, isAlone }));
    return found as readonly SaidChange[] | null;
  }

  /** The rows of the figures that a story shows; none while nothing could be read yet. */
  async figureRows(slug: string): Promise<Texts> {
    const found = await this.#find((turn) => ({ kind: 'figure-rows', turn, slug }));
    return found as Texts;
  }

  /** Null for what is no story, and while nothing could be read yet. */
  async remarks(slug: string, handed: string | null): Promise<readonly SaidRemark[] | null> {
    const found = await this.#find((turn) => ({ kind: 'remarks', turn, slug, handed }));
    return found as readonly SaidRemark[] | null;
  }

  /** Null for what is no table, and while nothing could be read yet. */
  async paste(ask: PasteAsk): Promise<PasteReport | null> {
    const found = await this.#find((turn) => ({ kind: 'paste', turn, ask }));
    return found as PasteReport | null;
  }

  /** What would be wrong, were these texts among those that were judged last. */
  async tryOut(
    changed: readonly (readonly [file: string, text: string])[]
  ): Promise<readonly Problem[] | null> {
    const found = await this.#find((turn) => ({ kind: 'try', turn, changed }));
    return found as readonly Problem[] | null;
  }

  /** None while nothing could be read yet. */
  async findFigures(query: string): Promise<readonly OfferedFigure[]> {
    const found = await this.#find((turn) => ({ kind: 'find-figures', turn, query }));
    return found as readonly OfferedFigure[];
  }

  /** None while nothing could be read yet. */
  async measures(boundary: string, look: 'fill' | 'circles'): Promise<readonly MappableIndicator[]> {
    const found = await this.#find((turn) => ({ kind: 'measures', turn, boundary, look }));
    return found as readonly MappableIndicator[];
  }

  /** None while nothing could be read yet. */
  async charts(scene: SceneValue): Promise<SaidCharts> {
    const found = await this.#find((turn) => ({ kind: 'charts', turn, scene }));
    return found as SaidCharts;
  }

  /** None while nothing could be read yet. */
  async chartFigures(query: string, scene: SceneValue, place: NumberPlace): Promise<readonly TakenFigure[]> {
    const found = await this.#find((turn) => ({ kind: 'chart-figures', turn, query, scene, place }));
    return found as readonly TakenFigure[];
  }

  async ground(boundary: string): Promise<PickGround | null> {
    const found = await this.#find((turn) => ({ kind: 'ground', turn, boundary }));
    return found as PickGround | null;
  }

  #find(toAsked: (turn: number) => Asked): Promise<unknown> {
    const turn = (this.#turn += 1);
    return new Promise((done) => {
      this.#reads.set(turn, done);
      this.#ask(toAsked(turn));
    });
  }

  #next(): void {
    const asked = this.#waiting;
    this.#waiting = undefined;
    this.#isBusy = asked !== undefined;
    if (!asked) {
      for (const done of this.#idle.splice(0)) done();
      return;
    }
    const gone = [...this.#known.keys()].filter((file) => !asked.texts.has(file));
    const changed: ChangedText[] = [
      ...[...asked.texts].filter(([file, text]) => this.#known.get(file) !== text),
      ...gone.map((file): ChangedText => [file, null])
    ];
    this.#known = asked.texts;
    this.#ask({ kind: 'judge', turn: (this.#turn += 1), changed, slug: asked.slug });
  }

  #hear(answer: Answered): void {
    if (answer.kind === 'read') {
      this.#reads.get(answer.turn)?.(answer.found);
      this.#reads.delete(answer.turn);
      return;
    }
    // What is older than what is typed by now would only flicker.
    if (answer.kind === 'shown' || !this.#waiting) this.#tell(answer);
    if (answer.kind === 'checked') this.#next();
  }

  #ask(asked: Asked): void {
    this.#worker.postMessage(asked);
  }
}
