import type * as v from 'valibot';
import type { ProseLists } from './prose';
import { CHINESE } from './prose-tongue';
import type { ContentFile, ProblemLog } from '../text/problem';
import type { frontMatterSchema } from '../site/schemas';
import { parseYaml, type YamlFile } from '../text/yaml-file';
import { say } from '../../words/say';

export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;

export interface StoryText<Front = FrontMatter> {
  readonly front: Front;
  readonly lineOf: YamlFile<Front>['lineOf'];
  readonly body: string;
  /** Lines of the file before the body. */
  readonly bodyShift: number;
}

interface Titled {
  readonly title: string;
  readonly dek: string;
}

/** Splits a story into its front matter and its Markdown; undefined after problems were logged. */
export function splitFrontMatter<S extends v.GenericSchema<unknown, Titled>>(
  { file, text }: ContentFile,
  schema: S,
  lists: ProseLists,
  log: ProblemLog
): StoryText<v.InferOutput<S>> | undefined {
  const match = /^---\n([\s\S]*?\n)---\n/.exec(text);
  if (!match) {
    const mend = say`文件以 --- 开头，写 title、dek、date、updated，再以 --- 结束`;
    log.add(file, 1, say`缺少开头的说明栏`, mend);
    return undefined;
  }
  const parsed = parseYaml({ file, text: match[1] ?? '' }, schema, 2);
  if (!parsed.ok) {
    log.problems.push(...parsed.problems);
    return undefined;
  }
  const { value, lineOf } = parsed.yaml;
  for (const key of ['title', 'dek'] as const) {
    checkTitle(value[key], key, { file, line: lineOf([key]) }, lists, log);
  }
  const [head] = match;
  return { front: value, lineOf, body: text.slice(head.length), bodyShift: head.split('\n').length - 1 };
}

/** Titles print no bound figures, so a number in one could drift from the data unseen. */
export function checkTitle(
  text: string,
  name: string,
  { file, line }: { readonly file: string; readonly line: number },
  lists: ProseLists,
  log: ProblemLog
): void {
  const { tongue = CHINESE, names } = lists;
  for (const { what, mend } of tongue.strayIn(text)) log.add(file, line, what, mend);
  const loose = tongue.looseIn(text, names).map((each) => say`「${each.text}」`);
  if (loose.length > 0 || /\{\{/.test(text)) {
    const what = loose.length > 0 ? say`${name}里不能有数${loose}` : say`${name}里不能有数`;
    log.add(file, line, what, say`把数写进正文并绑定；若是名称的一部分，登记到 site.yml 的 names`);
  }
}
