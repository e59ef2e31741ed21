import { describe, expect, it } from 'vitest';
import type { ClaimReading } from '../../../src/lib/content/story/claim-lists';
import { parseSite } from '../../../src/lib/content/site/site';
import { geo, problemsOf, tinyFiles, withEdit } from '../../fixtures/tiny-site/tiny-site';
import { expectProblem } from '../expect-problem';

const FILE = 'stories/county.md';
const RULE = 'superlatives: { words: [最, 第?, 多于, 翻倍], not: [{ words: [最后, 第?条], why: 时间 }] }\n';

/** The county's first step says these words (line 19), and has this claims block after its notes (from line 25 on). */
function withWords(words: string, claims = '') {
  const ruled = withEdit(tinyFiles(), 'site.yml', 'title: 小县图志\n', `title: 小县图志\n${RULE}`);
  const said = withEdit(ruled, FILE, '乙住着{{b-people}}。', `乙住着{{b-people}}，${words}。`);
  const block = claims === '' ? '' : `\n\`\`\`claims\n${claims}\n\`\`\`\n`;
  return withEdit(said, FILE, '先看颜色。\n```\n', `先看颜色。\n\`\`\`\n${block}`);
}

const expectSlip = (words: string, claims: string, what: string | RegExp, mend: string, line = 26): void =>
  expectProblem(withWords(words, claims), `${FILE}:${line}`, what, mend);

const WITHOUT = '\n  without: [E]';

describe('a superlative in a story', () => {
  it('stops the build where no claim covers it, at its line', () => {
    expectProblem(withWords('甲最多'), `${FILE}:19`, '「乙住着…，甲最多。」说到「最」，却没有核对', 'claims');
    expectProblem(
      withEdit(withWords('好'), FILE, '## 全县 {', '## 最大的县 {'),
      `${FILE}:8`,
      '说到「最」',
      'claims'
    );
    expectProblem(withEdit(withWords('好'), FILE, '先看颜色。', '最大的先看。'), `${FILE}:22`, '说到「最」', 'claims');
    expectProblem(withEdit(withWords('好'), FILE, 'dek: 2021年，', 'dek: 最大的县，'), `${FILE}:3`, '说到「最」', 'claims');
  }); // prettier-ignore

  it('asserts nothing in words that the list excepts', () => {
    expect(problemsOf(withWords('最后'))).toEqual([]);
  });

  it('passes with a claim that the figures bear out', () => {
    const told: ClaimReading[] = [];
    const claims = `- words: 甲最多\n  max: A${WITHOUT}`;
    expect(parseSite(withWords('甲最多', claims), geo, told).ok).toBe(true);
    expect(told).toMatchObject([{ step: 'all', words: ['甲最多'], line: 26, outcome: { verdict: { holds: true } } }]);
  }); // prettier-ignore

  it('covers no more than its own words', () => {
    expectProblem(
      withWords('甲最多，乙最少', `- words: 甲最多\n  max: A${WITHOUT}`),
      `${FILE}:19`,
      '乙最少',
      'claims'
    );
  });

  it('falls when its table changes, and is still told', () => {
    const files = withEdit(
      withWords('甲最多', `- words: 甲最多\n  max: A${WITHOUT}`),
      'figures/county.csv',
      '300,人,300人',
      '500,人,500人'
    );
    const told: ClaimReading[] = [];
    expect(parseSite(files, geo, told).ok).toBe(false);
    expect(told).toMatchObject([{ outcome: { verdict: { holds: false, from: 2 } } }]);
    expectProblem(files, `${FILE}:26`, '「甲最多」不成立：第 2（共 4）：A 400，前面是B 500', '改句子');
  });
});

describe('a claim', () => {
  it.each([
    ['of one who is not the greatest', '甲最多', `- words: 甲最多\n  max: B${WITHOUT}`, '不成立', '核对数'],
    ['of a wrong place', '列第三', `- words: 列第三\n  rank: { B: 3 }${WITHOUT}`, '不成立：第 2', '核对数'],
    ['that leaves a gap unsaid', '甲最多', '- words: 甲最多\n  max: A', '没有E的数，排不出名次', 'without'],
    ['of words that the step does not say', '好', `- words: 甲多\n  max: A${WITHOUT}`, '没有「甲多」这句话', '照抄'],
    ['that asks twice', '甲最多', `- words: 甲最多\n  max: A\n  min: A${WITHOUT}`, '正好写一种核对', 'max'],
    ['that asks nothing', '甲最多', '- words: 甲最多', '正好写一种核对', 'max'],
    ['of a stranger', '甲最多', `- words: 甲最多\n  max: Z${WITHOUT}`, '要比的里面没有「Z」', 'A'],
    ['without limits', '翻倍', '- words: 翻倍\n  times: [a-people, b-people]', '没有写界限', 'over'],
    ['of units that differ', '多于', '- words: 多于\n  more: [a-people, a-gdp-2021]', '单位不同', '换单位', 27],
    ['of an estimate and a fact', '多于', '- words: 多于\n  more: [a-gdp-2022, a-gdp-2021s1]', '实绩和预计', '性质', 27],
    ['of an unknown figure', '多于', '- words: 多于\n  more: [a-people, z-people]', '没有编号为「z-people」', 'a-people', 27],
    ['of a figure without a value', '多于', '- words: 多于\n  more: [a-people, e-people]', '没有数值', '换有数的', 27],
    ['of a sum that is less', '多于', '- words: 多于\n  more: [[c-people, d-people], a-people]', '不成立：c-people＋d-people 300', '改句子'],
    ['of an unknown indicator', '甲最多', '- words: 甲最多\n  max: A\n  among: { indicator: peple, period: 2021 }', '没有指标「peple」', 'people', 28],
    ['with an unknown key', '甲最多', `- words: 甲最多\n  maks: A`, '「甲最多 › maks」不认识', '拼写', 27]
  ] as const)('%s is told at its line', (_name, words, claims, what, mend, line = 26 as never) =>
    expectSlip(words, claims, what, mend, line)
  ); // prettier-ignore

  it.each([
    ['of a place from the end', '倒着看丁最少', `- words: 丁最少\n  rank: { D: -1 }${WITHOUT}`],
    ['of the only ones', '最', `- words: 最\n  only: [A, B]\n  over: 250${WITHOUT}`],
    ['of a share of all', '最', `- words: 最\n  share: [a-people, all]\n  over: 39\n  under: 41${WITHOUT}`],
    ['of a sum', '多于', '- words: 多于\n  more: [[b-people, c-people], a-people, 350]'],
    ['of another indicator than the map’s', '最', '- words: 最\n  max: A\n  among: { indicator: schools, period: 2021 }'],
    ['over time', '最', '- words: 最\n  max: "2022"\n  among: { indicator: schools, area: A, periods: [2021, 2022] }'],
    ['of a change', '最', '- words: 最\n  max: C\n  among: { indicator: schools, from: 2021, to: 2022 }\n  areas: [A, B, C]'],
    ['that an editor cannot compute, with the reason', '最', '- words: 最\n  unchecked: 引的是别人的话']
  ])('%s passes where it is true', (_name, words, claims) => {
    expect(problemsOf(withWords(words, claims))).toEqual([]);
  }); // prettier-ignore

  it('of the title stands in the front matter', () => {
    const titled = withEdit(withWords('好'), FILE, 'title: 四个方块', 'title: 最大的方块');
    const claims = 'title: 最大的方块\nclaims:\n  - words: 最大的方块\n    max: A\n    among: { indicator: people, boundary: new, period: 2020-11-01 }\n    without: [E]';
    expect(problemsOf(withEdit(titled, FILE, 'title: 最大的方块', claims))).toEqual([]);
  }); // prettier-ignore
});

describe('a superlative outside the stories', () => {
  const ruled = withEdit(tinyFiles(), 'site.yml', 'title: 小县图志\n', `title: 小县图志\n${RULE}`);
  const SHOTS =
    'shots:\n  - { scene: county#all, seconds: 4, words: 甲的人最多 }\n  - { scene: county#plan, seconds: 4, words: 好 }\n';
  const withReel = (claims: string) => [
    ...ruled,
    { file: 'reels/foyer.yml', text: `title: 短片\n${claims}${SHOTS}` }
  ];
  const withHome = (claims: string) => [
    ...ruled,
    { file: 'home.yml', text: `question: 谁最大？\n${claims}map: [{ scene: county#all, name: 人 }]\n` }
  ];

  it('stops the build in a reel, on the first page, in a plan', () => {
    expectProblem(
      withReel(''),
      'reels/foyer.yml:3',
      '「甲的人最多」说到「最」，却没有核对',
      '这个文件的 claims'
    );
    expectProblem(withHome(''), 'home.yml:1', '「谁最大？」说到「最」', '这个文件的 claims');
    const [plan] = ruled.filter(({ file }) => file.startsWith('plans/'));
    const said = { ...plan!, text: plan!.text.replace(/^title: .*$/m, 'title: 最大的规划') };
    const line = said.text.slice(0, said.text.indexOf('title:')).split('\n').length;
    expectProblem(
      [...ruled.filter((each) => each !== plan), said],
      `${said.file}:${line}`,
      '说到「最」',
      '这个文件的 claims'
    );
  });

  it('passes with a claim of its file, which is told and falls with its table', () => {
    const claims = `claims:\n  - words: 甲的人最多\n    max: A\n    among: { indicator: people, boundary: new, period: 2020-11-01 }${WITHOUT.replace('\n', '\n  ')}\n`;
    const told: ClaimReading[] = [];
    expect(parseSite(withReel(claims), geo, told)).toMatchObject({ ok: true });
    expect(told).toMatchObject([
      { file: 'reels/foyer.yml', step: null, line: 3, outcome: { verdict: { holds: true } } }
    ]);
    const changed = withEdit(withReel(claims), 'figures/county.csv', '300,人,300人', '500,人,500人');
    expect(problemsOf(changed)).toMatchObject([
      { file: 'reels/foyer.yml', what: expect.stringContaining('不成立') as string }
    ]);
  });
});
