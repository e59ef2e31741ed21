import { describe, expect, it } from 'vitest';
import { readEdition } from '../../../src/lib/content/edition/edition';
import type { Problem } from '../../../src/lib/domain/problem';
import { readEditionFiles } from '../../../src/lib/server/library/read-site';
import { SITE } from '../../../src/site.js';
import { realSite } from '../real-site';

const files = readEditionFiles(SITE.content, 'en');
const stories = files.filter(({ file }) => file.startsWith('stories/'));

/** What is told where one file's text is another. */
function told(name: string, edit: (text: string) => string, all = files): readonly Problem[] {
  const edited = all.map((each) => (each.file === name ? { ...each, text: edit(each.text) } : each));
  return readEdition(edited, realSite()).problems;
}

describe('the English edition', () => {
  it('is the same as the Chinese site, as far as it goes', () => {
    expect(readEdition(files, realSite()).problems).toEqual([]);
  });

  it.each(stories.map(({ file, text }) => [file, text] as const))(
    '%s lacks no number and no step unnoticed',
    (file, text) => {
      // The story and what its prose needs: reading every list again for each number would take minutes.
      const alone = files.filter((each) => each.file === file || each.file === 'site.yml');
      const toldAlone = (edit: (text: string) => string) => told(file, edit, alone);
      const steps = [...text.matchAll(/\{#([\w-]+)\}/g)].map(([, id]) => id);
      for (const id of steps) {
        const without = toldAlone((all) =>
          all.replace(new RegExp(`^## [^\n]*\\{#${id}\\}\n[^]*?(?=^## |(?![^]))`, 'm'), '')
        );
        expect(
          without.map(({ what }) => what),
          id
        ).toContain(`缺少「${id}」这一步`);
      }
      const bound = [...text.matchAll(/\{\{[^}]+\}\}/g)];
      for (const { 0: binding, index } of bound) {
        const without = toldAlone((all) => all.slice(0, index) + 'some' + all.slice(index + binding.length));
        expect(without.map(({ what }) => what).join(), binding).toContain('比中文少');
      }
    }
  );

  it.each([
    ['an indicator', 'indicators.yml', /^ {2}rented-share:\n(?: {4}.*\n)+/m, '没有译指标「rented-share」'],
    ['a note', 'sources.yml', /,?\s*note: ['"]?Report of a press[^"}]*["']?,?/, '没有译 note'],
    ['a group of a breakdown', 'indicators.yml', /^ {8}"60-64": .*\n/m, '没有译组「60-64」'],
    ['a division', 'areas.yml', /^ {2}"330110": .*\n/m, '没有译区「330110」'],
    ['a part of a plan', 'plans/yuhang-2021.yml', /^ {2}三片:\n(?: {4}.*\n)+/m, '没有译部分「三片」']
  ])('lacks not %s unnoticed', (_name, file, cut, what) => {
    const problems = told(file, (text) => text.replace(cut, ''));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toContain(what);
  });

  it('sets quotation marks and apostrophes as English does', () => {
    const straight = stories.flatMap(({ file, text }) => {
      const prose = text.replace(/^---\n[^]*?\n---\n/, '').replace(/^\w+: "(.*)"$/gm, '$1');
      return prose.split('\n').flatMap((line, i) => (/["']/.test(line) ? [`${file}:${i + 1}: ${line}`] : []));
    });
    expect(straight).toEqual([]);
  });
});
