import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { readOnce } from './read-once';

/** A text as CommonMark has it, with the line of each part. */
export const markdownOf = readOnce((text): Root => fromMarkdown(text));
