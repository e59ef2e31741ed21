import type { Heading } from 'mdast';
import { lineOfNode, type StepContext } from './fences';
import { checkTitle } from './front-matter';

type HeadingContext = Pick<StepContext, 'file' | 'lineShift' | 'lists' | 'log'>;

const HEADING = /^(.*?)\s*\{#([a-z][a-z0-9-]*)\}$/;

function headingText(heading: Heading): string {
  return heading.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

export const headingId = (heading: Heading): string | undefined => HEADING.exec(headingText(heading))?.[2];

/** The heading's title and id; a title is plain text, and binds no figures: it must hold no number. */
export function readHeading(
  heading: Heading,
  context: HeadingContext
): { title: string; id: string } | undefined {
  const { file, log, lists } = context;
  const line = lineOfNode(heading, context);
  if (heading.children.some(({ type }) => type !== 'text')) {
    log.add(file, line, '标题里只能有文字', '去掉加粗、链接和代码');
  }
  const named = HEADING.exec(headingText(heading));
  if (!named) {
    const mend = '标题写成「## 标题 {#step-id}」，编号用小写字母、数字、连字符';
    log.add(file, line, '这个标题没有编号', mend);
    return undefined;
  }
  const [, title = '', id = ''] = named;
  if (!title) log.add(file, line, '编号之前没有标题', '在编号之前写标题');
  checkTitle(title, '标题', { file, line }, lists, log);
  return { title, id };
}
