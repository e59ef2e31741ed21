import { textOf, type Block } from '../domain/prose';
import { joinParts } from '../domain/figure';
import { linesOf } from './measure';
import { groupNotes, noteText, partText } from './notes';
import type { PrintPage } from './views';

/** Steps by index that share a sheet of A4: two that fit into half a sheet each, or one that takes it all. */
export type Sheet = readonly [number] | readonly [number, number];

/** Millimetres and characters a line of the half-sheet form, as PaperStep.svelte and Notes.svelte set it. */
const HALF = {
  heightMm: 126,
  headMm: 11,
  mapMm: 74,
  text: { perLine: 21, lineMm: 5.9, gapMm: 2.4 },
  notes: { perLine: 33, lineMm: 3.9, columns: 2, gapMm: 5 }
} as const;

/** The sheets of a story, in order. The first carries the title and one step. */
export function toSheets(page: PrintPage): Sheet[] {
  const sheets: Sheet[] = [];
  for (let at = 0; at < page.steps.length;) {
    const isPair = at > 0 && at + 1 < page.steps.length && fitsHalf(page, at) && fitsHalf(page, at + 1);
    sheets.push(isPair ? [at, at + 1] : [at]);
    at += isPair ? 2 : 1;
  }
  return sheets;
}

/** Whether a step's text and notes leave its map room enough on half a sheet; steps with a chart get a whole one. */
export function fitsHalf(page: PrintPage, at: number): boolean {
  const step = page.steps[at];
  if (!step || step.diagram || step.compare || step.dots || step.slope || step.contrast) return false;
  const room = HALF.heightMm - HALF.headMm - notesMm(page, at);
  return Math.max(textMm(step.blocks, page), HALF.mapMm) <= room;
}

function textMm(blocks: readonly Block[], page: PrintPage): number {
  const { perLine, lineMm, gapMm } = HALF.text;
  const paragraphs = blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.children]));
  const lines = paragraphs.map((inlines) => linesOf(textOf(inlines, sayNumber(page)), perLine));
  return lines.reduce((sum, count) => sum + count * lineMm + gapMm, 0);
}

function notesMm(page: PrintPage, at: number): number {
  const { perLine, lineMm, columns, gapMm } = HALF.notes;
  const texts = noteLines(page, at);
  if (texts.length === 0) return 0;
  const lines = texts.reduce((sum, text) => sum + linesOf(text, perLine), 0);
  return Math.ceil(lines / columns) * lineMm + gapMm;
}

/** What stands below a step: each source with its notes, the parts that its map draws, the sources of its colours. */
function noteLines(page: PrintPage, at: number): string[] {
  const { notes, mapSources } = page.papers[at]!;
  const groups = groupNotes(notes).map(
    ({ cite, notes: own }) => `${cite}。${own.map((note) => `00 ${noteText(note, 'full')}；`).join('')}`
  );
  const parts = page.steps[at]!.picture.overlays.flatMap(({ ref }) => page.parts[ref] ?? []).map(partText);
  return [...groups, ...parts, ...(mapSources.length > 0 ? [mapSourceText(mapSources)] : [])];
}

/** `图上各区的数：来源〔1〕〔4〕，列在文末。` */
export function mapSourceText(mapSources: readonly number[]): string {
  return `图上各区的颜色：数取自文末来源${mapSources.map((at) => `〔${at + 1}〕`).join('')}。`;
}

function sayNumber(page: PrintPage): Parameters<typeof textOf>[1] {
  return (id, show) => {
    const number = page.numbers[id];
    // Two more characters for the note's mark and the spaces of a number set close.
    return number ? `${joinParts((show === 'growth' && number.growth) || number.value)}000` : '';
  };
}

/** The list of sources at the end, as HandoutView.svelte sets it; what follows it stays together on a sheet. */
const END = { heightMm: 250, headMm: 9, text: { perLine: 52, lineMm: 5.1, gapMm: 0.8 }, restMm: 62 } as const;

/** The sources of each sheet at the end, by index; the last sheet has room for corrections and how to cite, too. */
export function toSourceSheets({ sources, story }: Pick<PrintPage, 'sources' | 'story'>): number[][] {
  const { perLine, lineMm, gapMm } = END.text;
  const mmOf = (text: string): number => linesOf(text, perLine) * lineMm + gapMm;
  const rest = END.restMm + story.corrections.reduce((sum, { text }) => sum + mmOf(text), 0);
  const sheets: number[][] = [[]];
  let used: number = END.headMm;
  sources.forEach(({ cite }, at) => {
    const mm = mmOf(cite);
    if (used + mm > END.heightMm) {
      sheets.push([]);
      used = END.headMm;
    }
    sheets.at(-1)?.push(at);
    used += mm;
  });
  return used + rest > END.heightMm ? [...sheets, []] : sheets;
}
