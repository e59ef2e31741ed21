import { describe, expect, it } from 'vitest';
import { placeOf, problemsOf, tinyFiles, tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';
import { expectOneProblem, type Slip } from '../expect-problem';

const FILE = 'stories/county.md';
const NOTES = '\n```notes\n先看颜色。\n```\n';

const SCENE_SLIPS: readonly Slip[] = [
  ['an unknown view', 'view: 全县', 'view: 全市', 11, '没有视图「全市」', '是不是想写「全县」'],
  ['an unknown boundary', '```scene\nview: 全县\nboundary: new', '```scene\nview: 全县\nboundary: 2030', 12, '没有边界「2030」', 'old、new'],
  ['an area that is not on the boundary', 'highlight: [A]', 'highlight: [A, F]', 13, '边界 new 里没有「F」', '是不是想写「A」'],
  ['a ghost of another time', 'areas: [D]', 'areas: [E]', 30, '边界 old 里没有「E」', '是不是想写'],
  ['a ghost on no boundary', '{ boundary: old,', '{ boundary: older,', 30, '没有边界「older」', '是不是想写「old」'],
  ['an unknown indicator', 'indicator: people', 'indicator: peple', 14, '没有指标「peple」', '是不是想写「people」'],
  ['an indicator without a period', 'period: 2020-11-01\n', '', 14, '没有写明时期', '补 period'],
  ['a period without an indicator', 'indicator: people\n', '', 14, '写了 period 却没有 indicator', '补 indicator'],
  ['a period that is none', 'period: 2020-11-01', 'period: 2020年', 15, '看不懂时期「2020年」', '2020-11-01'],
  ['a map of two values', 'indicator: people\nperiod: 2020-11-01', 'indicator: gdp\nperiod: 2020', 14, '只有 1 个区有数', '少于三个不成一张图'],
  ['an unknown place', 'places: [西站]', 'places: [西站, 南站]', 16, '没有地点「南站」', '是不是想写'],
  ['an unknown part', 'overlays: [cross/一廊,', 'overlays: [cross/二廊,', 31, '没有规划部分「cross/二廊」', '是不是想写「cross/一廊」'],
  ['an overlay that lies nowhere', 'overlays: [cross/一廊,', 'overlays: [cross/三片,', 31, '「cross/三片」没有范围，不能画在图上', '结构示意'],
  ['an unknown plan', 'diagram: cross', 'diagram: crux', 32, '没有规划「crux」', '可用的有：cross、towns'],
  ['an unknown figure to compare', 'compare: [a-gdp-2021,', 'compare: [a-gdp-202l,', 33, '没有编号为「a-gdp-202l」的数', '是不是想写「a-gdp-2021」'],
  ['a comparison of two indicators', 'compare: [a-gdp-2021, a-gdp-2022]', 'compare: [a-gdp-2021, a-local-2021]', 33, 'compare 里的数不可比：指标不同', '用 contrast'],
  ['a comparison of old and new ground', 'compare: [a-gdp-2021, a-gdp-2022]', 'compare: [d-gdp-old, d-gdp-new]', 33, '边界不同', '用 contrast'],
  ['a comparison on other ground than its map', 'compare: [a-gdp-2021, a-gdp-2022]', 'compare: [d-gdp-old]', 33, /compare 里的数说的是.*的地，这一步画的是/, '换 boundary'],
  ['dots of an unknown indicator', 'compare: [a-gdp-2021, a-gdp-2022]', 'dots: { indicator: peple, period: 2020-11-01 }', 33, '没有指标「peple」', '是不是想写「people」'],
  ['dots of no period', 'compare: [a-gdp-2021, a-gdp-2022]', 'dots: { indicator: people, period: 2020年 }', 33, '看不懂时期「2020年」', '2020-11-01'],
  ['dots of too few', 'compare: [a-gdp-2021, a-gdp-2022]', 'dots: { indicator: people, period: 2020-11-01, measure: growth }', 33, '只有 0 个区有数', '少于三个'],
  ['a slope of an unknown area', 'compare: [a-gdp-2021, a-gdp-2022]', 'slope: { indicator: gdp, from: 2021, to: 2022, areas: [A, Z] }', 33, '边界 new 里没有「Z」', 'A'],
  ['a slope of one', 'compare: [a-gdp-2021, a-gdp-2022]', 'slope: { indicator: gdp, from: 2021, to: 2022, areas: [A] }', 33, 'slope 里少于两个区', '用 compare'],
  ['a slope that runs backwards', 'compare: [a-gdp-2021, a-gdp-2022]', 'slope: { indicator: gdp, from: 2022, to: 2021, areas: [A, B] }', 33, 'slope 的 from 不早于 to', '把早的写在 from'],
  ['a contrast of what may be compared', 'contrast: [d-gdp-old, d-gdp-new]', 'contrast: [a-gdp-2021, a-gdp-2022]', 53, 'contrast 里的两个数其实可比', '改用 compare'],
  ['a contrast of three', 'contrast: [d-gdp-old, d-gdp-new]', 'contrast: [d-gdp-old]', 53, '缺少「contrast › 第 2 个」', '补上'],
  ['an unknown key', 'highlight: [A]', 'highlights: [A]', 13, '「highlights」不认识', '检查拼写'],
  ['an unknown way to label', 'labels: highlighted', 'labels: some', 52, '「labels」的值不对：「some」', 'all / highlighted / none'],
  ['a view that is missing', 'view: 全县\n', '', 11, '缺少「view」', '补上'],
  ['a scene with a Chinese colon', 'view: 全县\nboundary', 'view：全县\nboundary', 11, '「view：」用了中文冒号', '后面空一格'],
  ['a scene that nothing ends', 'labels: highlighted\ncontrast: [d-gdp-old, d-gdp-new]\n```', 'labels: highlighted', 48, '这个代码块没有结束', '三个反引号'],
  ['notes that nothing ends before the next step', '先看颜色。\n```', '先看颜色。', 21, '这个代码块没有结束', '三个反引号'],
  ['a scene that is no YAML', 'highlight: [A]', 'highlight: [A', 14, 'YAML 写法有误', '检查缩进']
]; // prettier-ignore

const PROSE_SLIPS: readonly Slip[] = [
  ['a loose digit', '甲住着', '甲有7个村，住着', 19, '没绑定的数「7」', '写成 {{数的编号}}'],
  ['a loose percentage', '头一条', '占12.5%', 39, '没绑定的数「12.5%」', '{{'],
  ['full-width digits', '头一条', '共１２个', 39, '没绑定的数「１２」', '{{'],
  ['a Chinese numeral with a unit', '头一条', '投了三百亿元', 39, '没绑定的数「三百亿元」', 'site.yml 的 names'],
  ['a loose digit in the second line of a paragraph', '增长{{', '8年来增长{{', 37, '没绑定的数「8」', '{{'],
  ['a loose digit in bold', '**一廊一轴、一心三片**', '**第3条**', 36, '没绑定的数「3」', '{{'],
  ['a loose digit in the notes', '两块地。', '两块地，差30。', 59, '没绑定的数「30」', '{{'],
  ['an unknown figure', '{{b-people}}', '{{b-peple}}', 19, '没有编号为「b-peple」的数', '是不是想写「b-people」'],
  ['a growth that there is not', '{{b-people}}', '{{b-people.growth}}', 19, '「b-people」没有增速', '补 growth_pct'],
  ['a binding that is not closed', '{{b-people}}', '{{b-people}', 19, '「{{」和「}}」没有配成对', '{{数的编号}}'],
  ['a link to an unknown part', 'part:cross/一廊', 'part:cross/二廊', 36, '没有规划部分「cross/二廊」', '是不是想写「cross/一廊」'],
  ['a link to an unknown source', 'source:paper#8', 'source:papers#8', 36, '没有来源「papers」', '是不是想写「paper」'],
  ['a link to a paragraph that is none', 'source:paper#8', 'source:paper#八', 36, '段落号不对：「八」', '正整数'],
  ['a number within a link', '{{b-people}}', '[{{b-people}}](source:paper#8)', 19, '链接里有数', '移到链接外面'],
  ['a link out of the site', 'source:paper#8', 'https://example.com', 36, '不能链接到「https://example.com」', 'source:来源#段落'],
  ['a link to another host in disguise', 'source:paper#8', '//example.com', 36, '不能链接到「//example.com」', '站内路径'],
  ['a percent sign that encodes nothing', 'source:paper#8', '%zz', 36, '不能链接到「%zz」', '站内路径'],
  ['italics', '推断。', '*推断*。', 43, '正文里不能用斜体', '加粗'],
  ['inline code', '推断。', '`推断`。', 43, '正文里不能用代码', '只用'],
  ['a picture', '推断。', '![图](/a.png)', 43, '正文里不能用图片', '只用'],
  ['a table of HTML', '- 头一条\n- 第二条', '<table></table>', 39, '这里不能用HTML', '段落、一层列表'],
  ['a heading below the step', '- 头一条\n- 第二条', '### 小标题', 39, '这里不能用小标题', '段落、一层列表'],
  ['a list within a list', '- 第二条', '- 第二条\n  - 其下7条', 41, '列表里不能用第二层列表', '一条只写一段文字']
]; // prettier-ignore

const STEP_SLIPS: readonly Slip[] = [
  ['a heading without an id', '## 全县 {#all}', '## 全县', 8, '这个标题没有编号', '{#step-id}'],
  ['an id in capitals', '{#all}', '{#All}', 8, '编号「All」不合规', '小写字母'],
  ['a heading without a title', '## 全县 {#all}', '## {#all}', 8, '编号之前没有标题', '写标题'],
  ['a heading in bold', '## 全县 {#all}', '## **全**县 {#all}', 8, '标题里只能有文字', '去掉加粗'],
  ['a number in a heading', '## 全县 {#all}', '## 全县400人 {#all}', 8, '标题里不能有数「400」', '写进正文并绑定'],
  ['a binding in a heading', '## 全县 {#all}', '## 全县{{a-people}} {#all}', 8, '标题里不能有数', '写进正文并绑定'],
  ['an id used twice', '{#plan}', '{#all}', 25, '编号「all」用了两次', '换一个'],
  ['two scenes', NOTES, `\n\`\`\`scene\nview: 全县\n\`\`\`\n${NOTES}`, 21, '一步只能有一个 scene 块', '合并成一个'],
  ['two notes', NOTES, `${NOTES}${NOTES}`, 25, '一步只能有一个 notes 块', '合并成一个'],
  ['no notes', NOTES, '', 8, '这一步没有 notes 块', '讲解人'],
  ['no scene', '```scene\nview: 南半\nboundary: new\nplaces: [中站]\nlabels: highlighted\ncontrast: [d-gdp-old, d-gdp-new]\n```\n', '', 46, '这一步没有 scene 块', 'view、boundary'],
  ['no text', '\n{{d-gdp-old}}和{{d-gdp-new}}。\n', '', 46, '这一步没有正文', '写一段正文'],
  ['minutes in words', NOTES, NOTES.replace('notes', 'notes 一会儿'), 21, '看不懂 notes 后面的「一会儿」', '1.5分钟'],
  ['minutes beyond an hour', NOTES, NOTES.replace('notes', 'notes 90分钟'), 21, '看不懂 notes 后面的「90分钟」', '1.5分钟'],
  ['a block of another language', NOTES, `\n\`\`\`js\n1\n\`\`\`\n${NOTES}`, 21, '不认识的代码块「js」', '只用 scene、notes 和 claims'],
  ['text before the first step', '## 全县 {#all}', '先说一句。\n\n## 全县 {#all}', 8, '第一个「##」之前还有内容', '移到某一步里']
]; // prettier-ignore

const FRONT_SLIPS: readonly Slip[] = [
  ['no front matter', '---\ntitle: 四个方块', 'title: 四个方块', 1, '缺少开头的说明栏', '以 --- 开头'],
  ['a date that is none', 'date: 2026-11-22\nup', 'date: 十一月\nup', 4, '「date」的值不对', '应为日期'],
  ['a missing line', 'dek: 2021年，一个方块分成两个。\n', '', 2, '缺少「dek」', '补上'],
  ['a number in the dek', '一个方块分成两个', '80亿元分成两个', 3, 'dek里不能有数「80」', '写进正文并绑定'],
  ['an unknown key', 'title: 四个方块', 'titel: 甲\ntitle: 四个方块', 2, '「titel」不认识', '检查拼写']
]; // prettier-ignore

const WITHOUT_STEPS = '---\ntitle: 空\ndek: 空\ndate: 2026-11-22\nupdated: 2026-11-22\n---\n';

describe('a story', () => {
  it.each(SCENE_SLIPS)('is refused at the line of its scene for %s', (...slip) =>
    expectOneProblem(FILE, slip)
  );
  it.each(PROSE_SLIPS)('is refused at the line of its prose for %s', (...slip) =>
    expectOneProblem(FILE, slip)
  );
  it.each(STEP_SLIPS)('is refused at the line of its step for %s', (...slip) => expectOneProblem(FILE, slip));
  it.each(FRONT_SLIPS)('is refused at the line of its front matter for %s', (...slip) =>
    expectOneProblem(FILE, slip)
  );

  it('without a step is none', () => {
    const problems = problemsOf([...tinyFiles(), { file: 'stories/empty.md', text: WITHOUT_STEPS }]);
    expect(problems.map(placeOf)).toEqual(['stories/empty.md:1']);
    expect(problems[0]?.what).toBe('故事里一步也没有');
  });

  it('may not map figures that must not share a ramp', () => {
    const files = withEdit(tinyFiles(), 'figures/county.csv', ',300,人,300人,,', ',300,人,300人,ge,');
    const problems = problemsOf(files);
    expect(problems.map(placeOf)).toEqual([`${FILE}:14`]);
    expect(problems[0]?.what).toMatch(/这些数不能放进同一张图：精确程度不同：「确数」与「只知下限的数」/);
  });

  it('may not map a target among what was done', () => {
    const files = withEdit(tinyFiles(), 'figures/county.csv', '300人,,,,actual', '300人,,,,target');
    expect(problemsOf(files).map(({ what }) => what)).toEqual([
      '这些数不能放进同一张图：性质不同：「实绩」与「目标」不能混在一起'
    ]);
  });

  it('may map growth, where three divisions have one', () => {
    const grown = (rows: number): ReturnType<typeof tinyFiles> => {
      const more = ['900002', '900003', '900004'].slice(0, rows).map(
        (code) => `g-${code},${code},new,gdp,2021,${code.at(-1)},亿元,${code.at(-1)}亿元,,-2.5,,actual,,paper,2,`
      );
      const last = 'park-people,zone:park,new,people,2020-11-01,3,人,3人,,,,actual,,office,,';
      const files = withEdit(tinyFiles(), 'figures/county.csv', last, [last, ...more].join('\n'));
      return withEdit(files, FILE, 'indicator: people\nperiod: 2020-11-01', 'indicator: gdp\nperiod: 2021\nmeasure: growth');
    }; // prettier-ignore
    expect(tinySite(grown(2)).stories[0]?.steps[0]?.scene.figures.fill).toEqual({
      kind: 'choropleth',
      numbers: { kind: 'period', indicator: 'gdp', period: '2021', measure: 'growth' },
      breaks: null
    });
    expect(problemsOf(grown(1)).map(({ what }) => what)).toEqual(['这一指标、时期和边界下只有 2 个区有数']);
  });

  it.each([
    ['dots', 'dots: { indicator: people, period: 2020-11-01 }', 'people,2020-11-01,200,人,200人,,,,actual', 'people,2020-11-01,200,人,200人,,,,target'],
    ['a slope', 'slope: { indicator: gdp, from: 2021, to: 2022, areas: [A, B] }', 'park-people', 'b-gdp-21,900002,new,gdp,2021,1,亿元,1亿元,,,,actual,,paper,2,\nb-gdp-22,900002,new,gdp,2022,1,亿元,1亿元,,,,target,,paper,2,\npark-people']
  ])('is refused %s that the guard refuses, with the reason', (_name, entry, from, to) => {
    const charted = withEdit(tinyFiles(), FILE, 'compare: [a-gdp-2021, a-gdp-2022]', entry);
    const mixed = problemsOf(withEdit(charted, 'figures/county.csv', from, to)).filter(({ line }) => line === 33);
    expect(mixed.map(({ what }) => what)).toEqual([expect.stringMatching(/里的数不可比：性质不同/)]);
  }); // prettier-ignore

  it('is told each area that a slope has no figure of', () => {
    const entry = 'slope: { indicator: gdp, from: 2021, to: 2022, areas: [A, B, C] }';
    const problems = problemsOf(withEdit(tinyFiles(), FILE, 'compare: [a-gdp-2021, a-gdp-2022]', entry));
    expect(problems.map(({ what }) => what)).toEqual([2021, 2022].flatMap((year) => ['B', 'C'].map((name) => `「${name}」没有${year}年的数`))); // prettier-ignore
    expect(problems.map(placeOf)).toEqual(Array(4).fill(`${FILE}:33`));
  });

  it('is told everything at once, in all its steps', () => {
    let files = tinyFiles();
    for (const [, from, to] of [SCENE_SLIPS[0]!, PROSE_SLIPS[5]!, STEP_SLIPS[6]!, SCENE_SLIPS[27]!]) {
      files = withEdit(files, FILE, from, to);
    }
    expect(problemsOf(files).map(placeOf).sort()).toEqual([11, 25, 36, 52].map((line) => `${FILE}:${line}`));
  });
});

describe('a story that is right', () => {
  const story = tinySite().stories[0]!;
  const [all, plan, contrast] = story.steps;

  it('has its slug from its file, its words from its front matter', () => {
    expect(story).toMatchObject({ slug: 'county', title: '四个方块', date: '2026-11-22', corrections: [] });
    expect(story.steps.map(({ id, title }) => [id, title])).toEqual([
      ['all', '全县'],
      ['plan', '「1466」'],
      ['contrast', '为什么不能比'],
      ['before', '分开以前'],
      ['schools', '学校']
    ]);
  });

  it('has a scene in each step that says everything, and takes nothing from the step before', () => {
    expect(all?.scene).toMatchObject({
      view: { name: '全县' },
      boundary: 'new',
      ghost: null,
      figures: { fill: { numbers: { indicator: 'people', period: '2020-11-01' } }, circles: null },
      overlays: [],
      highlight: ['900001'],
      labels: { areas: 'all', places: ['西站'], water: true }
    });
    expect(plan?.scene).toMatchObject({
      ghost: { boundary: 'old', areas: ['900004'] },
      figures: { fill: null, circles: null },
      overlays: ['cross/一廊', 'cross/一轴', 'towns/两镇'],
      highlight: [],
      labels: { areas: 'all', places: [] }
    });
    expect(contrast?.scene.labels.areas).toBe('highlighted');
  });

  it('has its figures, its diagram and what the speaker says', () => {
    expect(all?.exhibits).toEqual([]);
    expect(plan?.exhibits).toEqual([
      { kind: 'diagram', plan: 'cross' },
      { kind: 'bars', figures: ['a-gdp-2021', 'a-gdp-2022'] }
    ]);
    expect(contrast?.exhibits).toEqual([{ kind: 'contrast', figures: ['d-gdp-old', 'd-gdp-new'] }]);
    expect(all?.notes).toEqual([{ kind: 'paragraph', children: [{ kind: 'text', text: '先看颜色。' }] }]);
  });

  it('has the minutes that its editor plans', () => {
    const timed = withEdit(tinyFiles(), FILE, NOTES, NOTES.replace('notes', 'notes 1.5 分钟'));
    expect(tinySite(timed).stories[0]?.steps[0]?.minutes).toBe(1.5);
    expect(all?.minutes).toBeNull();
  });

  it('joins the lines of a paragraph without a space, as Chinese is set', () => {
    expect(plan?.blocks[0]).toEqual({
      kind: 'paragraph',
      children: [
        { kind: 'text', text: '提法是' },
        { kind: 'strong', children: [{ kind: 'text', text: '一廊一轴、一心三片' }] },
        { kind: 'text', text: '，' },
        { kind: 'part', part: 'cross/一廊', children: [{ kind: 'text', text: '一廊' }] },
        { kind: 'text', text: '是推断，见' },
        { kind: 'source', source: 'paper', para: 8, children: [{ kind: 'text', text: '原文' }] },
        { kind: 'text', text: '。增长' },
        { kind: 'figure', figure: 'a-gdp-2021', show: 'growth' },
        { kind: 'text', text: '。' }
      ]
    });
    expect(plan?.blocks[1]).toMatchObject({
      kind: 'list',
      ordered: false,
      items: [[{ text: '头一条' }], [{ text: '第二条' }]]
    });
  });

  it('reads the same from Windows', () => {
    const windows = tinyFiles().map(({ file, text }) => ({
      file,
      text: /\.(?:md|yml|csv)$/.test(file) ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text
    }));
    expect(tinySite(windows)).toEqual(tinySite());
  });
});
