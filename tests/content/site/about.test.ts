import { expect, it } from 'vitest';
import { readAbout } from '../../../src/lib/content/site/about';
import { ProblemLog } from '../../../src/lib/content/text/problem';

const LISTS = { figures: new Map(), sources: new Set<string>(), parts: new Set<string>(), names: [] };

function read(text: string) {
  const log = new ProblemLog();
  const about = readAbout([{ file: 'about.md', text }], LISTS, log);
  return { about, problems: log.problems.map(({ line, what, mend }) => `${line} ${what} ${mend}`) };
}

it('a site without the file says nothing of itself', () => {
  expect(readAbout([], LISTS, new ProblemLog())).toBeNull();
});

it('values stand in the text by the names of pages, lists take a paragraph', () => {
  const { about, problems } = read(
    '{网站名}。\n\n## 数 {#numbers}\n\n分{来源等级数}级：**{来源等级}**。\n\n{边界}\n'
  );
  expect(problems).toEqual([]);
  expect(about?.opening).toEqual([{ kind: 'paragraph', children: [{ kind: 'text', text: '{site}。' }] }]);
  expect(about?.sections).toEqual([
    {
      id: 'numbers',
      title: '数',
      blocks: [
        {
          kind: 'paragraph',
          children: [
            { kind: 'text', text: '分{#tiers}级：' },
            { kind: 'strong', children: [{ kind: 'text', text: '{tiers}' }] },
            { kind: 'text', text: '。' }
          ]
        },
        { kind: 'site-list', list: 'boundaries' }
      ]
    }
  ]);
});

it.each([
  [
    'a value that there is not',
    '数。\n\n有{来源等机}。',
    '3 网站不会填「{来源等机}」 是不是想写「来源等级」？'
  ],
  ['a list within a sentence', '有{边界}。', '1 「{边界}」是一份清单 让它自己占一段'],
  ['a number that is not bound', '有 13 个区。', '1 正文里有没绑定的数「13」'],
  ['a section without an id', '## 数', '1 这个标题没有编号']
])('%s is told with its line', (_, text, problem) => {
  expect(read(text).problems[0]).toContain(problem);
});
