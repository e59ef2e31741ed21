import type { Heading } from 'mdast';
import { lineOfNode, type TextContext } from './fences';
import { checkTitle } from './front-matter';
import { say } from '../../words/say';

const HEADING = /^(.*?)\s*\{#([a-z][a-z0-9-]*)(\s+hidden)?\}$/;

const MEND = say`标题写成「## 标题 {#step-id}」：英文花括号，编号用小写字母开头，只用小写字母、数字、连字符`;
const MEND_WORD = say`编号后面只能写 hidden，把这一步藏起来：「## 标题 {#step-id hidden}」`;

/** What a heading says of its step. */
export interface NamedHeading {
  readonly title: string;
  readonly id: string;
  readonly isHidden: boolean;
}

function named(text: string): NamedHeading | undefined {
  const found = HEADING.exec(text);
  return found ? { title: found[1] ?? '', id: found[2] ?? '', isHidden: found[3] !== undefined } : undefined;
}

/** The headings of a story that name a step, before its Markdown is read. */
export function headingsIn(text: string): NamedHeading[] {
  return [...text.matchAll(/^## (.*?)\s*$/gm)].flatMap(([, heading = '']) => named(heading) ?? []);
}

/** What keeps a heading's end from being an id. */
function whyUnnamed(text: string): string {
  const given = /[{｛]\s*[#＃]?\s*([^}｝]*?)\s*[}｝]\s*$/.exec(text);
  if (!given)
    return /[#＃][a-z][\w-]*\s*[)）\]］]?$/.test(text) ? say`编号没有写在花括号里` : say`这个标题没有编号`;
  const [whole = '', id = ''] = given;
  if (/[｛｝＃]/.test(whole)) return say`「${whole.trim()}」是全角的，不成编号`;
  return whole.includes('#') ? say`编号「${id}」不合规` : say`「${whole.trim()}」里缺少 #`;
}

function headingText(heading: Heading): string {
  return heading.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

export const headingId = (heading: Heading): string | undefined => named(headingText(heading))?.id;

/** The heading's title and id; a title is plain text, and binds no figures: it must hold no number. */
export function readHeading(heading: Heading, context: TextContext): NamedHeading | undefined {
  const { file, log, lists } = context;
  const line = lineOfNode(heading, context);
  if (heading.children.some(({ type }) => type !== 'text')) {
    log.add(file, line, say`标题里只能有文字`, say`去掉加粗、链接和代码`);
  }
  const text = headingText(heading);
  const read = named(text);
  if (!read) {
    log.add(file, line, whyUnnamed(text), /\{#\S+\s+\S+\s*\}$/.test(text) ? MEND_WORD : MEND);
    return undefined;
  }
  const { title } = read;
  if (!title) log.add(file, line, say`编号之前没有标题`, say`在编号之前写标题`);
  const [second] = /[{｛]\s*[#＃][^}｝]*[}｝]?/.exec(title) ?? [];
  if (second)
    log.add(file, line, say`标题里的「${second}」是编号的写法`, say`删去它：编号在标题最后，只有一个`);
  checkTitle(title, say`标题`, { file, line }, lists, log);
  return read;
}

/** Where nothing can be hidden: what else a heading names is no step, or hangs on the Chinese one. */
export function refuseHidden(
  { isHidden }: NamedHeading,
  heading: Heading,
  mend: string,
  context: Pick<TextContext, 'file' | 'lineShift' | 'log'>
): void {
  if (isHidden) context.log.add(context.file, lineOfNode(heading, context), say`这里的标题不写 hidden`, mend);
}
