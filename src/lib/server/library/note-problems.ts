import type { ContentFile } from '../../content/text/problem';
import type { Problem } from '../../domain/problem';
import type { Scene } from '../../domain/scene';
import { alone } from '../../domain/scene-beside';
import type { Atlas } from '../../map/atlas';
import { isIn } from '../../map/labels/note';
import { toPicture } from '../../map/to-picture';
import { writtenSteps } from '../../story/hidden-steps';
import { stepOf } from '../views/scene-of';
import type { Library } from './library';
import { say } from '../../words/say';

/** Rooms for which labels are placed, and the screens that have at least so much. */
const SCREENS = [
  ['wide', say`电脑`],
  ['small', say`手机`]
] as const;
type Screen = readonly [size: (typeof SCREENS)[number][0], screen: string];

/** A reel's screen is as wide as any; a single map stands on it. */
const WALL: readonly Screen[] = [['wide', say`大屏幕`]];

/** Annotations for which a map has no room: they need geometry, so they are checked once everything is read. */
export function noteProblems(library: Library, files: readonly ContentFile[]): Problem[] {
  const { site, atlas } = library;
  const inStories = site.stories.flatMap((story) =>
    writtenSteps(story).flatMap(({ id, scene }) => {
      const place = lineIn(`stories/${story.slug}.md`, files, `{#${id}`, 'annotation:');
      return isSpread(scene) ? spreadProblem(scene, place) : problemOf(scene, SCREENS, atlas, place, MEND);
    })
  );
  const inReels = site.reels.flatMap(({ id, shots }) =>
    shots.flatMap(({ scene: ref }) => {
      const place = lineIn(`reels/${id}.yml`, files, 'shots:', `${ref.story}#${ref.step}`);
      return problemOf(alone(stepOf(ref, library).scene), WALL, atlas, place, MEND_REEL);
    })
  );
  return [...inStories, ...inReels];
}

const isSpread = ({ beside }: Scene): boolean => beside?.kind === 'multiples';

/** Small maps beside each other carry no annotation. */
function spreadProblem({ annotation }: Scene, place: Pick<Problem, 'file' | 'line'>): Problem[] {
  if (!annotation) return [];
  const what = say`几幅小图并排时没有地方放注记「${annotation.text}」`;
  return [{ ...place, what, mend: say`删去 annotation，或把 multiples 换成 swipe` }];
}

const MEND = say`写短些，少标几个地点或区名，或换一个视图、换 at 指的地方`;
const MEND_REEL = say`短片里这一步只有一幅图：把注记写短些，或换一步`;

type Place = Pick<Problem, 'file' | 'line'>;

function problemOf(
  scene: Scene,
  screens: readonly Screen[],
  atlas: Atlas,
  place: Place,
  mend: string
): Problem[] {
  if (!scene.annotation) return [];
  const notes = toPicture(scene, atlas).labels.filter(({ kind }) => kind === 'note');
  const full = screens.filter(([size]) => !notes.some((note) => isIn(note, size)));
  if (full.length === 0) return [];
  const where = full.map(([, screen]) => screen).reduce((before, screen) => say`${before}和${screen}`);
  return [{ ...place, what: say`注记「${scene.annotation.text}」在${where}的图上没有地方放`, mend }];
}

/** The first line with the one text after that with the other; the file's first where there is none. */
function lineIn(file: string, files: readonly ContentFile[], after: string, text: string): Place {
  const lines = files.find((each) => each.file === file)?.text.split('\n') ?? [];
  const start = lines.findIndex((line) => line.includes(after));
  const at = lines.findIndex((line, i) => i > start && line.includes(text));
  return { file, line: at + 1 || 1 };
}
