import type { ContentFile } from '../../src/lib/content/text/problem';
import { geodata, problemsOf, tinyFiles, tinySite, withEdit } from '../fixtures/tiny-site/tiny-site';
import { toLibrary, type Library } from '../../src/lib/server/library/library';
import type { Story } from '../../src/lib/story/story';

/** One entry of a scene block for each kind of exhibit, by kind; a new kind adds its own. */
export const ENTRIES = {
  slope: 'slope: { indicator: gdp, from: 2021, to: 2022, areas: [A, B] }',
  contrast: 'contrast: [d-gdp-old, d-gdp-new]',
  diagram: 'diagram: cross',
  dots: 'dots: { indicator: people, period: 2020-11-01 }',
  bars: 'compare: [a-gdp-2021, a-gdp-2022]',
  split: 'split: { parts: [甲, 乙], rows: [{ name: 学校, figures: [a-schools-2021, b-schools-2021] }] }',
  donut: 'donut: { name: 学校, parts: [甲, 乙], figures: [a-schools-2021, b-schools-2021] }',
  stacked: 'stacked: { parts: { 地方: local-revenue, 预算: budget-revenue }, period: 2021, areas: [A, B] }',
  scatter:
    'scatter: { x: { indicator: people, period: 2020-11-01 }, y: { indicator: schools, period: 2021 } }',
  equation:
    'equation: { plus: [a-schools-2021, b-schools-2021], equals: ab-schools, before: a-schools-2022, misread: a-schools-2021 }',
  bump: 'bump: { indicator: schools, periods: [2021, 2022] }',
  steps:
    'steps: { lines: [{ name: 甲, figures: [a-stops-1, a-stops-2] }, { name: 乙, figures: [b-stops-1, b-stops-2] }] }',
  series: 'series: [{ indicator: gdp, area: A }]',
  pyramid: 'pyramid: { breakdown: ages, area: A, bars: 2020-11-01, outline: 2010-11-01 }',
  squares: 'squares: { 甲园: a-park-area, 乙园: b-park-area }',
  strip: 'strip: { path: [西站, 东站], beside: [中站, 北站] }',
  image: 'image: { file: harbour.png, alt: 一条船, credit: 小县图志, licence: CC0, caption: 画出来的港口 }',
  video:
    'video: { file: boat.webm, poster: harbour.png, captions: boat.vtt, alt: 船在走, credit: 小县图志, licence: CC0 }'
};

const FILE = 'stories/exhibits.md';
const LINES_BEFORE = 12;

/** An indicator of areas, and a breakdown of the people so coarse that it can be added up by head. */
const INDICATORS = `  - id: park-area
    name: 公园面积
    short: 公园
    unit: km²
    definition: 公园有多大
    kind: stock
    theme: 土地
breakdowns:
  - id: ages
    of: people
    name: "{age}的{sex}性"
    short: "{age}{sex}"
    definition: 分年龄和性别的人
    theme: 人口
    by:
      age: { 0-4: 0至4岁, 5-plus: 5岁以上 }
      sex: { male: 男, female: 女 }
`;

/** What the site works out itself: an equation may go on to it. */
const COMPUTED = `- id: schools-per-thousand
  name: 每千人的学校
  short: 每千人学校
  unit: 个/千人
  definition: 学校数除以人口，每千人
  kind: ratio
  theme: 人口
  numerator: schools
  denominator: people
  denominatorPeriod: any
  factor: 1000
  decimals: 1
`;

const AGES = { '0-4-male': 60, '0-4-female': 40, '5-plus-male': 140, '5-plus-female': 160 };

const ageRows = ['2010-11-01', '2020-11-01'].flatMap((day) =>
  Object.entries(AGES).map(
    ([cell, value]) =>
      `a-${cell}-${day},900001,new,ages-${cell},${day},${value},人,${value}人,,,,actual,,office,,`
  )
);

const ROWS = [
  'a-park-area,900001,new,park-area,2021,16,km²,16km²,,,,actual,,paper,5,',
  'b-park-area,900002,new,park-area,2021,4,km²,约4km²,approx,,,actual,,paper,5,',
  ...ageRows,
  'a-people-2010,900001,new,people,2010-11-01,350,人,350人,,,,actual,,office,,',
  'a-gdp-2023,900001,new,gdp,2023,99,亿元,99亿元,,,,actual,,paper,2,',
  'a-stops-1,900001,new,schools,2012-11-24,3,个,3个,,,,actual,,paper,5,',
  'a-stops-2,900001,new,schools,2015-02-02,7,个,7个,,,,actual,,paper,5,',
  'b-stops-1,900002,new,schools,2012-11-24,0,个,0个,,,,actual,,paper,5,',
  'b-stops-2,900002,new,schools,2017-07-03,5,个,5个,,,,actual,,paper,5,',
  'ab-schools,zone:park,new,schools,2021,14,个,14个,,,,actual,,paper,5,',
  'b-gdp-2021,900002,new,gdp,2021,70,亿元,70亿元,,,,actual,,paper,2,',
  'b-gdp-2022,900002,new,gdp,2022,75,亿元,75亿元,,,,actual,,paper,2,',
  'b-local-2021,900002,new,local-revenue,2021,5,亿元,5亿元,,,,actual,,paper,4,',
  'b-budget-2021,900002,new,budget-revenue,2021,5,亿元,5亿元,,,,actual,,paper,4,'
];

/** Tiny-county with a story of one step that holds these entries, in this order. */
function filesWith(entries: readonly string[], boundary: string): ContentFile[] {
  const text = `---
title: 陈列
dek: 每一种各一件。
date: "2026-11-22"
updated: "2026-11-22"
---

## 一步 {#step}

\`\`\`scene
view: 全县
boundary: ${boundary}
${entries.join('\n')}
places: [西站]
\`\`\`

正文。

\`\`\`notes
讲稿。
\`\`\`
`;
  const last = 'park-people,';
  const files = withEdit(tinyFiles(), 'figures/county.csv', last, [...ROWS, last].join('\n'));
  const indicators = files.map((each) =>
    each.file === 'indicators.yml'
      ? { ...each, text: each.text.replace('"%"]', '"%", km², 个/千人]') + INDICATORS }
      : each
  );
  return [...indicators, { file: 'computed.yml', text: COMPUTED }, { file: FILE, text }];
}

export function storyWith(entries: readonly string[], boundary = 'new'): { story: Story; library: Library } {
  const library = toLibrary(tinySite(filesWith(entries, boundary)), geodata);
  return { story: library.site.stories.find(({ slug }) => slug === 'exhibits')!, library };
}

/** What an editor is told about those entries: `line what → mend`, the first entry being line 1. */
export function problemsWith(entries: readonly string[], boundary = 'new'): string[] {
  return problemsOf(filesWith(entries, boundary)).map(
    ({ line, what, mend }) => `${line - LINES_BEFORE} ${what} → ${mend}`
  );
}
