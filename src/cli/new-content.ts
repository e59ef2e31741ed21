import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { mostMapped, toPlanSkeleton, toStorySkeleton } from '../lib/content/site/skeletons';
import type { Site } from '../lib/content/site/site';
import { latestBoundary } from '../lib/domain/boundary';
import { checkContent } from '../lib/server/library/content-gate';
import { openLibrary } from '../lib/server/library/open-library';
import { SITE } from '../site.js';
import { isoDay } from './iso-day';

/** `npm run new:story -- slug 标题` · `npm run new:plan -- id 提法 区名`: a file that passes the check, ready to fill. */
const [kind = '', ...given] = process.argv.slice(2);
const [name = '', words = '', areaName = ''] = given;
const USAGE = {
  story: '用法：npm run new:story -- 英文名 标题\n例：npm run new:story -- qiantang 钱塘，一个新区',
  plan: '用法：npm run new:plan -- 编号 提法 区名\n例：npm run new:plan -- qiantang-2022 一轴两带 钱塘区'
};

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

if (kind !== 'story' && kind !== 'plan') stop(`${USAGE.story}\n${USAGE.plan}`);
if (!words || (kind === 'plan' && !areaName)) stop(USAGE[kind]);
if (given.length > (kind === 'plan' ? 3 : 2))
  stop(`多了几个词：${given.slice(1).join(' ')}\n标题或提法里有空格，整个加英文双引号。\n${USAGE[kind]}`);
if (!/^[a-z][a-z0-9-]*$/.test(name))
  stop(`「${name}」不能作名字：用小写字母开头，只用小写字母、数字、连字符`);
const file = kind === 'story' ? `${SITE.content}/stories/${name}.md` : `${SITE.content}/plans/${name}.yml`;
if (existsSync(file)) stop(`${file} 已经有了：换一个名字，或直接改它`);

function openOrStop(): Site {
  try {
    return openLibrary().site;
  } catch {
    return stop('现有内容还有错，先运行 npm run content:check 改好');
  }
}

const { boundaries, settings, figures } = openOrStop();
const boundary = latestBoundary(boundaries);
const areaNames = [...boundary.areas.map((area) => area.name), settings.city.name];
if (kind === 'plan' && !areaNames.includes(areaName))
  stop(`${boundary.name}没有「${areaName}」：${areaNames.join('、')}`);

const now = new Date();
const today = isoDay(now);
const text =
  kind === 'story'
    ? toStorySkeleton({
        title: words,
        date: today,
        view: settings.exploreViews[0] ?? '',
        boundary: boundary.id,
        ...(mostMapped(figures, boundary) ?? stop('还没有哪个指标在三个区有数：先在 figures 里加数'))
      })
    : toPlanSkeleton({
        id: name,
        formula: words,
        area: areaName,
        boundary: boundary.id,
        period: String(now.getFullYear())
      });
// A new city has no plans yet.
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, text);
console.log(`写好了 ${file}，用文本编辑器打开它。`);
try {
  checkContent();
  console.log('检查通过。');
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
