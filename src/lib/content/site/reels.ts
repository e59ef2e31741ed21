import * as v from 'valibot';
import type { Reel, Shot } from '../../story/reel';
import type { Story } from '../../story/story';
import { claimsSchema } from '../story/claims-schema';
import type { ContentFile, ProblemLog } from '../text/problem';
import { text } from '../text/schema-parts';
import { parseYaml } from '../text/yaml-file';
import { readSceneRef } from './scene-refs';
import { say } from '../../words/say';

const FILES = /^reels\/(.+)\.yml$/;
const NAME = /^[a-z0-9][a-z0-9-]*$/;

/** Less could not be read, more would look like a screen that has stopped. */
const SECONDS = { least: 3, most: 60 };

/** How long something stands on the screen, and what it says there. */
const onScreen = {
  seconds: v.pipe(
    v.number(say`应为秒数`),
    v.minValue(SECONDS.least, say`至少 ${SECONDS.least} 秒`),
    v.maxValue(SECONDS.most, say`最多 ${SECONDS.most} 秒`)
  ),
  words: v.pipe(text, v.maxLength(24, say`最多 24 个字，远处才读得见`))
};

const schema = v.strictObject({
  title: text,
  claims: v.optional(claimsSchema, []),
  shots: v.pipe(v.array(v.strictObject({ scene: text, ...onScreen })), v.minLength(2, say`至少写两个镜头`)),
  closing: v.optional(v.strictObject(onScreen))
});

/** `reels/*.yml` → reels, by name; problems are logged. */
export function readReels(files: readonly ContentFile[], stories: readonly Story[], log: ProblemLog): Reel[] {
  return files.flatMap((file) => {
    const id = FILES.exec(file.file)?.[1];
    if (id === undefined) return [];
    if (!NAME.test(id))
      log.add(file.file, 1, say`文件名「${id}」不能进网址`, say`只用小写字母、数字和连字符`);
    return readReel(id, file, stories, log) ?? [];
  });
}

function readReel(
  id: string,
  file: ContentFile,
  stories: readonly Story[],
  log: ProblemLog
): Reel | undefined {
  const parsed = parseYaml(file, schema);
  if (!parsed.ok) {
    log.problems.push(...parsed.problems);
    return undefined;
  }
  const { value, lineOf } = parsed.yaml;
  const shots = value.shots.flatMap(({ scene, ...rest }, i): Shot[] => {
    const ref = readSceneRef(scene, stories, (what, mend) => {
      log.add(file.file, lineOf(['shots', i, 'scene']), what, mend);
      return undefined;
    });
    return ref ? [{ ...rest, scene: ref }] : [];
  });
  return { id, title: value.title, shots, closing: value.closing ?? null };
}
