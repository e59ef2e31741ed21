import { judge } from '../../domain/claim';
import type { Figure } from '../../domain/figure';
import type { Scene } from '../../domain/scene';
import { superlativesIn } from '../../domain/superlative';
import { sayVerdict } from '../../words/zh/claim';
import type { ProblemLog } from '../text/problem';
import { toCheck } from './claim-check';
import type { ClaimLists, ClaimReading } from './claim-lists';
import type { ClaimText } from './claims-schema';
import type { Passage } from './passages';
import { say } from '../../words/say';

/** The claims of a step, of a story's own title, or of a file of its own: its entries, the prose that they cover, and the map they stand by. */
export interface ClaimDesk {
  readonly file: string;
  readonly step: string | null;
  readonly entries: readonly ClaimText[];
  readonly lineOf: (path: readonly (string | number)[]) => number;
  readonly passages: readonly Passage[];
  readonly scene: Scene | undefined;
  readonly lists: ClaimLists;
  readonly log: ProblemLog;
}

/** Computes every claim, and stops at a false one, at one that covers nothing, and at a superlative that no claim covers. */
export function checkClaims(desk: ClaimDesk): void {
  desk.entries.forEach((text, i) => checkEntry(text, i, desk));
  checkCovered(desk);
}

function checkEntry(text: ClaimText, i: number, desk: ClaimDesk): void {
  const { file, log, lists, scene, lineOf } = desk;
  const line = lineOf([i, 'words']);
  for (const words of wordsOf(text)) {
    if (!desk.passages.some((passage) => passage.text.includes(words)))
      log.take({
        ...{ file, line, what: say`这一步里没有「${words}」这句话`, words },
        mend: say`从正文、标题或讲稿里照抄，不带 ** 和链接`
      });
  }
  const compared: Figure[] = [];
  const tell = (at: number, what: string, mend: string): void =>
    log.take({ file, line: at, what, mend, figures: publishedBehind(compared, lists.figures) });
  const fail = (path: readonly (string | number)[], what: string, mend: string): undefined =>
    void tell(lineOf([i, ...path]), what, mend);
  const entry = { text, scene, lists, fail, compared };
  const check = text.unchecked === undefined ? toCheck(entry) : undefined;
  const outcome = outcomeOf(text, check && judge(check));
  if (!outcome) return;
  lists.told.push({ file, line, step: desk.step, words: wordsOf(text), outcome });
  if (outcome.kind === 'checked' && !outcome.verdict.holds)
    tell(line, say`${quoted(wordsOf(text))}不成立：${sayVerdict(outcome.verdict)}`, say`改句子，或核对数`);
}

/** Figures with a row of their own: these, and those that they are worked out from. */
function publishedBehind(figures: readonly Figure[], all: ClaimLists['figures']): string[] {
  const seen = new Set<string>();
  const below = (figure: Figure): string[] => {
    if (seen.has(figure.id)) return [];
    seen.add(figure.id);
    if (!figure.computed) return [figure.id];
    return figure.computed.inputs.flatMap((id) => {
      const input = all.get(id);
      return input ? below(input) : [];
    });
  };
  return figures.flatMap(below);
}

function outcomeOf(
  { unchecked }: ClaimText,
  verdict: ReturnType<typeof judge> | undefined
): ClaimReading['outcome'] | undefined {
  if (unchecked !== undefined) return { kind: 'unchecked', why: unchecked };
  return verdict && { kind: 'checked', verdict };
}

function checkCovered({ step, entries, passages, lists, file, log }: ClaimDesk): void {
  const covering = entries.flatMap(wordsOf);
  for (const { text, lineAt } of passages) {
    const covered = covering.flatMap((words) => placesOf(words, text));
    for (const { text: found, at } of superlativesIn(text, lists.rule)) {
      if (covered.some(([from, to]) => from <= at && at + found.length <= to)) continue;
      const what = say`「${around(text, at, found.length)}」说到「${found}」，却没有核对`;
      const mend =
        step === null
          ? say`在这个文件的 claims 里写一条（见指南「说“最”要核对」），或改句子`
          : say`在这一步的 claims 块里写一条（见指南「说“最”要核对」），或改句子`;
      log.take({ file, line: lineAt(at), what, mend, words: found });
    }
  }
}

/** `「…」「…」` */
const quoted = (words: readonly string[]): string =>
  words.map((each) => say`「${each}」`).reduce((before, each) => say`${before}${each}`);

function wordsOf({ words }: ClaimText): readonly string[] {
  return typeof words === 'string' ? [words] : words;
}

/** Every place of these words in a text, from and to. */
function placesOf(words: string, text: string): [from: number, to: number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push([at, at + words.length]);
  return places;
}

/** The words around a find, so that an editor recognises the sentence; bound numbers only take room. */
function around(text: string, at: number, length: number): string {
  const plain = (part: string): string => part.replace(/\{\{[^{}]*\}\}/g, '…');
  const before = plain(text.slice(0, at)).slice(-6);
  return `${before}${text.slice(at, at + length)}${plain(text.slice(at + length)).slice(0, 6)}`;
}
