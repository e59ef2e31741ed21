import type * as v from 'valibot';
import { sayPath, type YamlPath } from './yaml-path';
import { say } from '../../words/say';

/** What is wrong with a value, and what belongs there, in Chinese: the schema library's own words are English. */
export function sayIssue(
  issue: v.BaseIssue<unknown>,
  whole: unknown
): { readonly path: YamlPath; readonly what: string; readonly mend: string } {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const where = path.length > 0 ? say`「${[sayPath(whole, path)]}」` : say`这里`;
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { path, what: say`${where}不认识`, mend: say`检查拼写，或删去这一项` };
  if (issue.input === undefined) return { path, what: say`缺少${where}`, mend: say`补上这一项` };
  return {
    path,
    what: say`${where}的值不对：${sayInput(issue.input)}`,
    mend: say`${commaHint(issue.input)}${expectedOf(issue)}`
  };
}

/** A list in one piece: 甲，乙 is one name. */
function commaHint(input: unknown): string {
  const words: unknown[] = Array.isArray(input) ? input : [];
  return words.some((word) => typeof word === 'string' && /[，、]/.test(word))
    ? say`各项之间用英文逗号「,」；`
    : '';
}

const LONGEST = 30;

function sayInput(input: unknown): string {
  if (input === null || input === '') return say`空着`;
  if (Array.isArray(input)) return say`一列（${input.length} 个）`;
  if (typeof input === 'object') return say`几项「名称: 值」`;
  if (typeof input === 'boolean') return input ? say`是（true、yes、on）` : say`否（false、no、off）`;
  const text = String(input).replace(/\s+/g, ' ');
  return say`「${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}」`;
}

/** What the library expects by name, where a schema says nothing itself. */
const EXPECTED: Readonly<Record<string, string>> = {
  Object: say`几行「名称: 值」，英文冒号，后面空一格`,
  Array: say`一列：方括号里用英文逗号隔开，或每条一行、以「- 」开头`,
  string: say`文字；是数字就加英文双引号`,
  number: say`数字`,
  boolean: say`true 或 false`,
  null: say`空着，或写 null`,
  Date: say`日期，如 2021-07-21`
};

function expectedOf({ message, expected }: v.BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid ')) return message;
  const known = expected === null ? undefined : EXPECTED[expected];
  if (known) return say`应为${known}`;
  const words = [...(expected ?? '').matchAll(/"([^"]+)"/g)].map(([, word = '']) => word);
  return words.length > 0 ? say`只能是 ${words.join(' / ')}` : say`照内容文件夹里 README.md 的写法改`;
}
