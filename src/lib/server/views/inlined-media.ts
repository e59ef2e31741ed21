import { readFileSync } from 'node:fs';
import type { ExhibitView } from '../../exhibits';
import type { PictureView } from '../../exhibits/media';
import { mediumOf } from '../../exhibits/medium';
import { mediaPath } from '../../paths';
import type { StoryPage } from '../../pages/story/page';
import { mediaFile, mediaType } from '../library/media';

/** The bytes of a file beside the stories. */
type ReadMedium = (file: string) => Buffer;
const readPublished: ReadMedium = (file) => readFileSync(mediaFile(file));

/** A file that asks no host for anything holds its pictures and videos itself. */
export function withMedia<Page extends Pick<StoryPage<ExhibitView>, 'steps'>>(
  page: Page,
  read = readPublished
): Page {
  const inlined = (view: ExhibitView): ExhibitView => toInlined(view, read);
  return {
    ...page,
    steps: page.steps.map((step) => ({
      ...step,
      openings: step.openings.map(inlined),
      exhibits: step.exhibits.map(inlined)
    }))
  };
}

/** Bytes of the pictures and videos that a page holds itself, as they are written in it. */
export function mediaBytes({ steps }: Pick<StoryPage<ExhibitView>, 'steps'>): number {
  const views = steps.flatMap(({ openings, exhibits }) => [...openings, ...exhibits]);
  const sources = views.flatMap((view) => {
    const medium = mediumOf(view);
    return medium ? sourcesOf(medium) : [];
  });
  return sources.reduce((sum, src) => sum + src.length, 0);
}

type MediumView = NonNullable<ReturnType<typeof mediumOf<ExhibitView>>>;

function sourcesOf(medium: MediumView): string[] {
  switch (medium.kind) {
    case 'image':
      return medium.sizes.map(({ src }) => src);
    case 'video':
      return [medium.src, medium.captions, ...medium.poster.sizes.map(({ src }) => src)];
    default:
      return medium satisfies never;
  }
}

function toInlined(view: ExhibitView, read: ReadMedium): ExhibitView {
  const medium = mediumOf(view);
  switch (medium?.kind) {
    case undefined:
      return view;
    case 'image':
      return { ...medium, ...oneSize(medium, read) };
    case 'video':
      return {
        ...medium,
        src: toDataUri(medium.src, read),
        captions: toDataUri(medium.captions, read),
        poster: oneSize(medium.poster, read)
      };
    default:
      return medium satisfies never;
  }
}

/** Sharp on a card, also of a screen of twice the pixels. */
const WIDE_ENOUGH = 800;

/** One size serves all screens: each would be carried to all. */
function oneSize({ sizes }: PictureView, read: ReadMedium): PictureView {
  const chosen = sizes.find(({ width }) => width >= WIDE_ENOUGH) ?? sizes.at(-1);
  return { sizes: chosen ? [{ ...chosen, src: toDataUri(chosen.src, read) }] : [] };
}

function toDataUri(path: string, read: ReadMedium): string {
  const file = path.slice(mediaPath('').length);
  return `data:${mediaType(file)};base64,${read(file).toString('base64')}`;
}
