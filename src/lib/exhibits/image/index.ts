import { m } from '../../paraglide/messages';
import type { Kind } from '../kind';
import {
  mediaRows,
  sayMedia,
  toPictureView,
  type MediaWords,
  type PictureFile,
  type PictureView
} from '../media';

/** A picture that lies beside its story, in one size or several. */
export interface ImageExhibit extends MediaWords {
  readonly kind: 'image';
  /** The narrowest first. */
  readonly sizes: readonly PictureFile[];
}

export interface ImageView extends MediaWords, PictureView {
  readonly kind: 'image';
}

export const image: Kind<ImageExhibit, ImageView> = {
  isOpening: false,
  numbersOf: () => [],
  withTexts: (of, say) => ({ ...of, ...sayMedia(of, say) }),
  toView: (exhibit) => ({ ...exhibit, ...toPictureView(exhibit.sizes) }),
  wordsOf: (view) => ({ title: m.story_image_in_words({ alt: view.alt }), rows: mediaRows(view), after: '' }),
  roomOf: () => ({ underTextMm: null, zoom: 1 })
};
