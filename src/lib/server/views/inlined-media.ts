import type { ExhibitView } from '../../exhibits';
import type { PictureView } from '../../exhibits/media';
import { mediumOf } from '../../exhibits/medium';
import { mediaPath } from '../../paths';
import type { StoryPage } from '../../pages/story/page';
import { mediaType } from '../library/media';

/** The bytes of a file that stories show. */
type ReadMedium = (file: string) => Promise<Buffer>;

/** A file that asks no host for anything holds its pictures and videos itself. */
export async function withMedia<Page extends Pick<StoryPage<ExhibitView>, 'steps'>>(
  page: Page,
  read: ReadMedium
): Promise<Page> {
  const inlined = (views: readonly ExhibitView[]): Promise<ExhibitView[]> =>
    Promise.all(views.map((view) => toInlined(view, read)));
  const steps = page.steps.map(async (step) => ({
    ...step,
    openings: await inlined(step.openings),
    exhibits: await inlined(step.exhibits)
  }));
  return { ...page, steps: await Promise.all(steps) };
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

async function toInlined(view: ExhibitView, read: ReadMedium): Promise<ExhibitView> {
  const medium = mediumOf(view);
  switch (medium?.kind) {
    case undefined:
      return view;
    case 'image':
      return { ...medium, ...(await oneSize(medium, read)) };
    case 'video':
      return {
        ...medium,
        src: await toDataUri(medium.src, read),
        captions: await toDataUri(medium.captions, read),
        poster: await oneSize(medium.poster, read)
      };
    default:
      return medium satisfies never;
  }
}

/** Sharp on a card, also of a screen of twice the pixels. */
const WIDE_ENOUGH = 800;

/** One size serves all screens: each would be carried to all. */
async function oneSize({ sizes }: PictureView, read: ReadMedium): Promise<PictureView> {
  const chosen = sizes.find(({ width }) => width >= WIDE_ENOUGH) ?? sizes.at(-1);
  return { sizes: chosen ? [{ ...chosen, src: await toDataUri(chosen.src, read) }] : [] };
}

async function toDataUri(path: string, read: ReadMedium): Promise<string> {
  const file = path.slice(mediaPath('').length);
  return `data:${mediaType(file)};base64,${(await read(file)).toString('base64')}`;
}
