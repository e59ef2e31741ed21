import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { toId, type AreaCode } from '../../../src/lib/domain/ids';
import { stepFrom, type Direction } from '../../../src/lib/domain/neighbourhood';
import { toReading } from '../../../src/lib/domain/reading-unit';
import { zh } from '../../../src/lib/words/zh';
import { toComparing } from '../../../src/lib/pages/explore/compare';
import { toCsv } from '../../../src/lib/pages/explore/csv';
import { toModel } from '../../../src/lib/pages/explore/model';
import { toExplorePicture } from '../../../src/lib/pages/explore/explore-picture';
import { isOnMap, searchEntries } from '../../../src/lib/pages/explore/search';
import { toStandaloneSvg } from '../../../src/lib/map/renderers/svg/standalone';
import { toSwatchText } from '../../../src/lib/map/renderers/svg/swatch';
import { toPicture } from '../../../src/lib/map/to-picture';
import { TOKENS } from '../../../src/lib/map/tokens';
import { attributesOf } from '../../map/renderers/seen-looks';
import { aScene, library, OLD, PARTS } from '../../map/tiny-library';
import { realData } from './real-data';
import { stateOf } from './tiny-data';

const real = realData();

describe('the search', () => {
  const first = (text: string): string | undefined => searchEntries(real.search, text)[0]?.label;

  it.each([
    ['临平', '临平区'],
    ['linping', '临平区'],
    ['LP', '临平区'],
    ["lin'an", '临安区'],
    ['ca', '淳安县'],
    ['330113', '临平区'],
    ['xiacheng', '下城区'],
    ['GDP', '地区生产总值']
  ])('finds by %s', (text, name) => {
    expect(first(text)).toContain(name);
  });

  it('finds both places that 余杭 names, and says which is which', () => {
    const found = searchEntries(real.search, 'yuhang').filter(({ id }) => id === '330110');
    expect(found.map(({ boundary }) => boundary)).toEqual(['2021', '2017']);
    expect(new Set(found.map(({ label }) => label)).size).toBe(2);
    const [today, old] = found;
    expect(isOnMap(today!, '2021' as never, real)).toBe(true);
    expect(isOnMap(old!, '2021' as never, real)).toBe(false);
  });

  it('finds a division that no redraw touched on either map', () => {
    const [tonglu, ...others] = searchEntries(real.search, 'tonglu').filter(({ kind }) => kind === 'area');
    expect(others).toEqual([]);
    for (const boundary of ['2017', '2021']) expect(isOnMap(tonglu!, boundary as never, real)).toBe(true);
  });

  it('finds nothing for nothing', () => {
    expect(searchEntries(real.search, '  ')).toEqual([]);
    expect(searchEntries(real.search, '不存在')).toEqual([]);
  });
});

describe('arrow keys on the map', () => {
  const directions: Direction[] = ['north', 'east', 'south', 'west'];

  it.each(['2017', '2021'])('reach every division of boundary %s from every other', (boundary) => {
    const anchors = real.views[0]!.anchors[boundary]!;
    const places = Object.entries(anchors).map(([code, at]) => ({
      code,
      at,
      touching: real.touching[boundary]![code]!
    }));
    for (const { code } of places) {
      const seen = new Set([code]);
      for (const each of seen)
        for (const direction of directions) {
          const next = stepFrom(each, direction, places);
          if (next) seen.add(next);
        }
      expect(seen.size, code).toBe(places.length);
    }
  });

  it('go to the neighbour in that direction, and stay at the edge', () => {
    const square = (code: string, x: number, y: number, touching: string[]) => ({
      code,
      at: [120 + x, 30 + y] as const,
      touching
    });
    const four = [
      square('A', 0, 0, ['B', 'C']),
      square('B', 1, 0, ['A', 'D']),
      square('C', 0, 1, ['A', 'D']),
      square('D', 1, 1, ['B', 'C'])
    ];
    expect(stepFrom('A', 'east', four)).toBe('B');
    expect(stepFrom('A', 'north', four)).toBe('C');
    expect(stepFrom('D', 'west', four)).toBe('C');
    expect(stepFrom('A', 'west', four)).toBeUndefined();
    expect(stepFrom('nowhere', 'west', four)).toBeUndefined();
  });

  it('know that 余杭 and 临平 touch, and that 淳安 and 余杭 do not', () => {
    expect(real.touching['2021']!['330110']).toContain('330113');
    expect(real.touching['2021']!['330127']).not.toContain('330110');
  });
});

describe('a comparison of divisions', () => {
  const state = stateOf('?indicator=gdp&period=2022&compare=330106,330113', real);
  const { rows, refused } = toComparing(state, real);

  it('puts side by side what may stand so, the newest of each indicator', () => {
    const gdp = rows.find(({ indicator }) => indicator.id === 'gdp');
    expect(gdp?.option.period.text).toBe('2022');
    expect(gdp?.figures.map((figure) => figure?.value)).toEqual([1970.1, 1001]);
  });

  it('sets apart what may not, with the reasons', () => {
    const services = refused.find(({ indicator }) => indicator.id === 'services-value-added');
    expect(services?.figures.map(({ value }) => value)).toEqual([872.23, 418.78]);
    expect(services?.refusals.map(({ kind }) => kind)).toContain('period-kind');
    expect(refused.every(({ refusals }) => refusals.length > 0)).toBe(true);
  });

  it('of one division is none', () => {
    expect(toComparing({ ...state, compare: state.compare.slice(0, 1) }, real)).toEqual({
      rows: [],
      refused: []
    });
  });
});

describe('a view as a file', () => {
  const model = toModel(stateOf('?indicator=gdp&period=2022', real), real);

  it('is a CSV that says what the table says, each row with its citation', () => {
    const text = toCsv(model, real);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = csvParse(text.slice(1));
    expect(rows).toHaveLength(13);
    rows.forEach((row, i) => {
      const { code, shown } = model.rows[i]!;
      expect(row).toMatchObject({
        code,
        value: String(shown!.value),
        unit: '亿元',
        boundary: '2021年4月9日后'
      });
      expect(row.source).toContain('《');
      expect(row.tier).not.toBe('');
    });
  });

  it('says in a gap’s row why it is one', () => {
    const density = toModel(stateOf('?indicator=density-census', real), real);
    const xihu = csvParse(toCsv(density, real).slice(1)).find(({ code }) => code === '330106');
    expect(xihu).toMatchObject({ value: '', source: '' });
    expect(xihu?.missing).toContain('口径不同');
  });

  describe('as an SVG', () => {
    const highlight = [toId<AreaCode>('330110'), toId<AreaCode>('330113')];
    const textures = [{ code: toId<AreaCode>('330102'), name: 'weak' as const }];
    const picture = { ...toExplorePicture(model, real), highlight, textures };
    const svg = toStandaloneSvg(picture, {
      text: { title: 'GDP <2022>', subtitle: '副题', foot: ['来源：甲', '示意图'] },
      shapeOf: (id) => `M0 0#${id}`,
      textureNames: [{ name: 'weak', text: '来源弱' }]
    });
    const area = (code: string): string => `M0 0#s-2021-${code}`;
    /** Shape → the attributes it is drawn with in a layer, its own before those of the layer's group. */
    const drawnIn = (layer: string): [string, Record<string, string>][] => {
      const [, group = '', inner = ''] =
        new RegExp(`<g (data-layer="${layer}"[^>]*)>(.*?)</g>`).exec(svg) ?? [];
      return [...inner.matchAll(/<path[^>]*>/g)].map(([tag]) => {
        const { d, ...own } = attributesOf(tag);
        return [d!, { ...attributesOf(group), ...own }];
      });
    };

    it('fills every division with the colour that the map gives it', () => {
      const fills = drawnIn('area-fills').map(([d, { fill }]) => [d, fill]);
      expect(fills).toEqual(picture.fills.map(({ code, fill }) => [area(code), fill]));
      expect(new Set(fills.map(([, fill]) => fill)).size).toBeGreaterThan(2);
    });

    it('has the water, the borders and every division’s line', () => {
      expect(drawnIn('water-areas')).toEqual([
        ['M0 0#s-water-areas', expect.objectContaining({ fill: TOKENS.water })]
      ]);
      expect(drawnIn('water-lines')[0]).toEqual([
        'M0 0#s-water-lines',
        expect.objectContaining({ stroke: TOKENS.waterLine })
      ]);
      expect(drawnIn('context-borders')).toHaveLength(1);
      expect(drawnIn('area-lines').map(([d]) => d)).toEqual(picture.fills.map(({ code }) => area(code)));
    });

    it('outlines what the reader chose, over everything else', () => {
      for (const [layer, stroke] of [
        ['highlight-casing', TOKENS.highlightCasing],
        ['highlight-lines', TOKENS.highlightLine]
      ] as const) {
        const looks = highlight.map((code) => [area(code), expect.objectContaining({ stroke })]);
        expect(drawnIn(layer)).toEqual(looks);
      }
      expect(svg.lastIndexOf('data-layer="')).toBe(svg.indexOf('data-layer="highlight-lines"'));
    });

    it('puts what a number is over its colour and under the water', () => {
      const texture = svg.indexOf(`<path d="${area('330102')}" fill="url(#t-weak)"/>`);
      expect(texture).toBeGreaterThan(svg.indexOf('data-layer="area-fills"'));
      expect(texture).toBeLessThan(svg.indexOf('data-layer="water-areas"'));
    });

    it('has legend, names and notes in it, and needs nothing else', () => {
      expect(svg).toContain('GDP &lt;2022&gt;');
      expect(svg).not.toMatch(/href=|<use/);
      for (const { color, text } of picture.legend.classes) {
        expect(svg).toContain(`fill="${color}" stroke`);
        expect(svg).toContain(text);
      }
      for (const text of ['来源：甲', '示意图', '来源弱', '余杭区']) expect(svg).toContain(text);
    });
  });

  it('draws in its file all that a map may show, with a sample of each in the legend', () => {
    const shown = toPicture(
      aScene({ overlays: PARTS, ghost: { boundary: OLD, areas: [toId<AreaCode>('900004')] } }),
      library.atlas
    );
    const svg = toStandaloneSvg(shown, {
      text: { title: '', subtitle: '', foot: [] },
      shapeOf: (id) => id,
      textureNames: []
    });
    for (const layer of ['overlay-fills', 'overlay-hatch', 'overlay-edges', 'overlay-lines', 'ghost-lines']) {
      expect(svg).toContain(`data-layer="${layer}"`);
    }
    expect(shown.legend.entries.length).toBeGreaterThan(3);
    for (const { swatch, text } of shown.legend.entries) {
      expect(svg).toContain(text);
      expect(svg).toContain(toSwatchText(swatch));
    }
  });
});

describe('a unit for reading', () => {
  it.each([
    ['人', 1_226_673, '万人', 122.7],
    ['人', 5000, '人', 5000],
    ['亿元', 0.05, '万元', 500],
    ['亿元', 3051.61, '亿元', 3052],
    ['万元', 25_000, '亿元', 2.5],
    ['%', 15.1, '%', 15.1]
  ])('of %s up to %d is %s', (unit, value, reading, number) => {
    const scaled = zh.readingUnit(unit, value);
    expect(scaled.unit).toBe(reading);
    expect(toReading(value, scaled)).toBe(number);
  });
});
