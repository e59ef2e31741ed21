import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { FigureId } from '../../src/lib/domain/ids';
import { toFigureCard } from '../../src/lib/numbers/card.server';
import { toAreaPage } from '../../src/lib/pages/area/page.server';
import { toPrintPage } from '../../src/lib/pages/paper/page.server';
import { toPlainText } from '../../src/lib/pages/paper/plain-text';
import { toPlanPage } from '../../src/lib/pages/plan/page.server';
import { toSourcePage } from '../../src/lib/pages/source/page.server';
import { toStoryPage } from '../../src/lib/pages/story/page.server';
import { toOutline } from '../../src/lib/pages/story/outline';
import { toShownPage } from '../../src/lib/pages/story/shown-exhibits';
import { toTalkPage } from '../../src/lib/pages/talk/page.server';
import { toLibrary } from '../../src/lib/server/library/library';
import { toSiteNames } from '../../src/lib/server/views/site-names';
import { toPackHtml } from '../../src/pack/build/html';
import type { Packed } from '../../src/pack/packed';
import WholePages from '../fixtures/WholePages.svelte';
import { geodata, placeOf, problemsOf, tinyFiles, tinySite, withEdit } from '../fixtures/tiny-site/tiny-site';

const STORY = 'stories/county.md';

describe('markup that an editor, or whoever sends one a file, writes into the content', () => {
  it.each([
    [STORY, '推断。', '<script>alert()</script>', /不能用HTML/],
    [STORY, '先看颜色。', '<img src=x onerror="alert()">', /不能用HTML/],
    [STORY, '两块地。', '说<b onclick="alert()">两</b>块地。', /不能用HTML/],
    [STORY, '甲住着', '甲<svg onload="alert()"/>住着', /不能用HTML/],
    [STORY, '(source:paper#8)', '(javascript:alert\\(\\))', /不能链接到/],
    [STORY, '(source:paper#8)', '(data:text/html,x)', /不能链接到/],
    [STORY, '(source:paper#8)', '(//elsewhere.example/)', /不能链接到/],
    [STORY, '(source:paper#8)', '(/\\elsewhere.example/)', /不能链接到/],
    [STORY, '(source:paper#8)', '(</\t/elsewhere.example/>)', /不能链接到/],
    ['places.yml', '{ name: 北站', "{ name: '<i onclick=alert()>北站</i>'", /的值不对/],
    ['sources.yml', 'title: 公报', 'title: <script>alert()</script>', /的值不对/],
    ['indicators.yml', 'definition: 开着的学校', 'definition: <a href=x>学校</a>', /的值不对/],
    ['plans/cross.yml', 'reason: 只有这一条', 'reason: <img src=x>', /的值不对/],
    [
      'figures/county.csv',
      'b-people,900002,new,people,2020-11-01,300,人,300人,,,,actual,,office,,',
      'b-people,900002,new,people,2020-11-01,300,人,300人,,,,actual,,office,,<script>alert()</script>',
      /不能显示的写法/
    ]
  ])('stops the build: %s with %j → %j', (file, from, to, what) => {
    const problems = problemsOf(withEdit(tinyFiles(), file, from, to));
    expect(problems[0]?.what).toMatch(what);
    expect(placeOf(problems[0]!)).toMatch(new RegExp(`^${file}:\\d+$`));
  });
});

/** No tag, so that the gate lets it through; an element with a handler to whoever prints it as HTML. */
const EVIL = `'"><b onerror=x `;
/** The same for what is read as Markdown or YAML. */
const IN_YAML = `'${EVIL.replaceAll("'", "''")}'`;

/** What an editor may write of each kind of text, with the evil words at its end or in its place. */
const EDITS = [
  [STORY, 'title: 四个方块', `title: ${IN_YAML}`],
  [STORY, 'dek: 2021年，一个方块分成两个。', `dek: ${IN_YAML}`],
  [STORY, 'places: [西站]', `places: [西站]\nannotation: { at: A, text: ${IN_YAML} }`],
  [STORY, '## 全县 {#all}', `## 全县 ${EVIL}{#all}`],
  [STORY, '两块地。', `两块地。${EVIL}`],
  [STORY, '甲住着', `${EVIL}甲住着`],
  [STORY, '- 头一条', `- 头一条${EVIL}`],
  ['sources.yml', '  publisher: 小县统计局', `  publisher: ${IN_YAML}`],
  ['sources.yml', '  title: 公报', `  title: ${IN_YAML}`],
  ['indicators.yml', '    definition: 住在这里的人数', `    definition: ${IN_YAML}\n    note: ${IN_YAML}`],
  ['indicators.yml', '    name: 常住人口', `    name: ${IN_YAML}`],
  ['indicators.yml', '    short: 人口', `    short: ${IN_YAML}`],
  ['plans/cross.yml', '    reason: 只有这一条', `    reason: ${IN_YAML}`],
  ['plans/cross.yml', '    name: 东西走廊', `    name: ${IN_YAML}`],
  ['site.yml', 'title: 小县图志', `title: ${IN_YAML}`],
  [
    'figures/county.csv',
    'a-people,900001,new,people,2020-11-01,400,人,400人,,,,actual,,office,,',
    `a-people,900001,new,people,2020-11-01,400,人,400人,,,,actual,,office,,"${EVIL.replaceAll('"', '""')}"`
  ]
] as const;

const site = tinySite(
  EDITS.reduce((files, [file, from, to]) => withEdit(files, file, from, to), tinyFiles())
);
const library = toLibrary(site, geodata);
const story = site.stories.find(({ slug }) => slug === 'county')!;
const page = toStoryPage(story, library);
const talk = toTalkPage(story, library);
const urls = { areas: {}, ground: {}, overlays: null };

const nothing = (): never => {
  throw new Error('not on the server');
};
const talkWindow = { version: '1', connect: nothing, store: nothing as never, asked: nothing };
const props = {
  site: toSiteNames(library, []),
  story: {
    outline: toOutline(toShownPage(page)),
    whole: toShownPage(page),
    over: {},
    ...{ onover: nothing, onback: nothing, onstep: nothing }
  },
  footer: { page: toOutline(toShownPage(page)), onkeys: nothing },
  speaker: { ...talkWindow, page: talk, onstep: nothing, onwall: nothing },
  wall: {
    ...talkWindow,
    page: talk,
    urls,
    ...{ onstep: nothing, onspeaker: nothing, readRecolourings: nothing, isAutoplay: nothing, storyHref: '/' }
  },
  paper: { page: toPrintPage(story, library) },
  plan: {
    data: toPlanPage(
      site.plans.find(({ id }) => id === 'cross')!,
      library
    )
  },
  source: {
    data: toSourcePage(
      site.sources.find(({ id }) => id === 'office')!,
      library
    )
  },
  area: { data: toAreaPage('900001', library)! },
  card: { card: toFigureCard(library.figureAt('a-people' as FigureId), library) }
};

type Node = DefaultTreeAdapterMap['node'];

function nodesOf(node: Node): Node[] {
  const inside = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  return [node, ...inside.flatMap(nodesOf)];
}

/** Elements and handlers that the evil words would make; both ways in which browsers read `<noscript>`. */
function madeIn(html: string): string[] {
  const nodes = [true, false].flatMap((scriptingEnabled) => nodesOf(parse(html, { scriptingEnabled })));
  return nodes.flatMap((node) =>
    'attrs' in node && node.attrs.some(({ name }) => name === 'onerror') ? [node.nodeName] : []
  );
}

/** How often readers see the words as they were typed. */
const seenIn = (html: string): number =>
  nodesOf(parse(html, { scriptingEnabled: false })).filter(
    (node) => node.nodeName === '#text' && 'value' in node && node.value.includes(EVIL.trim())
  ).length;

describe('words that would be markup if a page printed them as such', () => {
  it.each([
    'story',
    'footer',
    'speaker',
    'wall',
    'paper',
    'slides',
    'plan',
    'source',
    'area',
    'card'
  ] as const)('are words on the page “%s”', (page) => {
    const { head, body } = render(WholePages, { props: { ...props, page } });
    expect(madeIn(`${head}${body}`)).toEqual([]);
    expect(seenIn(body)).toBeGreaterThan(0);
  });

  it('are words in the story that is one file', () => {
    const html = toPackHtml({
      packed: { talk, site: props.site, version: '1' } as Packed,
      code: { script: '', css: '', licences: `-->${EVIL}` },
      font: { bytes: new Uint8Array(), licence: '' },
      ...{ shapes: '', icon: '', text: toPlainText(props.paper.page) }
    });
    expect(madeIn(html)).toEqual([]);
    expect(seenIn(html)).toBeGreaterThan(0);
  });
});
