import * as v from 'valibot';
import { markdownOf } from '../text/markdown';
import type { Block } from '../../domain/prose';
import { toSceneName } from '../../domain/scene-ref';
import type { Home } from '../../story/home';
import { toBlocks, type ProseLists } from '../story/prose';
import { faultsIn } from '../story/prose-tongue';
import type { ContentFile, ProblemLog } from '../text/problem';
import { sentence, text } from '../text/schema-parts';
import { parseYaml, type YamlFile } from '../text/yaml-file';
import type { YamlPath } from '../text/yaml-path';
import { numbersOf, toldApart } from './apart';
import { bare, checkEntries } from './entries';
import { say } from '../../words/say';

/** What the first page says in another language; its scenes and their order are the Chinese file's. */
export interface HomeOverlay {
  readonly question: readonly Block[];
  /** What each picture of the map is called, by its scene. */
  readonly map: ReadonlyMap<string, string>;
  /** A line of each story, by the scene of its cover. */
  readonly covers: ReadonlyMap<string, readonly Block[]>;
}

export const HOME_FILE = 'home.yml';

const schema = v.strictObject({
  question: sentence,
  map: v.record(text, text),
  covers: v.optional(v.record(text, sentence), {})
});

interface OverlayReader {
  readonly yaml: YamlFile<v.InferOutput<typeof schema>>;
  readonly lists: ProseLists;
  readonly log: ProblemLog;
}

/** `home.yml` of an edition, held against the Chinese one; undefined where there is none, or after problems were logged. */
export function readHomeOverlay(
  files: readonly ContentFile[],
  home: Home | null,
  lists: ProseLists,
  log: ProblemLog
): HomeOverlay | undefined {
  const file = files.find((each) => each.file === HOME_FILE);
  if (!file) return undefined;
  if (!home) {
    log.add(HOME_FILE, 1, say`中文没有首页的 home.yml`, say`删去，或先写中文的`);
    return undefined;
  }
  const parsed = parseYaml(file, schema);
  if (parsed.ok) return toOverlay(home, { yaml: parsed.yaml, lists, log });
  log.problems.push(...parsed.problems);
  return undefined;
}

function toOverlay({ question, layers, covers }: Home, reader: OverlayReader): HomeOverlay {
  const { yaml, log } = reader;
  const said = yaml.value;
  const lines = new Map(covers.map(({ scene, line }) => [toSceneName(scene), line]));
  checkEntries(yaml, ['map'], say`首页的图`, bare(layers.map(({ scene }) => toSceneName(scene))), log);
  checkEntries(yaml, ['covers'], say`封面`, bare([...lines.keys()]), log);
  for (const [scene, name] of Object.entries(said.map)) checkName(name, ['map', scene], reader);
  return {
    question: toLine(said.question, question, ['question'], reader),
    map: new Map(Object.entries(said.map)),
    covers: new Map(
      Object.entries(said.covers).map(([scene, line]) => [
        scene,
        toLine(line, lines.get(scene) ?? [], ['covers', scene], reader)
      ])
    )
  };
}

function checkName(name: string, path: YamlPath, { yaml, lists, log }: OverlayReader): void {
  for (const { what, mend } of faultsIn(name, lists.names, lists.tongue))
    log.add(HOME_FILE, yaml.lineOf(path), what, mend);
}

/** One sentence that binds the numbers that the Chinese one binds. */
function toLine(
  said: string,
  original: readonly Block[],
  path: YamlPath,
  reader: OverlayReader
): readonly Block[] {
  const { yaml, lists, log } = reader;
  const line = yaml.lineOf(path);
  const place = { file: HOME_FILE, lineShift: line - 1 };
  const blocks = toBlocks(markdownOf(said).children, place, lists, log);
  for (const { what, mend } of toldApart(numbersOf(original), numbersOf(blocks), say`这一句的数`))
    log.add(HOME_FILE, line, what, mend);
  return blocks;
}
