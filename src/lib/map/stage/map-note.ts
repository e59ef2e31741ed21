import { m } from '../../paraglide/messages';
/** The texts that stand on every map (site.yml). */
export interface MapNoteText {
  /** 审图号 where there is one, otherwise the sentence that says there is none. */
  readonly review: string;
  readonly attribution: string;
}

export function toMapNote(settings: {
  readonly reviewNumber: string | null;
  readonly reviewText: string;
  readonly attribution: string;
}): MapNoteText {
  const { reviewNumber, reviewText, attribution } = settings;
  return { review: reviewNumber ? m.map_review_number({ number: reviewNumber }) : reviewText, attribution };
}
