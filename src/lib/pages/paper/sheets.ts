import { lostMm, notesMm, textMm } from './heights';
import { linesOf } from '../../ui/text-width';
import type { PrintPage } from './page';

/** Steps by index that share a sheet of A4: two that fit into half a sheet each, or one that takes it all. */
export type Sheet = readonly [number] | readonly [number, number];

/** Millimetres and characters a line of the half-sheet form, as PaperStep.svelte and Notes.svelte set it. */
const HALF = {
  heightMm: 126,
  headMm: 11,
  mapMm: 74,
  text: { perLine: 21, lineMm: 5.9, gapMm: 2.4 },
  lost: { perLine: 28, lineMm: 3.9, gapMm: 1 },
  notes: { perLine: 33, lineMm: 3.9, columns: 2, gapMm: 5, length: 'full' }
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

/** Whether a step's text and notes leave its map room enough on half a sheet; steps with an exhibit get a whole one. */
export function fitsHalf(page: PrintPage, at: number): boolean {
  const step = page.steps[at];
  if (!step || step.openings.length + step.exhibits.length > 0) return false;
  const room = HALF.heightMm - HALF.headMm - notesMm(page, at, HALF.notes);
  const told = textMm(step.blocks, page, HALF.text) + lostMm(page, at, HALF.lost);
  return Math.max(told, HALF.mapMm) <= room;
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
