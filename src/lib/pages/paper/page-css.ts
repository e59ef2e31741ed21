import { m } from '../../paraglide/messages';
/** What is printed: sheets to hand out, or slides. */
export type PaperForm = 'handout' | 'slides';

export function formName(form: PaperForm): string {
  return form === 'handout' ? m.story_form_handout() : m.story_form_slides();
}

/** `rem` is that of charts: the same on screen and paper, so that what fits on one fits on the other. */
const SHEETS = {
  handout: { size: '210mm 297mm', rem: '10pt' },
  slides: { size: '338.67mm 190.5mm', rem: '15pt' }
} as const;

export function pageCss(form: PaperForm): string {
  const { size, rem } = SHEETS[form];
  // A narrow screen is no paper: PaperSheet.svelte.
  return `@page{size:${size};margin:0}html:root{font-size:${rem}}@media screen and (max-width:860px){html:root{font-size:16px}}`;
}
