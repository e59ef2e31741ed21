import { describe, expect, it } from 'vitest';
import { draftSources, type Outlines } from '../../../geo/draft/sources';
import { assemble } from '../../../geo/steps/assemble';
import { isFailed } from '../../../geo/steps/check';
import { sha256Of } from '../../../geo/steps/parse-source';
import { verify } from '../../../geo/steps/verify';
import { tinySources } from '../tiny-county';

const squares = tinySources('tiny-coast').get('squares/divisions.json')!;
const outlines: Outlines = {
  ...{
    file: 'coast.json',
    text: squares,
    title: '四个区',
    origin: '自绘 1.0',
    licence: 'MIT',
    licenceNote: ''
  },
  ...{ licenceText: null, crs: 'WGS84' }
};
const draft = (text: string, code = 'C00') =>
  draftSources({ code, outlines: { ...outlines, text }, retrieved: '2026-11-27' });
const edited = (from: string | RegExp, to: string) => squares.replace(from, to);
const box = (properties: object) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [[[120, 30], [121, 30], [121, 31], [120, 30]]] } // prettier-ignore
});
const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });

describe('the sources of a new city', () => {
  const drafted = draft(squares);

  it('are built and pass every check, islands and enclave included', () => {
    if (!drafted.ok) throw new Error(JSON.stringify(drafted.problems));
    const geo = assemble(drafted.files);
    expect(verify(geo, geo).filter(isFailed)).toEqual([]);
    expect(drafted.divisions.map(({ name }) => name)).toEqual(['西山区', '城中区', '北港区', '南港区']);
  });

  it('say of the file its hash, its datum and its licence, and of the land how many pieces it has', () => {
    if (!drafted.ok) throw new Error('refused');
    const source = drafted.files.get('outlines/source.yml');
    expect(source).toContain(`"coast.json": ${sha256Of(squares)}`);
    expect(source).toContain('crs: WGS84\nretrieved: "2026-11-27"');
    expect(drafted.files.get('build.yml')).toContain('outline: { parts: 2, holes: 0 }');
    expect(drafted.files.get('boundaries.yml')).toContain('validFrom: null');
  });
});

describe('a file that cannot be a city', () => {
  it.each([
    ['is no JSON', '{', '不是合法的 JSON'],
    ['is no collection', '{"type":"Polygon"}', '不是 FeatureCollection'],
    ['is one piece', collection(box({ adcode: 1, name: '甲' })), '里面只有 1 个区，少于 3 个'],
    ['has the whole city in it', edited('"C02"', '"C00"'), '里面有整座城市（C00 城中区）'],
    [
      'has a division without a name',
      edited('"name": "城中区"', '"nom": "城中区"'),
      '第 2 个区没有名称 name（C02）'
    ],
    ['has a division without a code', edited('"adcode": "C02", ', ''), '第 2 个区没有代码 adcode（城中区）'],
    [
      'has no areas',
      collection({ type: 'Feature', properties: { adcode: 1, name: '甲' }, geometry: null }),
      '没有面'
    ],
    ['has a division twice', edited('"C02"', '"C01"'), 'C01 西山区 写了两次']
  ])('%s: the problem says so, and what to do', (_what, text, said) => {
    const drafted = draft(text);
    const problems = drafted.ok ? [] : drafted.problems;
    expect(problems.map(({ what }) => what).join('\n')).toContain(said);
    for (const { file, mend } of problems) expect([file, mend.length > 0]).toEqual(['coast.json', true]);
  });

  it("is of another city, by its divisions' codes", () => {
    const text = collection(...['甲', '乙', '丙'].map((name, i) => box({ adcode: 440103 + i, name })));
    const drafted = draft(text, '330200');
    expect(drafted.ok ? '' : drafted.problems[0]?.what).toBe(
      '3 个区不在 330200 之下：440103 甲、440104 乙、440105 丙'
    );
  });
});
