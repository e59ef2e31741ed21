import { afterEach, describe, expect, it, vi } from 'vitest';
import { toBox } from '../../../../src/lib/geometry/projection';
import { toPicture } from '../../../../src/lib/map/to-picture';
import { toStandaloneSvg } from '../../../../src/lib/map/renderers/svg/standalone';
import { columnsOf } from '../../../../src/lib/ui/wrap';
import { aScene, library } from '../../tiny-library';

const LONG = '全县各区按登记地统计的常住人口，不含外出半年以上的人，2021年4月9日以后的边界。'.repeat(4);
const picture = toPicture(aScene({}), library.atlas);
const svgOf = (text: { title: string; subtitle: string; foot: readonly string[] }): string =>
  toStandaloneSvg(picture, { text, shapeOf: (id) => id, textureNames: [] });

interface Line {
  readonly y: number;
  readonly px: number;
  readonly text: string;
}

const linesIn = (svg: string): Line[] =>
  [...svg.matchAll(/<text x="36" y="([\d.]+)" font-size="(\d+)"[^>]*>([^<]*)</g)].map(([, y, px, text]) => ({
    y: Number(y),
    px: Number(px),
    text: text!
  }));

describe('a picture that leaves the site', () => {
  const lines = linesIn(svgOf({ title: LONG, subtitle: LONG, foot: [LONG, LONG] }));

  it('holds every line of its title, definition and sources within its margins', () => {
    expect(lines.map(({ text }) => text).join('')).toBe(LONG.repeat(4));
    for (const { px, text } of lines) expect(columnsOf(text) * (px / 2), text).toBeLessThan(1200 - 2 * 36);
  });

  it('sets its lines one below the other', () => {
    for (const [i, { y, px }] of lines.entries())
      if (i > 0) expect(y - lines[i - 1]!.y).toBeGreaterThanOrEqual(px);
  });

  it('goes on beyond the edges of its view, which cut through land', () => {
    const [, x, y, width, height] = /viewBox="(-?[\d.]+) (-?[\d.]+) ([\d.]+) ([\d.]+)">(?!<title)/
      .exec(svgOf({ title: '', subtitle: '', foot: [] }).replace(/^<svg[^>]*>/, ''))!
      .map(Number);
    const box = toBox(picture.bounds);
    expect(x!).toBeLessThanOrEqual(box.x);
    expect(x! + width!).toBeGreaterThanOrEqual(box.x + box.width - 1e-6);
    expect(y!).toBeCloseTo(box.y - box.height / 10, 6);
    expect(height!).toBeCloseTo(box.height * 1.2, 6);
  });
});

it('the words of a legend’s samples stay in their columns, and on the sheet', () => {
  const text = 'Relief, schematic: drawn from heights of a coarse grid, no metres told';
  const entries = (['relief', 'rail', 'metro'] as const).map((swatch) => ({ swatch, text }));
  const svg = toStandaloneSvg(
    { ...picture, legend: { ...picture.legend, entries } },
    { text: { title: '', subtitle: '', foot: [] }, shapeOf: (id) => id, textureNames: [] }
  );
  const words = [...svg.matchAll(/<text x="44" y="([\d.-]+)" font-size="14">([^<]*)</g)];
  expect(words.map(([, , line]) => line).join(' ')).toBe(Array(3).fill(text).join(' '));
  for (const [, y, line] of words) {
    expect(columnsOf(line!) * 7).toBeLessThan(1200 - 2 * 36 - 2 * 370 - 44);
    expect(Number(y)).toBeGreaterThan(0);
    expect(Number(y)).toBeLessThan(30);
  }
});

describe('a picture of two maps', () => {
  const [shown] = picture.fills;
  const other = { fills: picture.fills.map((fill) => ({ ...fill, fill: '#123456' })) };
  const draw = (sharesRamp: boolean): string =>
    toStandaloneSvg(
      {
        ...picture,
        legend: { ...picture.legend, classes: [{ text: '多', color: '#654321' }] },
        beside: { kind: 'swipe', sharesRamp, titles: ['2010年', '2020年'], others: [other] }
      },
      { text: { title: '人口', subtitle: '', foot: ['来源'] }, shapeOf: (id) => id, textureNames: [] }
    );
  const svg = draw(true);
  const topOf = (text: string): number => linesIn(svg).find((line) => line.text === text)!.y;

  it('has both, one below the other, each under what tells it apart', () => {
    expect(svg.match(/data-layer="area-fills"/g)).toHaveLength(2);
    expect(svg.lastIndexOf('#123456')).toBeLessThan(svg.lastIndexOf(`"${shown!.fill}"`));
    expect(topOf('2020年') - topOf('2010年')).toBeGreaterThan(200);
    expect(topOf('来源')).toBeGreaterThan(topOf('2020年'));
  });

  it('says once what colours mean the same, and at each map what they do not', () => {
    expect(svg.match(/#654321/g)).toHaveLength(1);
    expect(draw(false).match(/#654321/g)).toHaveLength(2);
  });
});

describe('the legend of a picture that leaves the site', () => {
  const classes = [
    { text: '50 以下', color: '#111111' },
    { text: '50 以上', color: '#222222' }
  ];
  const legend = { ...picture.legend, title: '普查人口，2020年11月1日（万人）', classes };
  const svg = toStandaloneSvg(
    { ...picture, legend },
    { text: { title: '', subtitle: '', foot: ['来源'] }, shapeOf: (id) => id, textureNames: [] }
  );
  const yOf = (text: string): number => Number(new RegExp(` y="([\\d.]+)"[^>]*>${text}`).exec(svg)![1]);

  it('says above its colours what they count, and in which unit', () => {
    expect(svg).toContain('>普查人口，2020年11月1日（万人）</text>');
    expect(yOf('普查人口')).toBeLessThan(yOf('50 以下'));
  });

  it('stands clear of what the sheet says below it', () => {
    const legendTop = Number(/translate\(36 ([\d.]+)\)"><text/.exec(svg)![1]);
    expect(yOf('来源') - 14).toBeGreaterThan(legendTop + yOf('50 以下') + 14);
  });
});

describe('the type of a picture that leaves the site', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is of the edition’s language: Chinese faces would tear “Lin’an” apart', () => {
    const text = { title: '', subtitle: '', foot: [] };
    expect(svgOf(text)).toMatch(/^<svg [^>]*xml:lang="zh-CN"[^>]*font-family="'Noto Sans CJK SC'/);
    vi.stubGlobal('__ATLAS_LANG__', 'en');
    const english = svgOf(text);
    expect(english).toMatch(/^<svg [^>]*xml:lang="en"[^>]*font-family="'Source Sans 3'/);
    expect(english).toMatch(/^<svg [^>]*style="font-variant-east-asian:proportional-width"/);
  });
});
