import type { ErrorCode } from 'yaml';
import { say } from '../../words/say';

/** What a slip of form looks like to an editor: the parser's own words are English, and of what it expected. */
const WORDS: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: say`多了 & 或 *，文字里有它就加英文双引号`,
  BAD_ALIAS: say`多了 & 或 *，文字里有它就加英文双引号`,
  BAD_COLLECTION_TYPE: say`这里的写法与前面的不是一种`,
  BAD_DIRECTIVE: say`行首不能用 %`,
  BAD_DQ_ESCAPE: say`双引号里的反斜杠要写成两个`,
  BAD_INDENT: say`缩进与上面几行对不齐`,
  BAD_PROP_ORDER: say`多了 & 或 !，文字里有它就加英文双引号`,
  BAD_SCALAR_START: say`这个符号开头的文字要加英文双引号`,
  BLOCK_AS_IMPLICIT_KEY: say`一行里有两个冒号，或缩进与上面几行对不齐`,
  BLOCK_IN_FLOW: say`括号里缺逗号，或用了中文的逗号、冒号`,
  DUPLICATE_KEY: say`同一项写了两次`,
  IMPOSSIBLE: say`这里的写法读不懂`,
  KEY_OVER_1024_CHARS: say`冒号前面的文字太长，多半是引号没有成对`,
  MISSING_CHAR: say`缺了配对的括号、引号，或缺了逗号、冒号`,
  MULTILINE_IMPLICIT_KEY: say`这一行不是「名称: 值」，冒号要用英文的，后面空一格`,
  MULTIPLE_ANCHORS: say`多了 &，文字里有它就加英文双引号`,
  MULTIPLE_DOCS: say`中间多了一行 ---`,
  MULTIPLE_TAGS: say`多了 !，文字里有它就加英文双引号`,
  NON_STRING_KEY: say`冒号前面应是一个名称`,
  RESOURCE_EXHAUSTION: say`& 和 * 用得太多`,
  TAB_AS_INDENT: say`缩进用了 Tab 键，要用空格`,
  TAG_RESOLVE_FAILED: say`多了 !，文字里有它就加英文双引号`,
  UNEXPECTED_TOKEN: say`这里多了一个符号，或上一行的括号、引号没有成对`
};

/** A parser's error in an editor's words. */
export function sayYamlError(code: ErrorCode): string {
  return say`YAML 写法有误：${WORDS[code]}`;
}
