import { longestNumber, lostMm, notesMm, textMm } from './heights';
import { linesOf } from '../../ui/text-width';
import type { PrintPage } from './page';

/**
 * How a slide shares its room. The map stands at the right of all; exhibits stand under the text where both are
 * short, else in a column of their own.
 */
export type SlideForm = 'plain' | 'stacked' | 'columns';

export interface SlideLook {
  readonly form: SlideForm;
  /** Size of the text: the largest of a few at which all of it is there. */
  readonly textPt: number;
}

const SIZES_PT = [21, 19, 17, 16, 15, 14, 13] as const;
/** Exhibits go under the text only where the text stays as large as this. */
const LEAST_STACKED_PT = 17;

/** Millimetres of a slide, as PaperSheet.svelte, PaperStep.svelte and Notes.svelte set it. */
const SLIDE = {
  heightMm: 164,
  head: { perLine: { plain: 13, stacked: 13, columns: 22 }, lineMm: 12 },
  gapMm: 4,
  widthMm: { plain: 133, stacked: 133, columns: 98 },
  lineEm: 1.66,
  paragraphEm: 0.6,
  /** A text with nothing under it is reckoned generously: measured, it leaves twice `spareMm` free and more. */
  lost: { pt: 10, lineMm: 5.2, gapMm: 1, spareMm: 12 },
  notes: { perLine: 46, lineMm: 4.7, gapMm: 6, columns: 2, length: 'short' }
} as const;
const MM_A_PT = 25.4 / 72;

/** The look of a step's slide. */
export function toSlideLook(page: PrintPage, at: number): SlideLook {
  const form = formOf(page, at);
  const { lost } = SLIDE;
  const perLine = SLIDE.widthMm[form] / (lost.pt * MM_A_PT);
  const spareMm = form === 'stacked' ? 0 : lost.spareMm;
  const underMm = Math.max(0, lostMm(page, at, { ...lost, perLine }) - spareMm);
  return { form, textPt: textPtIn(page, at, form, underMm) };
}

/** By the text alone: a line that says which names the map lacks must not make that map smaller. */
function formOf(page: PrintPage, at: number): SlideForm {
  const { rooms } = page.papers[at]!;
  if (rooms.length === 0) return 'plain';
  if (rooms.some(({ underTextMm }) => underTextMm === null)) return 'columns';
  return textPtIn(page, at, 'stacked') >= LEAST_STACKED_PT ? 'stacked' : 'columns';
}

function textPtIn(page: PrintPage, at: number, form: SlideForm, underMm = 0): number {
  const { blocks, title } = page.steps[at]!;
  const { head, gapMm, heightMm } = SLIDE;
  const below = notesMm(page, at, SLIDE.notes);
  const others = linesOf(title, head.perLine[form]) * head.lineMm + 2 * gapMm + below + underMm;
  const room = heightMm - others - (form === 'stacked' ? exhibitsMm(page, at) + gapMm : 0);
  const fits = (pt: number): boolean => {
    const setting = settingOf(pt, SLIDE.widthMm[form]);
    return longestNumber(blocks, page) <= setting.perLine && textMm(blocks, page, setting) <= room;
  };
  return SIZES_PT.find(fits) ?? SIZES_PT.at(-1)!;
}

function settingOf(pt: number, widthMm: number): Parameters<typeof textMm>[2] {
  const em = pt * MM_A_PT;
  return { perLine: widthMm / em, lineMm: em * SLIDE.lineEm, gapMm: em * SLIDE.paragraphEm };
}

/** Height of a step's exhibits under its text. */
function exhibitsMm(page: PrintPage, at: number): number {
  return page.papers[at]!.rooms.reduce((sum, { underTextMm }) => sum + (underTextMm ?? 0), 0);
}
