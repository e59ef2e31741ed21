import * as v from 'valibot';
import { markdownOf } from '../text/markdown';
import type { Block } from '../../domain/prose';
import type { Home } from '../../story/home';
import type { Story } from '../../story/story';
import { claimsSchema } from '../story/claims-schema';
import { toBlocks, type ProseLists } from '../story/prose';
import type { ContentFile, ProblemLog } from '../text/problem';
import { optionalText, sentence, text } from '../text/schema-parts';
import { parseYaml, type YamlFile } from '../text/yaml-file';
import { parseSceneRef, type SceneRef } from '../../domain/scene-ref';
import { readSceneRef } from './scene-refs';
import { say } from '../../words/say';

const FILE = 'home.yml';

const schema = v.strictObject({
  question: sentence,
  map: v.pipe(
    v.array(v.strictObject({ scene: text, name: text })),
    v.minLength(1, say`至少写一幅`),
    v.maxLength(6, say`最多六幅`)
  ),
  areas: optionalText,
  claims: v.optional(claimsSchema, []),
  covers: v.optional(v.array(v.strictObject({ scene: text, line: sentence, card: optionalText })), [])
});

interface HomeReader {
  readonly yaml: YamlFile<v.InferOutput<typeof schema>>;
  readonly stories: readonly Story[];
  readonly lists: ProseLists;
  readonly log: ProblemLog;
}

/** `home.yml` → Home; null where the site has none; problems are logged. */
export function readHome(
  files: readonly ContentFile[],
  stories: readonly Story[],
  lists: ProseLists,
  log: ProblemLog
): Home | null {
  const file = files.find((each) => each.file === FILE);
  const parsed = file && parseYaml(file, schema);
  if (parsed && !parsed.ok) log.problems.push(...parsed.problems);
  return parsed?.ok ? toHome({ yaml: parsed.yaml, stories, lists, log }) : null;
}

function toHome(reader: HomeReader): Home {
  const { question, map, areas, covers } = reader.yaml.value;
  const home: Home = {
    question: toLine(question, ['question'], reader),
    layers: map.flatMap(({ scene, name }, i) => withScene({ name }, scene, ['map', i], reader)),
    areas: areas === undefined ? null : (toScene(areas, ['areas'], reader) ?? null),
    covers: covers.flatMap(({ scene, line, card }, i) =>
      withScene(
        { line: toLine(line, ['covers', i, 'line'], reader), card: toCard(card, scene, i, reader) },
        scene,
        ['covers', i],
        reader
      )
    )
  };
  checkOnce(home, reader);
  return home;
}

type Path = readonly (string | number)[];

function withScene<T>(rest: T, name: string, path: Path, reader: HomeReader) {
  const scene = toScene(name, [...path, 'scene'], reader);
  return scene ? [{ ...rest, scene }] : [];
}

function toScene(name: string, path: Path, { yaml, stories, log }: HomeReader): SceneRef | undefined {
  return readSceneRef(name, stories, (what, mend) => {
    log.add(FILE, yaml.lineOf(path), what, mend);
    return undefined;
  });
}

/** The scene of a story's card: one of its own. */
function toCard(name: string | undefined, cover: string, i: number, reader: HomeReader): SceneRef | null {
  if (name === undefined) return null;
  const path = ['covers', i, 'card'];
  const card = toScene(name, path, reader);
  const story = parseSceneRef(cover)?.story;
  if (!card || !story || card.story === story) return card ?? null;
  const what = say`「${name}」不是故事「${story}」的场景，做不了它的卡片`;
  reader.log.add(FILE, reader.yaml.lineOf(path), what, say`写成 ${story}#步`);
  return null;
}

/** One sentence with bound numbers, as stories write them. */
function toLine(line: string, path: Path, { yaml, lists, log }: HomeReader): readonly Block[] {
  const place = { file: FILE, lineShift: yaml.lineOf(path) - 1 };
  return toBlocks(markdownOf(line).children, place, lists, log);
}

function checkOnce({ covers }: Home, { yaml, log }: HomeReader): void {
  const stories = covers.map(({ scene }) => scene.story);
  stories.forEach((story, i) => {
    if (stories.indexOf(story) !== i)
      log.add(FILE, yaml.lineOf(['covers', i]), say`故事「${story}」有两张封面`, say`删去一张`);
  });
}
