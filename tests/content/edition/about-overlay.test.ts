import { expect, it } from 'vitest';
import { readEdition } from '../../../src/lib/content/edition/edition';
import { siteIn } from '../../../src/lib/content/edition/site-in';
import { readEditionFiles } from '../../../src/lib/server/library/read-site';
import { en } from '../../../src/lib/words/en';
import { SITE } from '../../../src/site.js';
import { realSite } from '../real-site';

const zh = realSite();
const files = readEditionFiles(SITE.content, 'en').filter(({ file }) =>
  ['site.yml', 'about.md'].includes(file)
);

function told(from: string | RegExp, to: string): string {
  const edited = files.map((each) =>
    each.file === 'about.md' ? { ...each, text: each.text.replace(from, to) } : each
  );
  return readEdition(edited, zh)
    .problems.map(({ file, what }) => `${file} ${what}`)
    .join('\n');
}

it('the page on the site says in English what it says in Chinese', () => {
  expect(told('nothing of this', '')).toBe('');
  const { about } = siteIn(zh, readEdition(files, zh).edition, en);
  expect(about?.sections.map(({ id }) => id)).toEqual(zh.about?.sections.map(({ id }) => id));
  expect(JSON.stringify(about)).not.toMatch(/\p{Script=Han}/u);
});

it.each([
  ['a value', '{#tiers} tiers', 'some tiers', '「sources」一节比中文少「{#tiers}」'],
  ['a list', /^\{computed\}$/m, 'All of them.', '「computed」一节比中文少「{computed}」'],
  ['a link', '[data page](/data/#licence)', 'data page', '「citing」一节比中文少「/data/#licence」'],
  ['a section', /^## Maps[^]*?(?=^## )/m, '', '各节和中文的不一样']
])('%s that is dropped is told', (_what, from, to, said) => {
  expect(told(from, to)).toContain(`about.md ${said}`);
});

it.each([
  ['a name that is none', '{#tiers}', '{#tears}', '网站不会填「{#tears}」'],
  ['a number', 'vague', '5 times vague', '正文里有没绑定的数「5」'],
  ['a Chinese comma', 'vague', 'vague，', '英文里有中文字或中文标点「，」']
])('%s is told', (_what, from, to, said) => {
  expect(told(from, to)).toContain(said);
});

it('a page that the Chinese site has not is told', () => {
  const { problems } = readEdition(files, { ...zh, about: null });
  expect(problems.map(({ what }) => what)).toEqual(['中文没有「关于」页的 about.md']);
});
