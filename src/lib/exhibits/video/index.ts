import { m } from '../../paraglide/messages';
import { mediaPath } from '../../paths';
import type { Kind } from '../kind';
import {
  mediaRows,
  sayMedia,
  toPictureView,
  type MediaWords,
  type PictureFile,
  type PictureView
} from '../media';

/** A video that lies beside its story, with the picture that stands for it and its captions. */
export interface VideoExhibit extends MediaWords {
  readonly kind: 'video';
  readonly file: string;
  readonly poster: PictureFile;
  readonly captions: string;
}

export interface VideoView extends MediaWords {
  readonly kind: 'video';
  readonly src: string;
  /** Where it is on the site, also in a file that holds the video itself. */
  readonly path: string;
  readonly type: 'video/webm' | 'video/mp4';
  /** Its first size is the video's shape. */
  readonly poster: PictureView;
  readonly captions: string;
}

function toView({ file, poster, captions, kind, alt, credit, licence, caption }: VideoExhibit): VideoView {
  return {
    ...{ kind, alt, credit, licence, caption },
    src: mediaPath(file),
    path: mediaPath(file),
    type: file.endsWith('.webm') ? 'video/webm' : 'video/mp4',
    poster: toPictureView([poster]),
    captions: mediaPath(captions)
  };
}

export const video: Kind<VideoExhibit, VideoView> = {
  isOpening: false,
  numbersOf: () => [],
  withTexts: (of, say) => ({ ...of, ...sayMedia(of, say) }),
  toView,
  wordsOf: (view) => ({
    title: m.story_video_in_words({ alt: view.alt }),
    rows: [...mediaRows(view), m.story_video_at({ address: view.path })],
    after: ''
  }),
  roomOf: () => ({ underTextMm: null, zoom: 1 })
};
