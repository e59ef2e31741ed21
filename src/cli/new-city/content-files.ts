/** What the first pages of a new city are made of; every number in them is measured on its own outlines. */
export interface CityContent {
  readonly city: { readonly code: string; readonly name: string; readonly short: string };
  /** Of folder and data package. */
  readonly slug: string;
  readonly boundary: string;
  readonly divisions: readonly { readonly code: string; readonly name: string; readonly areaKm2: number }[];
  /** Where the outlines come from, and what their licence asks to be said. */
  readonly outlines: { readonly title: string; readonly origin: string; readonly licence: string };
  /** ISO day of the outlines, and of what is measured on them. */
  readonly retrieved: string;
}

const INDICATOR = 'measured-area';
const SOURCE = 'outlines';
const STORY = 'trial';
const COLUMNS =
  'id,area,boundary,indicator,period,value,unit,written,bound,growth_pct,growth_bound,status,missing,source,para,note';

const quoted = (text: string): string => JSON.stringify(text);
const wholeOf = ({ city }: CityContent): string => `${city.short}全市`;

/**
 * The least content that passes the whole check and makes every page: lists, one story of one step, the first page, the page
 * about the site. What is on trial says so wherever it is printed.
 */
export function cityContent(given: CityContent): Map<string, string> {
  return new Map([
    ['site.yml', siteText(given)],
    ['indicators.yml', indicatorsText()],
    ['sources.yml', sourcesText(given)],
    ['figures/area.csv', figuresText(given)],
    ['views.yml', viewsText(given)],
    ['places.yml', '# 地图上的地点，一个都还没有。写法见编辑指南。\n[]\n'],
    ['zones.yml', '# 不是行政区、却有数的东西（开发区、景区），一个都还没有。\n[]\n'],
    [`stories/${STORY}.md`, storyText(given)],
    ['home.yml', homeText(given)],
    ['about.md', aboutText(given)]
  ]);
}

function siteText(given: CityContent): string {
  const { city, slug, outlines } = given;
  return `# 全站的设置。每一项的写法见编辑指南。
title: ${quoted(`${city.short}图志`)}
city: { code: ${quoted(city.code)}, name: ${quoted(city.name)}, short: ${quoted(city.short)}, whole: 全市 }
packageName: ${slug}-atlas
tagline: ${quoted(`用地图读懂${city.short}的区县市`)}
promise: 每个数都能点到它的出处，每条边界都写明从哪里来。
# 给谁看：internal 是内部版；public 公开发布，没有审图号就不生成。
publish: internal
reviewNumber: null
reviewText: 示意图，未经地图审核；界线不作为划界依据
attribution: ${quoted(`边界：${outlines.origin}，${outlines.licence}`)}
# 网站发布以后的网址，以 / 结尾，写在引号里。
address: null
exploreViews: [${quoted(wholeOf(given))}]
# 正文里可以不绑定的数字：它们是名称的一部分，不是量。
names: ${namesIn(city)}
`;
}

/** 七台河 looks like a number of something. */
function namesIn({ short }: CityContent['city']): string {
  return /[一二三四五六七八九十百千万\d]/.test(short)
    ? `[{ name: ${quoted(short)}, why: 城市的名字 }]`
    : '[]';
}

function indicatorsText(): string {
  return `units: [平方公里]
indicators:
  - id: ${INDICATOR}
    name: 量算面积（试用）
    short: 面积（试用）
    unit: 平方公里
    definition: 照示意界线量出来的面积，界线里的水面（江、湖，临海的还有海湾）也在内，只供试用；不是公布的面积，两者可以差几个百分点
    kind: stock
    theme: 试用
    aggregation: sum
`;
}

function sourcesText({ outlines }: CityContent): string {
  return `- id: ${SOURCE}
  publisher: 本站照界线量算
  title: ${quoted(outlines.title)}
  published: unknown
  tier: open
  note: ${quoted(`界线来自 ${outlines.origin}。面积是新建网站时自动量的，试用；换上公布的数以后，连同这条来源一起删掉。`)}
`;
}

function figuresText({ city, boundary, divisions, retrieved }: CityContent): string {
  const total = divisions.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
  const rows = [{ code: city.code, areaKm2: total }, ...divisions].map(({ code, areaKm2 }) => {
    const value = areaKm2.toFixed(1);
    const what = [`area-${code.toLowerCase()}`, code, boundary, INDICATOR, retrieved, value, '平方公里'];
    return [...what, `${value}平方公里`, '', '', '', 'actual', '', SOURCE, '', '试用'].join(',');
  });
  return [COLUMNS, ...rows, ''].join('\n');
}

function viewsText(given: CityContent): string {
  const areas = given.divisions.map(({ name }) => quoted(`${given.boundary}/${name}`));
  return `- name: ${quoted(wholeOf(given))}
  areas: [${areas.join(', ')}]
  padKm: 5
`;
}

function storyText(given: CityContent): string {
  const { city, boundary, retrieved } = given;
  return `---
title: ${quoted(`试用：${city.short}各区县市有多大`)}
dek: 这一篇是新建网站时自动写的，数是照示意界线量出来的面积，用来试地图，不是公布的面积。写好自己的故事，就删掉它。
date: ${retrieved}
updated: ${retrieved}
---

## 照界线量一量 {#area}

\`\`\`scene
view: ${quoted(wholeOf(given))}
boundary: ${boundary}
indicator: ${INDICATOR}
period: "${retrieved}"
labels: all
\`\`\`

照示意的界线量，${city.name}的地一共{{area-${city.code.toLowerCase()}}}。颜色越深，地方越大。数都是试用的，点开看它怎样来。

\`\`\`notes
这一步只用来试放映：翻页、黑屏、讲解人窗口。
\`\`\`
`;
}

function homeText({ city }: CityContent): string {
  return `# 首页。场景写成「故事#步」，画的就是那一步的图。写法见编辑指南。
question: ${quoted(`${city.short}的区县市，各有多大？点一个看看（试用）。`)}
map:
  - { scene: ${STORY}#area, name: 面积（试用） }
areas: ${STORY}#area
covers:
  - { scene: ${STORY}#area, line: 照界线量出来的面积，试用。 }
`;
}

function aboutText({ city }: CityContent): string {
  return `{网站名}用地图讲${city.name}各区县市的数和规划。这是一个刚建好的网站：现在的数和故事都是试用的，面积由网站照界线量出，不是公布的数。

## 数 {#numbers}

每个数都连到一个来源，点开就能看到它的定义、边界、时期和原文写法。没有的数就空着。

## 边界 {#boundaries}

{边界}

## 地图 {#maps}

{审图}{地图来源}

没有画海，也没有画相邻的城市：图上纸色的地方不都是陆地。界线也不是岸线：临海的城市，界线可以走在海上，把海湾围在里面，上了色的地方也不都是陆地。

## 断网 {#offline}

{断网}
`;
}
