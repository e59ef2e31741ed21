import { describe, expect, it } from 'vitest';
import { readEdition, type EditionReading } from '../../../src/lib/content/edition/edition';
import { ENGLISH } from '../../fixtures/tiny-site/english';
import { tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';

const STORY = `${ENGLISH}
## 「1466」 {#plan}

The formula is **「一廊一轴、一心三片」**; [the corridor](part:cross/一廊) is inferred, see
[the text](source:paper#8).
It grew by {{a-gdp-2021.growth}}.

- the first
- the next

\`\`\`notes
Inferred.
\`\`\`
`;

const site = tinySite();
const FILES = [{ file: 'stories/county.md', text: STORY }];

/** The tiny story as far as it is translated here: its other steps are left out of the comparison. */
const [county] = site.stories;
const short = {
  ...site,
  stories: [{ ...county!, steps: county!.steps.slice(0, 2) }]
};

const read = (text: string): EditionReading => readEdition([{ file: 'stories/county.md', text }], short);
const withSlip = (from: string, to: string): EditionReading =>
  readEdition(withEdit(FILES, 'stories/county.md', from, to), short);
const told = ({ problems }: EditionReading): string[] =>
  problems.map(({ file, line, what, mend }) => `${file}:${line}  ${what}  ${mend}`);

describe('a story in English', () => {
  it('is the same as the Chinese one: nothing is told', () => {
    expect(told(read(STORY))).toEqual([]);
    const [story] = read(STORY).edition.stories;
    expect(story?.steps.map(({ id, title }) => [id, title])).toEqual([
      ['all', 'The whole county'],
      ['plan', '「1466」']
    ]);
  });

  it('joins lines with a space', () => {
    const [block] = read(STORY).edition.stories[0]?.steps[1]?.blocks ?? [];
    expect(JSON.stringify(block)).toContain('is inferred, see ');
    expect(JSON.stringify(block)).toContain('. It grew by ');
  });

  it.each([
    ['a number that was dropped', ', B to {{b-people}}', '', 9, '正文的数比中文少「{{b-people}}」', '补上'],
    [
      'a number in place of another',
      '{{b-people}}',
      '{{a-people}}',
      9,
      '正文的数比中文少「{{b-people}}」',
      ''
    ],
    [
      'a number more',
      'A is home',
      '{{b-people}}: A is home',
      9,
      '正文的数比中文多「{{b-people}}」',
      '先写进中文'
    ],
    [
      'a value in place of its growth',
      '{{a-gdp-2021.growth}}',
      '{{a-gdp-2021}}',
      17,
      '正文的数比中文少「{{a-gdp-2021.growth}}」',
      ''
    ],
    [
      'a link that was dropped',
      '[the text](source:paper#8)',
      'the text',
      17,
      '正文的链接比中文少「source:paper#8」',
      '补上'
    ],
    [
      'a part that was dropped',
      '[the corridor](part:cross/一廊)',
      'the corridor',
      17,
      '正文的链接比中文少「part:cross/一廊」',
      ''
    ],
    ['another paragraph', 'paper#8', 'paper#7', 17, '正文的链接比中文少「source:paper#8」', ''],
    [
      'a step that is missing',
      STORY.slice(STORY.indexOf('## 「')),
      '',
      7,
      '缺少「plan」这一步',
      '在「all」之后补上「## … {#plan}」'
    ],
    ['a step of its own', '{#all}', '{#some}', 7, '中文里没有「some」这一步', '中文的步是 all、plan'],
    [
      'a scene of its own',
      '```notes\nLook at',
      '```scene\nview: 全县\n```\n\n```notes\nLook at',
      11,
      '译文里不写 scene 块',
      '删去'
    ],
    [
      'words that the scene does not say',
      '```notes\nLook at',
      '```words\n甲: A\n```\n\n```notes\nLook at',
      9,
      '中文的这一步里没有「甲」',
      '删去'
    ],
    [
      'a sentence on a map that has none',
      '```notes\nLook at',
      '```words\nannotation: A\n```\n\n```notes\nLook at',
      9,
      '中文的图上没有注记',
      '删去'
    ],
    ['a step without notes', '\n```notes\nInferred.\n```\n', '', 15, '这一步没有 notes 块', '讲解人'],
    ['a step without prose', 'A is home to {{a-people}}, B to {{b-people}}.\n', '', 7, '这一步没有正文', ''],
    ['a number in words', 'the next', 'the next five', 22, '没绑定的数「five」', 'counted'],
    [
      'a number in the second line of a paragraph',
      'It grew',
      'Its 3rd: it grew',
      19,
      '没绑定的数「3rd」',
      'counted'
    ],
    ['a number in a title', 'The whole county', 'All five squares', 7, '标题里不能有数「five」', ''],
    ['a number in the introduction', 'became a pair', 'became two', 3, 'dek里不能有数「two」', ''],
    ['Chinese', 'the first', '头一条', 21, '英文里有中文字或中文标点「头一条」', '「」'],
    ['a number that is not there', '{{b-people}}', '{{b-peple}}', 9, '没有编号为「b-peple」的数', 'b-people'],
    [
      'a phrase that nobody writes',
      'updated: 2026-11-22\n',
      'updated: 2026-11-22\ncounted: [{ words: five squares, why: a name }]\n',
      5,
      '这一篇里没有「five squares」',
      '删去'
    ],
    [
      'a correction of its own',
      'updated: 2026-11-22\n',
      'updated: 2026-11-22\ncorrections: [{ date: 2026-11-23, text: Mended }]\n',
      1,
      '更正和中文的不一样：2026-11-23',
      '日期相同'
    ]
  ])('tells %s', (_name, from, to, line, what, mend) => {
    const { problems } = withSlip(from, to);
    const found = problems.find((each) => each.line === line);
    expect(found, JSON.stringify(problems)).toMatchObject({ file: 'stories/county.md' });
    expect(found?.what).toContain(what);
    expect(found?.mend).toContain(mend);
  });

  it('may count in a phrase that it gives a reason for', () => {
    const counted = 'updated: 2026-11-22\ncounted: [{ words: the next five, why: a name }]\n';
    const text = STORY.replace('updated: 2026-11-22\n', counted).replace('the next\n', 'the next five\n');
    expect(told(read(text))).toEqual([]);
  });

  it('tells steps that stand in another order', () => {
    const [front = '', all = '', plan = ''] = STORY.split(/(?=^## )/m);
    expect(told(read(front + plan + '\n' + all))[0]).toMatch(
      /:7 {2}「plan」的次序和中文不一样 {2}照中文排：all、plan/
    );
  });

  it('says the sentence on the map with the same numbers, and every word of the exhibits', () => {
    const [all, plan] = short.stories[0]!.steps;
    const scene = {
      ...all!.scene,
      annotation: { at: { kind: 'place', id: 'x' }, text: '甲4', figures: ['a-people'] }
    } as unknown as NonNullable<typeof all>['scene'];
    const squares = { kind: 'squares', squares: [{ name: '甲', figure: 'a-people' }] } as never;
    const stories = [{ ...short.stories[0]!, steps: [{ ...all!, scene, exhibits: [squares] }, plan!] }];
    const say = (words: string): string[] => {
      const text = STORY.replace('```notes\nLook', `\`\`\`words\n${words}\n\`\`\`\n\n\`\`\`notes\nLook`);
      return readEdition([{ file: 'stories/county.md', text }], { ...short, stories }).problems.map(
        ({ what }) => what
      );
    };
    expect(say('annotation: "A: {{a-people}}"\n甲: A')).toEqual([]);
    expect(say('甲: A')).toEqual(['没有译图上的注记「甲4」']);
    expect(say('annotation: "A: {{b-people}}"\n甲: A')).toEqual([
      '注记的数比中文少「{{a-people}}」',
      '注记的数比中文多「{{b-people}}」'
    ]);
    expect(say('annotation: "A: {{a-people}}"')).toEqual(['没有译「甲」']);
    expect(say('annotation: "A of 4: {{a-people}}"\n甲: A')).toEqual(['正文里有没绑定的数「4」']);
  });

  it('lists one that is older than the Chinese, and does not stop', () => {
    const { problems, notices } = withSlip('2026-11-22', '2026-11-01');
    expect(problems).toEqual([]);
    expect(notices.find(({ file }) => file === 'stories/county.md')).toMatchObject({
      line: 4,
      what: '译的是2026-11-01的中文，中文在2026-11-22改过'
    });
  });

  it('of a story that there is not is a problem', () => {
    const { problems } = readEdition([{ file: 'stories/country.md', text: STORY }], short);
    expect(problems[0]?.what).toBe('中文里没有故事「country」');
    expect(problems[0]?.mend).toContain('county');
  });
});

describe('the lists of an edition', () => {
  it('tell of a file that nobody reads', () => {
    const stray = [{ file: 'indicator.yml', text: 'a: b' }];
    const [problem, ...others] = readEdition(stray, short).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: 'indicator.yml', line: 1, what: '英文版里没有用到这个文件' });
    expect(problem?.mend).toContain('indicators.yml');
  });

  it('that are not there yet are listed, and do not stop', () => {
    const { problems, notices } = read(STORY);
    expect(problems).toEqual([]);
    expect(notices).toHaveLength(1);
    for (const name of ['areas.yml', 'indicators.yml', 'plans/cross.yml'])
      expect(notices[0]?.what).toContain(name);
  });

  const areas = (text: string): string[] => told(readEdition([{ file: 'areas.yml', text }], short));
  const boundaries = 'boundaries: { old: before, new: since }\n';

  it('name every division', () => {
    const codes = [
      ...new Set(site.boundaries.flatMap((each) => each.areas.map(({ code }) => code as string)))
    ];
    const all = codes.map((code) => `  "${code}": District ${code}\n`).join('');
    expect(areas(`${boundaries}areas:\n${all}`)).toEqual([]);
    const [first = '', ...rest] = codes;
    const lacking = rest.map((code) => `  "${code}": District ${code}\n`).join('');
    expect(areas(`${boundaries}areas:\n${lacking}`)).toEqual([
      `areas.yml:2  没有译区「${first}」  照中文的那一条补上`
    ]);
    expect(areas(`${boundaries}areas:\n${all}  "1": One\n`)[0]).toMatch(
      /^areas.yml:\d+ {2}中文里没有区「1」/
    );
  });

  it('say every field that the Chinese list says, and none besides', () => {
    const source = (text: string): string[] => told(readEdition([{ file: 'sources.yml', text }], short));
    const others = site.sources
      .slice(1)
      .map(({ id, note }) => `${id}: { publisher: P, title: T${note ? ', note: N' : ''} }\n`);
    const [first] = site.sources;
    const note = first?.note ? ', note: N' : '';
    expect(source(`${first?.id}: { publisher: P, title: T${note} }\n${others.join('')}`)).toEqual([]);
    expect(source(`${first?.id}: { publisher: P, title: 报 ${note} }\n${others.join('')}`)[0]).toContain(
      '中文字'
    );
    const odd = first?.note ? '' : ', note: N';
    expect(source(`${first?.id}: { publisher: P, title: T${odd} }\n${others.join('')}`)[0]).toMatch(
      first?.note ? /没有译 note/ : /在中文里没有 note/
    );
  });
});
