import { boundaryById } from '../../domain/boundary';
import { alone } from '../../domain/scene-beside';
import { toMapNote } from '../../map/stage/map-note';
import { toPicture } from '../../map/to-picture';
import { storyPath } from '../../paths';
import { shapesMarker } from '../../server/html/shapes';
import { standingOf } from '../../server/found/standing';
import { coverStepOf, toCovers } from '../home/covers.server';
import { coursesOf } from '../story/courses.server';
import type { Library } from '../../server/library/library';
import { explorePathOf } from '../../server/views/explore-address';
import { stepOf } from '../../server/views/scene-of';
import type { Reel, Shot } from '../../story/reel';
import type { ReelPage, ShotView, TileView } from './page';

/** A reel as its page needs it. */
export function toReelPage({ title, shots, closing: asked }: Reel, library: Library): ReelPage {
  const views = shots.map((shot) => toShot(shot, library));
  const closing = asked && { ...asked, tiles: toTiles(library), address: shortAddress(library) };
  return {
    title,
    shots: views,
    closing,
    note: toMapNote(library.site.settings, library.groundCredits),
    // A screen that runs for a day must not miss what comes late.
    shapes: shapesMarker(
      [...views, ...(closing?.tiles ?? [])].map(({ picture }) => picture),
      [],
      { isWhole: true }
    )
  };
}

function toTiles(library: Library): TileView[] {
  return toCovers(library).map(({ slug, title, picture, before }) => {
    const story = library.site.stories.find((each) => each.slug === slug)!;
    const { id, scene } = coverStepOf(story, library);
    const step = storyPath(slug, id);
    return { slug, title, picture, before, step, path: explorePathOf(scene, library) || step };
  });
}

/** As one says it: without the protocol. */
function shortAddress(library: Library): string {
  return (standingOf(library).address ?? '').replace(/^https?:\/\//, '').replace(/\/$/, '');
}

function toShot({ scene: ref, words, seconds }: Shot, library: Library): ShotView {
  const scene = alone(stepOf(ref, library).scene);
  const step = storyPath(ref.story, ref.step);
  return {
    ...{ words, seconds, step },
    picture: toPicture(scene, library.atlas),
    courses: coursesOf(scene.overlays, library),
    boundaryName: boundaryById(library.site.boundaries, scene.boundary).name,
    path: explorePathOf(scene, library) || step
  };
}
