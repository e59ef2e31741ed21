import { alone } from '../../domain/scene-beside';
import { boundaryById, latestBoundary } from '../../domain/boundary';
import type { AreaCode } from '../../domain/ids';
import { sayFormula } from '../../domain/plan';
import { toMapNote } from '../../map/stage/map-note';
import { toCityScene, toGroundScenes } from '../../pages/area/maps.server';
import { areaCodes, toAreaPage } from '../../pages/area/page.server';
import { cardStepOf } from '../../pages/home/covers.server';
import { toPlanScene } from '../../pages/plan/page.server';
import { m } from '../../paraglide/messages';
import { areaPath, HOME_PATH, planPath, storyPath } from '../../paths';
import { toHeading } from '../../words/heading';
import { shapeFinder } from '../html/shapes';
import type { Library } from '../library/library';
import { toCardPicture, type Shown } from './card-map';
import { toCardSvg } from './card-svg';
import { toPng } from './png';
import { toPixels } from './raster';

interface Said extends Shown {
  readonly title: string;
  readonly text: string;
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
    scene: toCityScene(today, library)
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
      scene: alone(cardStepOf(story, library).scene)
    })
  }));
}

function areaCards(library: Library): Card[] {
  const say = (code: AreaCode): Said => {
    const page = toAreaPage(code, library);
    const scene = page && toGroundScenes(code, page.maps.length > 1, library).at(-1);
    if (!scene) throw new Error(`no map of ${code}`);
    return { title: page.name, text: page.redraw, scene, about: code };
  };
  return areaCodes(library).map((code) => ({ path: areaPath(code), say: () => say(code) }));
}

function planCards(library: Library): Card[] {
  const drawn = new Set([...library.overlays.values()].map(({ plan }) => plan));
  return [...drawn].map((plan) => ({
    path: planPath(plan.id),
    say: () => {
      const scene = toPlanScene(plan, library);
      if (!scene) throw new Error(`no map of ${plan.id}`);
      return { title: sayFormula(plan), text: plan.title, scene };
    }
  }));
}

/** A card as SVG: the map says whose boundaries it shows, and what it is not, as all maps do. */
export function toSvg({ say }: Card, library: Library): string {
  const { boundaries, settings } = library.site;
  const { title, text, ...shown } = say();
  const picture = toCardPicture(shown, library.atlas);
  const boundary = boundaryById(boundaries, picture.boundary).name;
  const foot = [m.map_boundaries({ boundary }), toMapNote(settings).review];
  const said = { above: settings.title, title: toHeading(title), text, foot };
  return toCardSvg(said, picture, shapesIn(library));
}

/** A card as PNG, 1200 × 630 in at most 256 colours. */
export async function toCardPng(card: Card, library: Library): Promise<Uint8Array<ArrayBuffer>> {
  return toPng(await toPixels(toSvg(card, library)));
}

const finders = new WeakMap<Library, (id: string) => string>();

/** Every shape is made once for all cards. */
function shapesIn(library: Library): (id: string) => string {
  const found = finders.get(library) ?? shapeFinder(library);
  finders.set(library, found);
  return found;
}
