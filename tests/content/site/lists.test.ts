import { describe, expect, it } from 'vitest';
import { placeOf, problemsOf, tinyFiles, tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';
import { expectOneProblem, expectProblem, type Slip } from '../expect-problem';

const at = (file: string, ...slip: Slip): readonly [name: string, file: string, slip: Slip] => [
  slip[0],
  file,
  slip
];

const SLIPS = [
  at('site.yml', 'a title that is missing', 'title: 小县图志\n', '', 1, '缺少「title」', '补上这一项'),
  at('site.yml', 'an empty promise', 'promise: 每个数都能心算', 'promise: ""', 3, '「promise」的值不对', '不能为空'),
  at('site.yml', 'a map that nobody has reviewed and that does not say so', 'reviewText: 示意图', 'reviewText: 地图', 5, '没有审图号的图要写明是「示意图」', '在 reviewText 里写上'),
  at('site.yml', 'another publication', 'attribution: 自绘', 'attribution: 自绘\npublish: open', 7, '的值不对：「open」', '应为 internal 或 public'),
  at('site.yml', 'a name without its reason', '    why: 口诀\n', '', 8, '缺少「1466 › why」', '补上这一项'),
  at('site.yml', 'a notice from a source that is not listed', 'attribution: 自绘', 'attribution: 自绘\nnotices: { new: papre }', 7, '没有来源「papre」', '是不是想写「paper」'),
  at('site.yml', 'the notice of an unknown boundary', 'attribution: 自绘', 'attribution: 自绘\nnotices: { now: paper }', 7, '没有边界「now」', /new/),
  at('indicators.yml', 'an unknown kind', 'kind: stock', 'kind: stok', 8, '的值不对：「stok」', 'stock / flow'),
  at('indicators.yml', 'an indicator of a unit that is not listed', 'units: [人, ', 'units: [', 6, '指标「people」的单位「人」不在 units 里', /可用的有|是不是/),
  at('indicators.yml', 'an indicator that comes twice', 'id: budget-revenue', 'id: local-revenue', 24, '「local-revenue」写了两次', '换一个编号'),
  at('indicators.yml', 'an unknown key', 'theme: 人口', 'theme: 人口\n    topic: 人口', 10, '「常住人口 › topic」不认识', '检查拼写'),
  at('indicators.yml', 'a rank that is said to add up', 'kind: stock\n    theme: 人口', 'kind: rank\n    theme: 人口\n    aggregation: sum', 10, '各区的数加不起来', '删去 aggregation'),
  at('indicators.yml', 'an unknown way to add up', 'theme: 人口', 'theme: 人口\n    aggregation: mean', 10, '的值不对：「mean」', 'sum / none'),
  at('sources.yml', 'a date that is none', '2021-07-21', '2021年7月', 4, '「paper › published」的值不对', '应为日期，如 2021-07-21'),
  at('sources.yml', 'an unknown tier', 'tier: media', 'tier: blog', 5, '的值不对：「blog」', 'official / media / open / secondary / unofficial'),
  at('sources.yml', 'a source that comes twice', '- id: office', '- id: paper', 6, '「paper」写了两次', '换一个编号'),
  at('zones.yml', 'a zone that is a word', 'kind: scenic-area', 'kind: ""', 3, '「县中公园 › kind」的值不对', '不能为空'),
  at('places.yml', 'a latitude off the map', '[120.5, 31.5]', '[31.5, 120.5]', 4, '的值不对：「120.5」', '纬度在 -85 到 85 之间'),
  at('places.yml', 'a place that comes twice', 'name: 北站', 'name: 西站', 4, '「西站」写了两次', '换一个编号'),
  at('places.yml', 'an error below nothing', 'errorKm: 3', 'errorKm: -3', 3, '的值不对：「-3」', '不能小于 0'),
  at('views.yml', 'an unknown area', 'new/E', 'new/F', 2, '视图「全县」里没有「new/F」', '是不是想写'),
  at('views.yml', 'an unknown part', 'cross/一廊', 'cross/二廊', 5, '视图「走廊」里没有「cross/二廊」', '是不是想写「cross/一廊」'),
  at('views.yml', 'bounds in the wrong order', '[120, 30, 122, 31]', '[122, 30, 120, 31]', 8, '没有宽', '西、南、东、北'),
  at('views.yml', 'bounds of three numbers', '[120, 30, 122, 31]', '[120, 30, 122]', 8, '缺少「南半 › bounds › 第 4 个」', '补上'),
  at('views.yml', 'a view that comes twice', 'name: 走廊', 'name: 全县', 4, '视图「全县」写了两次', '换一个名字'),
  at('views.yml', 'a view of nothing', '  bounds: [120, 30, 122, 31]\n', '', 7, '视图「南半」什么也没框住', '写 areas')
] as const; // prettier-ignore

/** Slips that also take something from a story; the story's own problems are told too. */
const isOwn = (file: string) => (problem: { file: string }) => problem.file === file;

describe('a list of the site', () => {
  it.each(SLIPS)('is refused at its line for %s: %s', (_name, file, [, from, to, line, what, mend]) => {
    const problems = problemsOf(withEdit(tinyFiles(), file, from, to)).filter(isOwn(file));
    expect(problems.map(placeOf)).toEqual([`${file}:${line}`]);
    expect(problems[0]?.what).toMatch(what);
    expect(problems[0]?.mend).toMatch(mend);
  });

  it('that frames one place needs room around it', () => {
    const single = '\n- name: 一站\n  places: [西站]\n';
    const bounds = '  bounds: [120, 30, 122, 31]';
    expectOneProblem('views.yml', [
      '',
      bounds,
      `${bounds}${single}`,
      9,
      '视图「一站」框出的范围没有宽或没有高',
      'padKm'
    ]);
    const padded = withEdit(tinyFiles(), 'views.yml', bounds, `${bounds}${single}  padKm: 2\n`);
    expect(tinySite(padded).views.map(({ name }) => name)).toContain('一站');
  });
});

describe('a list that cannot be read', () => {
  it.each(['indicators.yml', 'sources.yml', 'zones.yml', 'places.yml', 'views.yml'])(
    'is the only thing to be blamed: %s',
    (file) => {
      const broken = tinyFiles().map((each) =>
        each.file === file ? { file, text: `${each.text}\n  : [\n` } : each
      );
      const problems = problemsOf(broken);
      expect(problems.length).toBeGreaterThan(0);
      expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([file]));
    }
  );

  it('does not keep the slips of other files from being told', () => {
    const files = withEdit(tinyFiles(), 'sources.yml', 'tier: media', 'tier: blog');
    const slips = withEdit(files, 'figures/county.csv', 'a-local-2021,900001', 'a-local-2021,900009');
    expect(problemsOf(slips).map(placeOf)).toEqual(['sources.yml:5', 'figures/county.csv:13']);
  });

  it.each(['site.yml', 'indicators.yml', 'sources.yml', 'zones.yml', 'places.yml', 'views.yml'])(
    'because it is not there is told at its first line: %s',
    (name) => {
      const problems = problemsOf(tinyFiles().filter(({ file }) => file !== name)).filter(isOwn(name));
      expect(problems.map(placeOf)).toEqual([`${name}:1`]);
      expect(problems[0]?.what).toBe('找不到这个文件');
    }
  );

  it('because it is empty is told at its first line', () => {
    const files = tinyFiles().map((each) => (each.file === 'zones.yml' ? { ...each, text: '' } : each));
    expectProblem(files, 'zones.yml:1', /值不对|缺少/, '应为一列');
  });

  it('because it counts on an alias that is not there is told, not thrown', () => {
    const files = tinyFiles().map((each) =>
      each.file === 'zones.yml' ? { ...each, text: '- *nobody\n' } : each
    );
    expectProblem(files, 'zones.yml:1', 'YAML 写法有误', /./);
  });
});

describe('a view', () => {
  const views = Object.fromEntries(tinySite().views.map(({ name, bounds }) => [name, bounds]));

  it('frames what it names, with its padding in kilometres', () => {
    const [west = 0, south = 0, east = 0, north = 0] = views['全县']!;
    // 5 km are 0.045° of latitude and, at 31° north, 0.0525° of longitude.
    expect([west, south, east, north].map((degrees) => Number(degrees.toFixed(3)))).toEqual([
      119.948, 29.955, 122.052, 32.045
    ]);
  });

  it('takes bounds as they are', () => {
    expect(views['南半']).toEqual([120, 30, 122, 31]);
  });
});
