import { describe, expect, it } from 'vitest';
import { readEdition } from '../../../src/lib/content/edition/edition';
import { siteIn } from '../../../src/lib/content/edition/site-in';
import { toSceneName } from '../../../src/lib/domain/scene-ref';
import { readEditionFiles } from '../../../src/lib/server/library/read-site';
import { en } from '../../../src/lib/words/en';
import { SITE } from '../../../src/site.js';
import { realSite } from '../real-site';

const HAN = /\p{Script=Han}/u;
const zh = realSite();
const files = readEditionFiles(SITE.content, 'en');
const FIRST = ['site.yml', 'home.yml', 'reels/foyer.yml'];
const first = files.filter(({ file }) => FIRST.includes(file));

function told(name: string, from: string | RegExp, to: string): string[] {
  const edited = first.map((each) =>
    each.file === name ? { ...each, text: each.text.replace(from, to) } : each
  );
  return readEdition(edited, zh).problems.map(({ file, what }) => `${file} ${what}`);
}

describe('the first page and the reels in English', () => {
  it('are the same as the Chinese ones, as far as they say anything', () => {
    expect(told('home.yml', 'nothing of this', '')).toEqual([]);
  });

  it.each([
    ['a number that was dropped', 'home.yml', /\{\{yuhang-census-2020\}\}/, 'many', '这一句的数比中文少'],
    ['a number of nobody’s', 'home.yml', 'Who came', 'Who came in 5 years', '正文里有没绑定的数「5」'],
    ['a cover that is missing', 'home.yml', /^ {2}xihu#crossing: .*\n/m, '', '没有译封面「xihu#crossing」'],
    ['a picture of another scene', 'home.yml', 'hangzhou#old', 'hangzhou#sex', '中文里没有首页的图'],
    ['a Chinese comma', 'home.yml', 'Who came', 'Who，when', '英文里有中文字或中文标点「，」'],
    ['a shot of another scene', 'reels/foyer.yml', 'hangzhou#old', 'hangzhou#sex', '镜头和中文的不一样'],
    ['the words over the covers', 'reels/foyer.yml', /^closing:.*\n/m, '', '没有译短片末了的 closing'],
    ['a number on a screen', 'reels/foyer.yml', 'Foyer', '3-minute', '正文里有没绑定的数「3-minute」'],
    ['words that no screen holds', 'reels/foyer.yml', 'Land', 'Land '.repeat(13), '.*的值不对']
  ])('tell of %s', (_what, name, from, to, said) => {
    expect(told(name, from, to).join()).toMatch(new RegExp(`^${name} .*${said}`));
  });

  it('tell of a first page and a reel that the Chinese site has not', () => {
    const { problems } = readEdition(first, { ...zh, home: null, reels: [] });
    expect(problems.map(({ file }) => file).sort()).toEqual(['home.yml', 'reels/foyer.yml']);
  });

  it('are missing where they are not translated, and nothing is told but that', () => {
    const { problems, notices } = readEdition([], zh);
    expect(problems).toEqual([]);
    expect(notices[0]?.what).toContain('home.yml');
    expect(notices[0]?.what).toContain('reels/foyer.yml');
  });
});

describe('the site in English', () => {
  const site = siteIn(zh, readEdition(files, zh).edition, en);

  it('opens with the Chinese scenes in English words', () => {
    expect(JSON.stringify([site.home, site.reels])).not.toMatch(HAN);
    const scenes = ({ home }: typeof site) => [
      home?.layers.map(({ scene }) => toSceneName(scene)),
      home?.covers.map(({ scene }) => toSceneName(scene))
    ];
    expect(scenes(site)).toEqual(scenes(zh));
    expect(site.reels.map(({ shots }) => shots.map(({ scene, seconds }) => ({ scene, seconds })))).toEqual(
      zh.reels.map(({ shots }) => shots.map(({ scene, seconds }) => ({ scene, seconds })))
    );
  });

  it('leaves out what shows a story that is not translated', () => {
    const without = files.filter(({ file }) => file !== 'stories/metro.md');
    const { home, reels } = siteIn(zh, readEdition(without, zh).edition, en);
    expect(home?.layers.map(({ scene }) => scene.story)).not.toContain('metro');
    expect(home?.covers.map(({ scene }) => scene.story)).not.toContain('metro');
    expect(reels).toEqual([]);
  });
});
