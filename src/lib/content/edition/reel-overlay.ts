import * as v from 'valibot';
import { toSceneName } from '../../domain/scene-ref';
import type { Reel } from '../../story/reel';
import type { ProseLists } from '../story/prose';
import { faultsIn } from '../story/prose-tongue';
import type { ContentFile, ProblemLog } from '../text/problem';
import { suggest } from '../text/suggest';
import { text } from '../text/schema-parts';
import { parseYaml, type YamlFile } from '../text/yaml-file';
import { say } from '../../words/say';

/** What a reel says in another language: its title, and the words of each shot, in the Chinese order. */
export interface ReelOverlay {
  readonly id: string;
  readonly title: string;
  readonly words: readonly string[];
  /** Of the covers at the end; null where the Chinese reel has none. */
  readonly closing: string | null;
}

const FILES = /^reels\/(.+)\.yml$/;

/** About what a screen holds large in as many lines as the Chinese words take. */
const MOST_CHARS = 60;
const TOO_LONG = say`最多 ${MOST_CHARS} 个字母，远处才读得见`;

const words = v.pipe(text, v.maxLength(MOST_CHARS, TOO_LONG));
const schema = v.strictObject({
  title: text,
  shots: v.array(v.strictObject({ scene: text, words })),
  closing: v.optional(words)
});

/** `reels/<id>.yml` of an edition, each held against the Chinese one; problems are logged. */
export function readReelOverlays(
  files: readonly ContentFile[],
  reels: readonly Reel[],
  lists: ProseLists,
  log: ProblemLog
): ReelOverlay[] {
  return files.flatMap((source) => {
    const id = FILES.exec(source.file)?.[1];
    if (id === undefined) return [];
    const reel = reels.find((each) => each.id === id);
    if (reel) return readReel(reel, source, lists, log) ?? [];
    const ids = reels.map((each) => each.id);
    log.add(source.file, 1, say`中文里没有短片「${id}」`, suggest(id, ids));
    return [];
  });
}

function readReel(
  { id, shots, closing }: Reel,
  source: ContentFile,
  lists: ProseLists,
  log: ProblemLog
): ReelOverlay | undefined {
  const parsed = parseYaml(source, schema);
  if (!parsed.ok) {
    log.problems.push(...parsed.problems);
    return undefined;
  }
  const { yaml } = parsed;
  const wanted = shots.map(({ scene }) => toSceneName(scene));
  if (wanted.join() !== yaml.value.shots.map(({ scene }) => scene).join())
    log.add(source.file, yaml.lineOf(['shots']), say`镜头和中文的不一样`, say`照中文的先后写：${wanted}`);
  const said = yaml.value;
  if (closing && said.closing === undefined)
    log.add(source.file, 1, say`没有译短片末了的 closing`, say`写 closing: 一句话，照中文的 closing`);
  if (!closing && said.closing !== undefined)
    log.add(source.file, yaml.lineOf(['closing']), say`中文的短片没有 closing`, say`删去，或先写中文的`);
  checkWords(yaml, lists, log);
  return {
    id,
    title: said.title,
    words: said.shots.map((shot) => shot.words),
    closing: said.closing ?? null
  };
}

function checkWords(
  { file, lineOf, value }: YamlFile<v.InferOutput<typeof schema>>,
  lists: ProseLists,
  log: ProblemLog
): void {
  const said: [string, (string | number)[]][] = [
    [value.title, ['title']],
    [value.closing ?? '', ['closing']],
    ...value.shots.map((shot, i): [string, (string | number)[]] => [shot.words, ['shots', i, 'words']])
  ];
  for (const [line, path] of said)
    for (const { what, mend } of faultsIn(line, lists.names, lists.tongue))
      log.add(file, lineOf(path), what, mend);
}
