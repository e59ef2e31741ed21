import { alone } from '../../domain/scene-beside';
import { latestBoundary } from '../../domain/boundary';
import { sayFormula } from '../../domain/plan';
import type { Picture } from '../../map/picture';
import { toPicture } from '../../map/to-picture';
import { toCityMap } from '../../pages/area/maps.server';
import { areaCodes, toAreaPage } from '../../pages/area/page.server';
import { coverStepOf } from '../../pages/home/covers.server';
import { toPlanPicture } from '../../pages/plan/page.server';
import { areaPath, HOME_PATH, planPath, storyPath } from '../../paths';
import { toHeading } from '../../words/heading';
import { shapeFinder } from '../html/shapes';
import type { Library } from '../library/library';
import { toCardSvg } from './card-svg';
import { toPng } from './png';
import { toPixels } from './raster';

interface Said {
  readonly title: string;
  readonly text: string;
  readonly picture: Picture;
}

/** The picture of a page as other sites show it. */
export interface Card {
  readonly path: string;
  readonly say: () => Said;
}

/** Of the front page, of stories, of divisions, and of the plans of which a part can be drawn. */
export function cardsOf(library: Library): Card[] {
  const { settings } = library.site;
  const today = latestBoundary(library.site.boundaries).id;
  const home = (): Said => ({
    title: settings.title,
    text: settings.tagline,
    picture: toCityMap(today, library).picture
  });
  return [
    { path: HOME_PATH, say: home },
    ...storyCards(library),
    ...areaCards(library),
    ...planCards(library)
  ];
}

/** A story on the map that the front page gives it, with its names. */
function storyCards(library: Library): Card[] {
  return library.site.stories.map((story) => ({
    path: storyPath(story.slug),
    say: () => ({
      title: story.title,
      text: story.dek,
      picture: toPicture(alone(coverStepOf(story, library).scene), library.atlas)
    })
  }));
}

function areaCards(library: Library): Card[] {
  const say = (code: string): Said => {
    const page = toAreaPage(code, library);
    const map = page?.maps.at(-1);
    if (!page || !map) throw new Error(`no map of ${code}`);
    return { title: page.name, text: page.redraw, picture: map.picture };
  };
  return areaCodes(library).map((code) => ({ path: areaPath(code), say: () => say(code) }));
}

function planCards(library: Library): Card[] {
  const drawn = new Set([...library.overlays.values()].map(({ plan }) => plan));
  return [...drawn].map((plan) => ({
    path: planPath(plan.id),
    say: () => {
      const picture = toPlanPicture(plan, library);
      if (!picture) throw new Error(`no map of ${plan.id}`);
      return { title: sayFormula(plan), text: plan.title, picture };
    }
  }));
}

/** A card as PNG, 1200 × 630 in at most 256 colours. */
export async function toCardPng({ say }: Card, library: Library): Promise<Uint8Array<ArrayBuffer>> {
  const { title: above, reviewText } = library.site.settings;
  const { title, text, picture } = say();
  const foot = [toHeading(picture.legend.title), reviewText].filter(Boolean);
  return toPng(
    await toPixels(toCardSvg({ above, title: toHeading(title), text, foot }, picture, shapesIn(library)))
  );
}

const finders = new WeakMap<Library, (id: string) => string>();

/** Every shape is made once for all cards. */
function shapesIn(library: Library): (id: string) => string {
  const found = finders.get(library) ?? shapeFinder(library);
  finders.set(library, found);
  return found;
}
