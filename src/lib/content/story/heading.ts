import type { Heading } from 'mdast';
import { lineOfNode, type TextContext } from './fences';
import { checkTitle } from './front-matter';

const HEADING = /^(.*?)\s*\{#([a-z][a-z0-9-]*)\}$/;

const MEND = '标题写成「## 标题 {#step-id}」：英文花括号，编号用小写字母开头，只用小写字母、数字、连字符';

/** What keeps a heading's end from being an id. */
function whyUnnamed(text: string): string {
  const given = /[{｛]\s*[#＃]?\s*([^}｝]*?)\s*[}｝]\s*$/.exec(text);
  if (!given)
    return /[#＃][a-z][\w-]*\s*[)）\]］]?$/.test(text) ? '编号没有写在花括号里' : '这个标题没有编号';
  const [whole = '', id = ''] = given;
  if (/[｛｝＃]/.test(whole)) return `「${whole.trim()}」是全角的，不成编号`;
  return whole.includes('#') ? `编号「${id}」不合规` : `「${whole.trim()}」里缺少 #`;
}

function headingText(heading: Heading): string {
  return heading.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

export const headingId = (heading: Heading): string | undefined => HEADING.exec(headingText(heading))?.[2];

/** The heading's title and id; a title is plain text, and binds no figures: it must hold no number. */
export function readHeading(
  heading: Heading,
  context: TextContext
): { title: string; id: string } | undefined {
  const { file, log, lists } = context;
  const line = lineOfNode(heading, context);
  if (heading.children.some(({ type }) => type !== 'text')) {
    log.add(file, line, '标题里只能有文字', '去掉加粗、链接和代码');
  }
  const named = HEADING.exec(headingText(heading));
  if (!named) {
    log.add(file, line, whyUnnamed(headingText(heading)), MEND);
    return undefined;
  }
  const [, title = '', id = ''] = named;
  if (!title) log.add(file, line, '编号之前没有标题', '在编号之前写标题');
  const [second] = /[{｛]\s*[#＃][^}｝]*[}｝]?/.exec(title) ?? [];
  if (second) log.add(file, line, `标题里的「${second}」是编号的写法`, '删去它：编号在标题最后，只有一个');
  checkTitle(title, '标题', { file, line }, lists, log);
  return { title, id };
}
