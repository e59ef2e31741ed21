import { m } from '../paraglide/messages';
import { mediaPath } from '../paths';

/** A picture's file, as large in pixels as its header says. */
export interface PictureFile {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** The file beside the stories that the build makes it from; null where it lies there itself. */
  readonly madeFrom: string | null;
}

/** What is said of a picture or a video, whoever shows it. */
export interface MediaWords {
  /** What is to be seen, for those who do not see it. */
  readonly alt: string;
  readonly credit: string;
  readonly licence: string;
  /** Empty where the editor wrote none. */
  readonly caption: string;
}

/** A picture as pages show it: paths of the site, or the files themselves (`data:`) in one that asks no host. */
export interface PictureView {
  readonly sizes: readonly {
    readonly src: string;
    readonly width: number;
    readonly height: number;
  }[];
}

export function toPictureView(sizes: readonly PictureFile[]): PictureView {
  return { sizes: sizes.map(({ file, width, height }) => ({ src: mediaPath(file), width, height })) };
}

/** Whose it is and how it may be used, after what the editor says of it. */
export function mediaRows({ caption, credit, licence }: MediaWords): string[] {
  return [...(caption ? [caption] : []), m.story_media_credit({ credit, licence })];
}

/** Whose it is stays a name; what is to be seen is said. */
export function sayMedia(
  { alt, caption }: MediaWords,
  say: (text: string) => string
): Pick<MediaWords, 'alt' | 'caption'> {
  return { alt: say(alt), caption: caption && say(caption) };
}
