import { describe, expect, it } from 'vitest';
import { readHome } from '../../../src/lib/content/site/home';
import { readReels } from '../../../src/lib/content/site/reels';
import { ProblemLog } from '../../../src/lib/content/text/problem';
import { toId, type FigureId } from '../../../src/lib/domain/ids';
import { openLibrary } from '../../../src/lib/server/library/open-library';

const { stories, figures } = openLibrary().site;
const [story, other] = [stories[0]!, stories[1]!];
const scene = `${story.slug}#${story.steps[0]!.id}`;
const number = toId<FigureId>(figures[0]!.id);
const LISTS = {
  figures: new Map([[number, { hasGrowth: false }]]),
  sources: new Set<string>(),
  parts: new Set<string>(),
  names: []
};

const saidIn = (log: ProblemLog): string[] => log.problems.map(({ line, what }) => `${line} ${what}`);

function home(text: string) {
  const log = new ProblemLog();
  const read = readHome([{ file: 'home.yml', text }], stories, LISTS, log);
  return { read, problems: saidIn(log) };
}

function reels(text: string, file = 'reels/foyer.yml') {
  const log = new ProblemLog();
  const read = readReels([{ file, text }], stories, log);
  return { read, problems: saidIn(log) };
}

describe('the first page', () => {
  it('is nothing of its own where the file is not', () => {
    expect(readHome([], stories, LISTS, new ProblemLog())).toBeNull();
  });

  it('names layers and covers by scene, with bound numbers', () => {
    const { read, problems } = home(
      `question: 多了{{${number}}}。\nmap:\n  - { scene: ${scene}, name: 图 }\ncovers:\n  - { scene: ${scene}, line: 一行 }\n`
    );
    expect(problems).toEqual([]);
    expect(read?.layers).toEqual([{ name: '图', scene: { story: story.slug, step: story.steps[0]!.id } }]);
    expect(read?.question[0]).toMatchObject({
      children: [{ text: '多了' }, { figure: number }, { text: '。' }]
    });
  });

  it('may show another scene of the story on its card, and none of another story', () => {
    const covered = (card: string) =>
      home(
        `question: 问\nmap:\n  - { scene: ${scene}, name: 图 }\ncovers:\n  - scene: ${scene}\n    line: 一行\n    card: ${card}\n`
      );
    const second = story.steps[1]!.id;
    expect(covered(`${story.slug}#${second}`)).toMatchObject({
      problems: [],
      read: { covers: [{ card: { story: story.slug, step: second } }] }
    });
    const others = `${other.slug}#${other.steps[0]!.id}`;
    expect(covered(others).problems).toEqual([
      `7 「${others}」不是故事「${story.slug}」的场景，做不了它的卡片`
    ]);
    expect(covered(`${story.slug}#nowhere`).problems).toEqual([`7 故事「${story.slug}」里没有步「nowhere」`]);
  });

  it('refuses a loose number, a scene that is not there, and a story with two covers, each at its line', () => {
    const { problems } = home(
      [
        'question: 多了 5 人。',
        'map:',
        `  - { scene: ${story.slug}#no-such-step, name: 图 }`,
        'covers:',
        `  - { scene: ${scene}, line: 左 }`,
        `  - { scene: ${scene}, line: 右 }`
      ].join('\n')
    );
    expect(problems).toEqual([
      '1 正文里有没绑定的数「5」',
      `3 故事「${story.slug}」里没有步「no-such-step」`,
      `6 故事「${story.slug}」有两张封面`
    ]);
  });
});

describe('a reel', () => {
  it('runs through scenes of any story', () => {
    const second = `${other.slug}#${other.steps[0]!.id}`;
    const { read, problems } = reels(
      `title: 短片\nshots:\n  - { scene: ${scene}, seconds: 6, words: 一 }\n  - { scene: ${second}, seconds: 8, words: 二 }\n`
    );
    expect(problems).toEqual([]);
    expect(read).toMatchObject([{ id: 'foyer', shots: [{ seconds: 6 }, { scene: { story: other.slug } }] }]);
  });

  it('ends with the covers where it says for how long, and under which words', () => {
    const shots = `  - { scene: ${scene}, seconds: 6, words: 一 }\n  - { scene: ${scene}, seconds: 8, words: 二 }\n`;
    const closing = { seconds: 6, words: '都在这里' };
    const { read } = reels(`title: 短片\nshots:\n${shots}closing: { seconds: 6, words: 都在这里 }\n`);
    expect(read).toMatchObject([{ closing }]);
    expect(reels(`title: 短片\nshots:\n${shots}`).read).toMatchObject([{ closing: null }]);
    expect(reels(`title: 短片\nshots:\n${shots}closing: { words: 都在这里 }\n`).problems).toHaveLength(1);
  });

  it('refuses a step that is missing, with its line', () => {
    const { problems } = reels(
      `title: 短片\nshots:\n  - { scene: ${scene}, seconds: 6, words: 一 }\n  - { scene: nowhere#x, seconds: 6, words: 二 }\n`
    );
    expect(problems).toEqual(['4 没有故事「nowhere」']);
  });

  it('refuses what no passer-by could read: a second, or a sentence', () => {
    const long = '字'.repeat(25);
    const { problems } = reels(
      `title: 短片\nshots:\n  - { scene: ${scene}, seconds: 1, words: ${long} }\n  - { scene: ${scene}, seconds: 6, words: 二 }\n`
    );
    expect(problems).toHaveLength(2);
  });

  it('refuses a name that no address can hold', () => {
    const shot = `  - { scene: ${scene}, seconds: 6, words: 一 }\n`;
    expect(reels(`title: 短片\nshots:\n${shot}${shot}`, 'reels/门厅.yml').problems).toEqual([
      '1 文件名「门厅」不能进网址'
    ]);
  });
});
