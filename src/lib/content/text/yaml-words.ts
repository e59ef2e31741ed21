import type { ErrorCode } from 'yaml';

/** What a slip of form looks like to an editor, where the parser's own words would not tell. */
const WORDS: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: '缩进与上面几行对不齐',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号，或缩进与上面几行对不齐',
  BLOCK_IN_FLOW: '括号里缺逗号，或用了中文的逗号、冒号',
  DUPLICATE_KEY: '同一项写了两次',
  MISSING_CHAR: '缺了配对的括号、引号，或缺了逗号、冒号',
  MULTILINE_IMPLICIT_KEY: '这一行不是「名称: 值」，冒号要用英文的，后面空一格',
  TAB_AS_INDENT: '缩进用了 Tab 键，要用空格',
  UNEXPECTED_TOKEN: '这里多了一个符号，或上一行的括号、引号没有成对',
  BAD_SCALAR_START: '这个符号开头的文字要加英文双引号',
  BAD_DQ_ESCAPE: '双引号里的反斜杠要写成两个'
};

/** A parser's error in an editor's words; in its own where there are none. */
export function sayYamlError(code: ErrorCode, message: string): string {
  return `YAML 写法有误：${WORDS[code] ?? (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}`;
}
