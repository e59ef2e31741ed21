import { markdownOf } from '../../content/text/markdown';
import { CLAIM_KINDS } from '../../content/story/claims-schema';
import { linesAsPassages, passagesOf, type Passage } from '../../content/story/passages';
import type { Edit, StepName } from '../../edit/edit';
import type { StepText, Stretch } from '../../edit/story-text';
import { readYaml } from '../../edit/yaml-read';
import { asItem, blockLines, isMapping, type YamlValue } from '../../edit/yaml-write';
import { nearestWords } from './nearest-words';

type ClaimKind = (typeof CLAIM_KINDS)[number];

/** A sentence of a step that says how numbers compare, as its claims block has it. */
export interface WrittenClaim {
  /** Its place in the block. */
  readonly at: number;
  /** The words that it quotes; one alone is written without a list. */
  readonly words: readonly string[];
  readonly isList: boolean;
  /** What the figures are asked; null for what only its lines show. */
  readonly asks: { readonly kind: ClaimKind; readonly of: YamlValue; readonly among: YamlValue } | null;
}

/** Where a step says something. */
export type SaidAt =
  { readonly kind: 'title' | 'notes' | 'scene' } | { readonly kind: 'paragraph'; readonly paragraph: number };

/** What became of quoted words: they stand there, or others like them do, or nothing like them. */
export type Quoted =
  | { readonly kind: 'stands'; readonly at: SaidAt }
  | { readonly kind: 'reworded'; readonly at: SaidAt; readonly now: string }
  | { readonly kind: 'gone' };

const written = (text: string, { start, end }: Stretch): string => text.slice(start, end);

/** None where the block cannot be read: its own lines say why. */
export function claimsIn(text: string, step: StepText): WrittenClaim[] {
  const fence = step.fences.find(({ lang }) => lang === 'claims');
  const read = fence && readYaml(written(text, fence.inner));
  return Array.isArray(read) ? read.map((entry: YamlValue, at) => toClaim(entry, at)) : [];
}

function toClaim(entry: YamlValue, at: number): WrittenClaim {
  if (!isMapping(entry)) return { at, words: [], isList: false, asks: null };
  const said = entry['words'] ?? [];
  const isList = Array.isArray(said);
  const words = (isList ? (said as YamlValue[]) : [said]).map(String);
  const kinds = CLAIM_KINDS.filter((kind) => entry[kind] !== undefined);
  const [kind] = kinds;
  const asks =
    kind && kinds.length === 1 ? { kind, of: entry[kind] ?? null, among: entry['among'] ?? 'fill' } : null;
  return { at, words, isList, asks };
}

/** Where quoted words stand in a step, as the check reads it: bold and links as their text. */
export function quotedIn(text: string, step: StepText, words: string): Quoted {
  const said = saidIn(text, step);
  const stands = said.find(({ passages }) => passages.some((each) => each.text.includes(words)));
  if (stands) return { kind: 'stands', at: stands.at };
  const near = said
    .flatMap(({ at, passages }) =>
      passages.flatMap((each) => {
        const found = nearestWords(words, each.text);
        return found ? [{ at, ...found }] : [];
      })
    )
    .sort((a, b) => a.far - b.far);
  return near[0] ? { kind: 'reworded', at: near[0].at, now: near[0].found } : { kind: 'gone' };
}

function saidIn(text: string, step: StepText): { at: SaidAt; passages: readonly Passage[] }[] {
  const inMarkdown = (stretch: Stretch): Passage[] =>
    passagesOf(markdownOf(written(text, stretch)).children, 0);
  const blocks = step.fences.map(({ lang, inner }) => {
    if (lang === 'notes') return { at: { kind: lang } as const, passages: inMarkdown(inner) };
    return {
      at: { kind: 'scene' } as const,
      passages: lang === 'scene' ? linesAsPassages(written(text, inner), 0) : []
    };
  });
  return [
    ...step.paragraphs.map((each, paragraph) => ({
      at: { kind: 'paragraph', paragraph } as const,
      passages: inMarkdown(each)
    })),
    { at: { kind: 'title' }, passages: inMarkdown(step.title) },
    ...blocks
  ];
}

/** The clause of a paragraph that holds a word: from mark to mark. */
export function clauseWith(text: string, stretch: Stretch, word: string): string {
  const passages = passagesOf(markdownOf(written(text, stretch)).children, 0);
  const clauses = passages.flatMap((each) => each.text.split(/[，。；：！？、（）]/));
  return clauses.find((each) => each.includes(word))?.trim() ?? word;
}

export function editOfWords({ file, step }: StepName, claim: WrittenClaim, index: number, put: string): Edit {
  const path = [claim.at, 'words', ...(claim.isList ? [index] : [])];
  return { kind: 'set-value', file, step, block: 'claims', path, value: put };
}

/** Without these words; without any, the claim goes, and with the last claim its block. */
export function editWithoutWords(
  { file, step }: StepName,
  claims: readonly WrittenClaim[],
  claim: WrittenClaim,
  index: number
): Edit {
  const left = claim.words.toSpliced(index, 1);
  const place = { file, step, block: 'claims' } as const;
  if (left.length > 0) return { kind: 'set-value', ...place, path: [claim.at, 'words'], value: left };
  return claims.length > 1
    ? { kind: 'remove-entry', ...place, path: [claim.at] }
    : { kind: 'remove-block', file, step, block: 'claims' };
}

/** One more claim, in a block of its own where the step has none. */
export function editWithClaim(
  file: string,
  step: StepText,
  entry: { readonly [key: string]: YamlValue }
): Edit {
  const place = { file, step: step.id, block: 'claims' } as const;
  return step.fences.some(({ lang }) => lang === 'claims')
    ? { kind: 'add-entry', ...place, path: [], entry }
    : { kind: 'add-block', ...place, inner: asItem(blockLines(entry)).join('\n') };
}
