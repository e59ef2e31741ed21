import type { PaperNames } from './paper-names';
import type { QrCode } from '../../domain/qr-code';
import type { BoundaryId } from '../../domain/ids';
import type { PaperRoom } from '../../exhibits/kind';
import type { FigureView } from '../../numbers/card';
import type { ExhibitView } from '../../exhibits';
import type { StoryPage } from '../story/page';

/** What stands behind a number or a link of the text, for outputs that cannot open a card. */
export interface Note {
  /** Counted from 1 through the whole story: note 3 is the same on the handout, the slides and in plain text. */
  readonly mark: number;
  /** `noteKey` of what it explains. */
  readonly key: string;
  readonly source: string;
  readonly para: number | null;
  /** Where the source stands on the site. */
  readonly path: string;
  /** Publisher, title and date, without the paragraph. */
  readonly cite: string;
  /** Null for a source that the prose links to. */
  readonly figure: NoteFigure | null;
}

export interface NoteFigure extends FigureView {
  /** Period in words. */
  readonly when: string;
  /** What a computed figure was worked out from, with sources; empty for published ones. */
  readonly inputs: readonly { readonly source: string; readonly text: string }[];
}

/** A step's notes, and which of the story's sources coloured its map (0-based in `StoryPage.sources`). */
export interface StepPaper {
  readonly notes: readonly Note[];
  /** Of its exhibits, those that open the step first. */
  readonly rooms: readonly PaperRoom[];
  readonly names: PaperNames;
}

/** A story as it is printed or mailed: the page's own content, with notes in the place of cards. */
export interface PrintPage extends StoryPage<ExhibitView> {
  /** The address of each step, for phones; null where the site has none. */
  readonly codes: readonly QrCode[] | null;
  /** By step, in their order. */
  readonly papers: readonly StepPaper[];
  /** Every boundary whose shapes the page carries: a shape that two share stands under the first of them. */
  readonly drawn: readonly BoundaryId[];
  /** Where the site is published, with a slash at the end; null where it is not known. */
  readonly address: string | null;
  readonly siteTitle: string;
}
