import { m } from '../../paraglide/messages';
import type { GroundName } from '../../domain/ground';
import type { Picture } from '../picture';

/** The texts that stand on every map (site.yml). */
export interface MapNoteText {
  /** 审图号 where there is one, otherwise the sentence that says there is none. */
  readonly review: string;
  /** The same for a line that has no room: the number itself, or that the map is a sketch. */
  readonly briefReview: string;
  readonly attribution: string;
  /** What must be said besides of each kind of ground that a map draws. */
  readonly credits: GroundCredits;
}

/** A source in words. */
export interface MapSource {
  readonly id: string;
  readonly cite: string;
}

export type GroundCredits = Readonly<Partial<Record<GroundName, string>>>;

export function toMapNote(
  settings: {
    readonly reviewNumber: string | null;
    readonly reviewText: string;
    readonly attribution: string;
  },
  credits: GroundCredits = {}
): MapNoteText {
  const { reviewNumber, reviewText, attribution } = settings;
  const numbered = reviewNumber ? m.map_review_number({ number: reviewNumber }) : null;
  const reviews = { review: numbered ?? reviewText, briefReview: numbered ?? m.map_sketch() };
  return { ...reviews, attribution, credits };
}

/** Where everything on a map comes from. */
export function attributionOf(
  { attribution, credits }: MapNoteText,
  { ground }: Pick<Picture, 'ground'>,
  basemapCredit: string | null = null
): string {
  const own = ground.flatMap(({ name }) => credits[name] ?? []);
  const named = [...new Set([...own, ...(basemapCredit ? [basemapCredit] : [])])];
  return named.length > 0
    ? m.map_credit({ attribution, credits: named.join(m.site_clause_separator()) })
    : attribution;
}
