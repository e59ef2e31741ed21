import { describe, expect, it } from 'vitest';
import { parseSite } from '../../../src/lib/content/site/site';
import { geo, tinyFiles } from '../../fixtures/tiny-site/tiny-site';
import { coastArchive } from '../../fixtures/write-tiny-archive';

const archives = [
  { file: 'basemap/own.pmtiles', text: Buffer.from(coastArchive().slice(0, 127)).toString('latin1') },
  { file: 'basemap/picture.pmtiles', text: 'not an archive' }
];

/** The county's own base map. */
const OWN = /^basemap:\n(?: .*\n)*/m;

/** The county with `basemap` as an editor may write it, its lines from the first on. */
function read(...lines: readonly string[]) {
  const files = [...tinyFiles(), ...archives].map((each) =>
    each.file === 'site.yml'
      ? { ...each, text: `${each.text.replace(OWN, '').trimEnd()}\n${lines.join('\n')}\n` }
      : each
  );
  const start =
    files
      .find(({ file }) => file === 'site.yml')!
      .text.split('\n')
      .indexOf(lines[0]!) + 1;
  const result = parseSite(files, geo);
  if (result.ok) return { basemap: result.site.basemap, told: [] };
  const told = result.problems.map(
    ({ file, line, what, mend }) => `${file}:${line - start} ${what}｜${mend}`
  );
  return { basemap: undefined, told };
}

describe('a base map in the settings', () => {
  it('is none where none is named', () => {
    expect(read('# nothing').basemap).toBeNull();
  });

  it('may be a file of the site’s own, kept offline unless the settings leave it out', () => {
    const own = ['basemap:', '  pmtiles: own.pmtiles', '  credit: 底图：自绘'];
    const path = '/basemap/kept/own.pmtiles';
    expect(read(...own).basemap).toEqual({ kind: 'pmtiles', credit: '底图：自绘', path });
    expect(read(...own, '  offline: false').basemap).toMatchObject({ path: '/basemap/online/own.pmtiles' });
  });

  it('may be a template, with a key and hosts, or in the words of WMTS', () => {
    const { basemap } = read(
      'basemap:',
      '  tiles: https://{s}.maps.example/wmts?m={TileMatrix}&r={TileRow}&c={TileCol}&tk={key}',
      '  hosts: [a, 1]',
      '  key: "x&y"',
      '  maxZoom: 16',
      '  credit: 底图：某院',
      '  reviewNumber: 甲S（2025）1号'
    );
    const template = 'https://{s}.maps.example/wmts?m={z}&r={y}&c={x}&tk=x%26y';
    expect(basemap).toEqual({
      kind: 'tiles',
      credit: '底图：某院，审图号：甲S（2025）1号',
      layers: [{ template, hosts: ['a', '1'], maxZoom: 16 }]
    });
  });

  it('may be layers of 天地图, with its credit and review number', () => {
    const { basemap } = read('basemap: { tianditu: [vec_w, eva_w], key: abc, reviewNumber: GS（2025）1号 }');
    expect(basemap).toMatchObject({ credit: expect.stringMatching(/天地图.*审图号：GS（2025）1号$/) });
    expect(basemap?.kind === 'tiles' && basemap.layers.map(({ template }) => template)).toEqual(
      ['vec', 'eva'].map((layer) => expect.stringContaining(`/${layer}_w/wmts?`))
    );
  });
});

const TILES = 'https://maps.example/{z}/{x}/{y}.png';

describe.each<[name: string, lines: readonly string[], told: readonly RegExp[]]>([
  ['an address without credit', ['basemap:', `  tiles: ${TILES}`], [/^site.yml:0 .*没有写 credit｜/]],
  [
    'a file without credit',
    ['basemap:', '  pmtiles: own.pmtiles'],
    [/^site.yml:0 .*没有写 credit｜写明底图是谁的/]
  ],
  [
    'a template that lacks a word',
    ['basemap:', '  credit: 某院', '  tiles: https://maps.example/{z}/{y}.png'],
    [/^site.yml:2 模板里没有 \{x\}｜/]
  ],
  [
    'a template that is no address',
    ['basemap:', '  credit: 某院', '  tiles: maps/{z}/{x}/{y}.png'],
    [/^site.yml:2 .*不是网址｜/]
  ],
  [
    'a template with a word that nobody fills',
    ['basemap:', '  credit: 某院', '  tiles: https://maps.example/{q}/{z}/{x}/{y}.png'],
    [/^site.yml:2 不认识模板里的 \{q\}｜/]
  ],
  [
    'a template without its key',
    ['basemap:', '  credit: 某院', `  tiles: ${TILES}?k={key}`],
    [/^site.yml:2 .*没有写 key｜/]
  ],
  [
    'a template without its hosts',
    ['basemap:', '  credit: 某院', '  tiles: https://{s}.maps.example/{z}/{x}/{y}.png'],
    [/^site.yml:2 .*没有写 hosts｜/]
  ],
  [
    'a file that is not there',
    ['basemap:', '  credit: 某院', '  pmtiles: ow.pmtiles'],
    [/^site.yml:2 basemap 文件夹里没有「ow.pmtiles」｜.*「own.pmtiles」/]
  ],
  [
    'a file that is none',
    ['basemap:', '  credit: 某院', '  pmtiles: picture.pmtiles'],
    [/^site.yml:2 .*不是 PMTiles 第 3 版的文件｜/]
  ],
  [
    'an unknown layer of 天地图, no key, no review number',
    ['basemap:', '  tianditu: [vec_w, cav_w]'],
    [
      /^site.yml:1 天地图没有「cav_w」.*「cva_w」/,
      /^site.yml:0 天地图要写 key｜/,
      /^site.yml:0 .*reviewNumber｜/
    ]
  ],
  [
    'two at once',
    ['basemap:', `  tiles: ${TILES}`, '  pmtiles: own.pmtiles'],
    [/^site.yml:0 .*只能写一种｜/]
  ],
  ['none of them', ['basemap: { credit: 某院 }'], [/^site.yml:0 .*要写一种参考底图/]]
])('%s', (_name, lines, told) => {
  it('stops the build with file, line and mend', () => {
    const found = read(...lines).told;
    expect(found).toHaveLength(told.length);
    told.forEach((each, i) => expect(found[i]).toMatch(each));
  });
});
