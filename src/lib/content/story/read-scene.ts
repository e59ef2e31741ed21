import { isBare } from '../../domain/bare';
import type { Boundary } from '../../domain/boundary';
import { toId, type AreaCode, type PartRef } from '../../domain/ids';
import type { GroundChoice } from '../../domain/ground';
import { dateRunOf, type Motion } from '../../domain/motion';
import type { Scene } from '../../domain/scene';
import { readExhibits } from '../../exhibits/read';
import type { ProblemLog } from '../text/problem';
import { toAnnotation } from './scene-annotation';
import { areasNamed, boundaryNamed } from './scene-areas';
import { runOf, toShown } from './scene-beside';
import type { Fail, NameReader, SceneLists } from './scene-lists';
import type { SceneText } from '../site/schemas';
import type { SceneReading } from './story-file';
import { toSceneGround } from './scene-ground';
import { isRunning, toMotions } from './scene-motions';
import { suggest } from '../text/suggest';
import type { YamlFile } from '../text/yaml-file';
import { say } from '../../words/say';

/** Names of a scene block → a complete Scene; undefined after every wrong name was logged. */
export function readScene(
  yaml: YamlFile<SceneText>,
  lists: SceneLists,
  log: ProblemLog
): SceneReading | undefined {
  const before = log.count;
  const fail: Fail = (path, what, mend) => {
    log.add(yaml.file, yaml.lineOf(path), what, mend);
    return undefined;
  };
  const scene = toScene({ text: yaml.value, lists, fail, judging: (read) => log.judging(read) });
  if (scene && isBare(scene, lists.ground.defaults)) fail(['view'], ...BARE);
  const boundary = lists.boundaries.find(({ id }) => id === yaml.value.boundary);
  const exhibits = log.judging(() => readExhibits(yaml.value, yaml.keys, { boundary, lists, fail }));
  return scene && log.count === before ? { scene, exhibits } : undefined;
}

/** No step of the site asks a reader to look at an empty shape. */
const BARE = [
  say`这一步的图上只有轮廓`,
  say`画上这句话说的东西：indicator、circles、swipe、overlays、ghost、places，或 ground 里除了默认底图的一样`
] as const;

/** A scene block, and what checks its names. */
export interface SceneReader extends NameReader {
  readonly text: SceneText;
  /** What is said of figures as a whole is proof only where all of them could be read. */
  readonly judging: ProblemLog['judging'];
}

function toScene(reader: SceneReader): Scene | undefined {
  const { text, lists, fail } = reader;
  const view =
    lists.views.get(text.view) ??
    fail(['view'], say`没有视图「${text.view}」`, suggest(text.view, lists.views.keys()));
  const boundary = boundaryNamed(text.boundary, ['boundary'], reader);
  const highlight = boundary && codesOf(text.highlight, boundary, ['highlight'], reader);
  const ghost = text.ghost ? toGhost(text.ghost, reader) : null;
  const isPlaced = view && boundary && highlight && ghost !== undefined;
  const shown = isPlaced && reader.judging(() => toShown({ view, boundary, ghost, highlight }, reader));
  const isColoured = Boolean(shown && shown.figures.fill);
  const ground = view && toSceneGround(view.bounds, isColoured, reader);
  const annotation = boundary && toAnnotation(boundary, reader);
  checkNames(text.places, lists.places, 'places', say`地点`, reader);
  checkNames(text.overlays, lists.parts, 'overlays', say`规划部分`, reader);
  checkDrawable(reader);
  if (!shown || !ground || annotation === undefined) return undefined;
  const overlays = text.overlays.map((ref) => toId<PartRef>(ref));
  const moved = toMotions({ ...shown, ground, overlays }, reader);
  const motions = moved && [...moved, ...runOf(shown.beside)];
  return (
    motions && {
      ...shown,
      ground: groundAfter(motions, ground),
      overlays,
      labels: { areas: text.labels, places: text.places.map((name) => toId(name)), water: text.water },
      ...(motions.length > 0 ? { motions } : {}),
      ...(annotation ? { annotation } : {})
    }
  );
}

/** A scene is how its motions end: what follows its date is there as of the last day. */
function groundAfter(motions: readonly Motion[], ground: readonly GroundChoice[]): readonly GroundChoice[] {
  const run = dateRunOf(motions);
  if (!run) return ground;
  return ground.map((each) => (isRunning(each) ? { ...each, asOf: run.to, isRunning: true } : each));
}

function codesOf(
  names: readonly string[],
  boundary: Boundary,
  path: string[],
  reader: SceneReader
): AreaCode[] | undefined {
  return areasNamed(names, boundary, path, reader)?.map(({ code }) => code);
}

function toGhost(ghost: NonNullable<SceneText['ghost']>, reader: SceneReader): Scene['ghost'] | undefined {
  const boundary = boundaryNamed(ghost.boundary, ['ghost', 'boundary'], reader);
  const areas = boundary && codesOf(ghost.areas, boundary, ['ghost', 'areas'], reader);
  return boundary && areas && { boundary: boundary.id, areas };
}

function checkNames(
  names: readonly string[],
  known: ReadonlySet<string>,
  key: string,
  kind: string,
  { fail }: SceneReader
): void {
  names.forEach((name, i) => {
    if (!known.has(name)) fail([key, i], say`没有${kind}「${name}」`, suggest(name, known));
  });
}

function checkDrawable({ text, lists, fail }: SceneReader): void {
  text.overlays.forEach((ref, i) => {
    if (lists.parts.has(ref) && !lists.drawable.has(ref)) {
      fail(
        ['overlays', i],
        say`「${ref}」没有范围，不能画在图上`,
        say`从 overlays 里删去；它只出现在结构示意里`
      );
    }
  });
}
