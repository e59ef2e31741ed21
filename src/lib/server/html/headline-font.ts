import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import type { Plan } from '../../domain/plan';
import { plansOf } from '../../exhibits';
import type { Story } from '../../story/story';
import type { Library } from '../library/library';
import { toPlansPage } from '../../pages/plans/page.server';
import { toSourceGroups } from '../../pages/sources/page.server';

const SOURCE = 'src/lib/server/html/fonts/NotoSerifSC-Bold.woff2';
/** Numbers and marks that headlines and cards set in any case. */
const ALWAYS = '0123456789.,%，。：、？「」（）预计目标约以上 ';
const LIMIT_BYTES = 40_000;

/** The headline face cut to the site's name and the characters of `text`. Throws where that is more than a page may carry. */
export async function toHeadlineFont(text: string, { site }: Library): Promise<Uint8Array<ArrayBuffer>> {
  const characters = [...new Set(ALWAYS + site.settings.title + text)].join('');
  const font = await subsetFont(readFileSync(SOURCE), characters, { targetFormat: 'woff2' });
  if (font.length > LIMIT_BYTES) {
    throw new Error(
      `headline font: ${font.length} bytes for ${characters.length} characters, over ${LIMIT_BYTES}`
    );
  }
  return new Uint8Array(font);
}

/** Headings of the pages that share one cut of the face: home, the explorer, /about/, /data/, /sources/. */
const SHARED_HEADINGS =
  '故事数据来源下载用之前先看怎样引用许可证打开每一列的意思指标区和边界规划部分地图排名对比各期并看新近查数关于可比的依据本站算断网时';

/** Everything that those pages set in the headline face. */
export function sharedHeadlines(library: Library): string {
  const stories = library.site.stories.map(({ title }) => title);
  const groups = toSourceGroups(library).map(({ title }) => title);
  return [SHARED_HEADINGS, ...stories, ...groups].join('');
}

/** Everything that a story's page sets in the headline face. */
export function headlinesOf(story: Story, { site }: Library): string {
  const shown = story.steps.flatMap(({ exhibits }) => exhibits.flatMap(plansOf));
  const plans = site.plans.filter(({ id }) => shown.includes(id));
  const indicators = site.indicators.map(({ id, name }) =>
    story.steps.some(({ scene }) => scene.choropleth?.indicator === id) ? name : ''
  );
  return [
    story.title,
    ...story.steps.map(({ title }) => title),
    ...plans.map(diagramText),
    ...indicators
  ].join('');
}

/** What a structure diagram sets in the headline face: the formula, and the units that its glyphs carry. */
function diagramText({ formula, parts }: Plan): string {
  return [formula, ...parts.map(({ unit, direction }) => `${direction ?? ''}${unit}`)].join('');
}

/** Headings of a plan's page, and of the list of plans. */
const PLAN_HEADINGS = '规划提法结构示意画在图上的各部分凭什么前后的提法它的数讲到它的故事后来';

/** Everything that a plan's page sets in the headline face: its own formula and those before and after. */
export function planHeadlines(formulas: readonly Plan[]): string {
  const texts = formulas.flatMap((plan) => [
    diagramText(plan),
    plan.title,
    ...plan.parts.map(({ id, name }) => name ?? id),
    ...plan.later.map(({ title }) => title)
  ]);
  return [PLAN_HEADINGS, ...texts].join('');
}

/** Everything that the list of plans sets in the headline face. */
export function planListHeadlines(library: Library): string {
  const areas = toPlansPage(library).groups.map(({ area }) => area);
  return [PLAN_HEADINGS, ...areas, ...library.site.plans.map(diagramText)].join('');
}

/** What every division's page sets besides its own name. */
const DISTRICT_HEADLINES = '区县（市）已撤销的数前后边界区划规划故事这个数哪来的月';

/** Everything that the pages of divisions set in the headline face. */
export function districtHeadlines({ site }: Library): string {
  const names = site.boundaries.flatMap(({ name, areas }) => [name, ...areas.map((area) => area.name)]);
  const themes = site.indicators.map(({ theme }) => theme);
  const plans = site.plans.flatMap(({ title, formula }) => [title, formula]);
  const stories = site.stories.map(({ title }) => title);
  return [DISTRICT_HEADLINES, ...names, ...themes, ...plans, ...stories].join('');
}
