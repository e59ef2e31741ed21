import { readFileSync } from 'node:fs';
import type { ExhibitView } from '../../exhibits';
import type { PictureView } from '../../exhibits/media';
import { mediaPath } from '../../paths';
import type { StoryPage } from '../../pages/story/page';
import { mediaFile, mediaType } from '../library/media';

/** A file that asks no host for anything holds its pictures and videos itself. */
export function withMedia<Page extends Pick<StoryPage<ExhibitView>, 'steps'>>(page: Page): Page {
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
    if (view.kind === 'image') return view.sizes.map(({ src }) => src);
    return view.kind === 'video' ? [view.src, view.captions, ...view.poster.sizes.map(({ src }) => src)] : [];
  });
  return sources.reduce((sum, src) => sum + src.length, 0);
}

function inlined(view: ExhibitView): ExhibitView {
  if (view.kind === 'image') return { ...view, ...oneSize(view) };
  if (view.kind !== 'video') return view;
  return {
    ...view,
    src: toDataUri(view.src),
    captions: toDataUri(view.captions),
    poster: oneSize(view.poster)
  };
}

/** Sharp on a card, also of a screen of twice the pixels. */
const WIDE_ENOUGH = 800;

/** One size serves all screens: each would be carried to all. */
function oneSize({ sizes }: PictureView): PictureView {
  const chosen = sizes.find(({ width }) => width >= WIDE_ENOUGH) ?? sizes.at(-1);
  return { sizes: chosen ? [{ ...chosen, src: toDataUri(chosen.src) }] : [] };
}

function toDataUri(path: string): string {
  const file = path.slice(mediaPath('').length);
  return `data:${mediaType(file)};base64,${readFileSync(mediaFile(file)).toString('base64')}`;
}
