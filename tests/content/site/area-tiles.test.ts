import { describe, expect, it } from 'vitest';
import { parseSite } from '../../../src/lib/content/site/site';
import { geo, tinyFiles } from '../../fixtures/tiny-site/tiny-site';

const [boundary] = geo.boundaries;
const rows = boundary!.areas.map(({ code, name }) => [code, name, 0, 0, 1, 1, 0, 0]);
const told = { attribution: '自绘', licence: 'CC0', areas: rows };

/** The county with one archive, and `tiles` of the settings as an editor may write it. */
function read(metadata: object | null, written = `{ "${boundary!.id}": own.pmtiles }`) {
  const archive = { file: 'tiles/own.pmtiles', text: metadata ? JSON.stringify(metadata) : '' };
  const files = [...tinyFiles(), archive].map((each) =>
    each.file === 'site.yml' ? { ...each, text: `${each.text.trimEnd()}\ntiles: ${written}\n` } : each
  );
  const last = files
    .find(({ file }) => file === 'site.yml')!
    .text.trimEnd()
    .split('\n').length;
  const result = parseSite(files, geo);
  if (result.ok) return { tiles: result.site.areaTiles, told: [] };
  return {
    tiles: null,
    told: result.problems.map(({ file, line, what, mend }) => `${file}:${line - last} ${what}｜${mend}`)
  };
}

describe('areas from tiles in the settings', () => {
  it('are the site path of each boundary’s archive', () => {
    expect(read(told)).toEqual({ tiles: { [boundary!.id]: '/tiles/own.pmtiles' }, told: [] });
  });

  it.each<[string, object | null, string | undefined, string]>([
    [
      'a file that is no archive',
      null,
      undefined,
      '「own.pmtiles」不是 PMTiles 第 3 版的矢量瓦片｜用 npm run geo:tiles'
    ],
    ['tiles without codes', { ...told, areas: undefined }, undefined, '里的区域没有 code'],
    ['tiles of nobody', { ...told, attribution: '' }, undefined, '没有写数据是谁的'],
    ['tiles without a licence', { ...told, licence: '' }, undefined, '没有写许可证'],
    [
      'an area that is missing',
      { ...told, areas: rows.slice(1) },
      undefined,
      `里没有${boundary!.name}的${boundary!.areas[0]!.name}｜补上`
    ],
    [
      'another name',
      told,
      `{ "${boundary!.id}": other.pmtiles }`,
      'tiles 文件夹里没有「other.pmtiles」｜把文件放进去'
    ],
    ['another boundary', told, '{ "1900": own.pmtiles }', 'tiles 里没有边界「1900」']
  ])('%s stops the build at its line', (_name, metadata, written, message) => {
    const problems = read(metadata, written).told;
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`site.yml:0 `);
    expect(problems[0]).toContain(message);
  });
});
