import { boundaryById } from '../../domain/boundary';
import { alone } from '../../domain/scene-beside';
import { toMapNote } from '../../map/stage/map-note';
import { toPicture } from '../../map/to-picture';
import { storyPath } from '../../paths';
import { shapesMarker } from '../../server/html/shapes';
import { coursesOf } from '../story/courses.server';
import type { Library } from '../../server/library/library';
import { explorePathOf } from '../../server/views/explore-address';
import { stepOf } from '../../server/views/scene-of';
import type { Reel, Shot } from '../../story/reel';
import type { ReelPage, ShotView } from './page';

/** A reel as its page needs it. */
export function toReelPage({ title, shots }: Reel, library: Library): ReelPage {
  const views = shots.map((shot) => toShot(shot, library));
  return {
    title,
    shots: views,
    note: toMapNote(library.site.settings, library.groundCredits),
    // A screen that runs for a day must not miss what comes late.
    shapes: shapesMarker(
      views.map(({ picture }) => picture),
      [],
      { isWhole: true }
    )
  };
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
