import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblems, type ContentFile } from '../../../src/lib/content/text/problem';
import { parseSite } from '../../../src/lib/content/site/site';
import { geo, placeOf, problemsOf, tinyFiles, tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';
import { realFiles, realGeo, realSite } from '../real-site';

/** Thousands of figures, read on a machine that is busy with other things. */
const LONG = 30_000;

describe('the content of the site', { timeout: LONG }, () => {
  it('passes its own checks', () => {
    expect(problemsOf(realFiles, realGeo)).toEqual([]);
  });

  it('has every figure on a place and boundary that exist, and every source it names', () => {
    const site = realSite();
    const sources = new Set(site.sources.map(({ id }) => id));
    for (const { boundary, place, source } of site.figures) {
      expect(sources.has(source)).toBe(true);
      const areas = site.boundaries
        .find(({ id }) => id === boundary)!
        .areas.map(({ code }) => code as string);
      if (place.kind === 'area') expect([...areas, '330100']).toContain(place.code);
      if (place.kind === 'zone') expect(site.zones.map(({ id }) => id)).toContain(place.zone);
      expect(['area', 'zone']).toContain(place.kind);
    }
  });

  it('tells each story in 8 to 16 steps', () => {
    const lengths = realSite().stories.map(({ slug, steps }) => [slug, steps.length] as const);
    expect(lengths.filter(([, length]) => length < 8 || length > 16)).toEqual([]);
  });

  it('has a story whose scenes name only what is drawn', () => {
    const site = realSite();
    const drawn = site.plans.flatMap(({ id, parts }) =>
      parts.filter(({ footprint }) => footprint).map((part) => `${id}/${part.id}`)
    );
    for (const { scene } of site.stories.flatMap(({ steps }) => steps)) {
      expect(drawn).toEqual(expect.arrayContaining([...scene.overlays]));
    }
  });
});

/** A slip in one file of the real content: what it changes, found by its form so that editors may reword it. */
interface RealSlip {
  readonly file: RegExp;
  readonly from: RegExp;
  readonly to: (found: string) => string;
  /** What stands in the line that is told; where it is the changed line itself, nothing. */
  readonly at?: RegExp;
  readonly what: RegExp;
}

const STORY = /^stories\/yuhang\.md$/;
const PLAN = /^plans\/yuhang-2021\.yml$/;
const cut = (found: string): string => found.slice(0, -1);

const REAL_SLIPS: Readonly<Record<string, RealSlip>> = {
  'a view that is misspelt': { file: STORY, from: /(?<=\nview: ).+/, to: (view) => `${view}图`, what: /没有视图「.+图」/ },
  'a figure that is misspelt': { file: STORY, from: /(?<=\{\{)[a-z0-9-]+/, to: cut, what: /没有编号为/ },
  'a number typed instead of bound': { file: STORY, from: /\{\{[^}]+\}\}/, to: () => '942平方公里', what: /没绑定的数「942」/ },
  'a digit before a word': { file: STORY, from: /(?<=```\n\n)\S/, to: (word) => `9${word}`, what: /没绑定的数「9」/ },
  'a sum in words': { file: STORY, from: /(?<=```\n\n)\S/, to: (word) => `三百亿元${word}`, what: /没绑定的数「三百亿元」/ },
  'old and new ground compared': { file: /^stories\/redraw\.md$/, from: /(?<=\n)equation:[^]*?(?=```)/, to: () => 'compare: [old-yuhang-gdp-2020, yuhang-gdp-2021]\n', what: /边界不同/ },
  'a map of a census that was not held': { file: STORY, from: /(?<=\nindicator: share-college-plus\nperiod: )2020-11-01/, to: () => '2015-11-01', at: /^indicator: share-college-plus/m, what: /只有 0 个区有数/ },
  'a part of another unit': { file: PLAN, from: /(?<=unit: )廊/, to: () => '带', at: /^formula/m, what: /提法里「廊」有1个，各部分合计却是0个/ },
  'a part too few': { file: PLAN, from: /(?<=count: )3/, to: () => '2', at: /^formula/m, what: /提法里「片」有3个，各部分合计却是2个/ },
  'an inference stripped of its reason': { file: PLAN, from: /\n {4}reason: .+/, to: () => '', at: /evidence: inferred/, what: /写作推断，却没有理由/ },
  'a township of another district': { file: /^plans\/yuhang-2024\.yml$/, from: /余杭区(?=\/径山镇)/, to: () => '临安区', what: /没有镇街「临安区\/径山镇」/ },
  'a code of another boundary': { file: /gdp\.csv$/, from: /(?<=old-yuhang-gdp-2020,)330110/, to: () => '330113', what: /边界 2017 里没有代码「330113」/ },
  'a value with a separator': { file: /gdp\.csv$/, from: /(?<=,)2064(?=,)/, to: () => '"2,064"', what: /value 不是纯数字/ }
}; // prettier-ignore

function withSlip({ file, from, to, at }: RealSlip): { files: ContentFile[]; place: string } {
  const source = realFiles.find((each) => file.test(each.file))!;
  const found = from.exec(source.text);
  if (!found) throw new RangeError(`${source.file} has no ${from}`);
  const text = `${source.text.slice(0, found.index)}${to(found[0])}${source.text.slice(found.index + found[0].length)}`;
  const offset = at ? text.search(at) : found.index;
  const line = text.slice(0, offset).split('\n').length;
  return {
    files: realFiles.map((each) => (each === source ? { file: each.file, text } : each)),
    place: `${source.file}:${line}`
  };
}

describe('one slip in the real content', { timeout: LONG }, () => {
  it.each(Object.entries(REAL_SLIPS))('is told with its file and line: %s', (_name, slip) => {
    const { files, place } = withSlip(slip);
    const told = problemsOf(files, realGeo).filter(({ what }) => slip.what.test(what));
    expect(told.map(placeOf)).toEqual([place]);
  });

  it('in the id of a source is told wherever the source is named', () => {
    const slip: RealSlip = {
      file: /^sources/,
      from: /(?<=id: )rmrb-20240117/,
      to: (id) => `${id}x`,
      what: /./
    };
    const problems = problemsOf(withSlip(slip).files, realGeo);
    const files = new Set(problems.map(({ file }) => file));
    for (const file of ['figures/yuhang-2024.csv', 'stories/yuhang.md']) expect(files).toContain(file);
    const ofSource = problems.filter(({ what }) => /来源「rmrb-20240117」/.test(what));
    expect(ofSource.length).toBeGreaterThan(20);
    for (const { mend } of ofSource) expect(mend).toBe('是不是想写「rmrb-20240117x」？');
  });

  it('anywhere in the digits of a story is found, whichever digit is typed over a binding', () => {
    const file = 'stories/yuhang.md';
    const { text } = realFiles.find((each) => each.file === file)!;
    const bindings = [...text.matchAll(/\{\{[^}]+\}\}/g)];
    fc.assert(
      fc.property(
        fc.constantFrom(...bindings),
        fc.integer({ min: 1, max: 9999 }),
        ({ 0: binding, index }, number) => {
          const typed = `${text.slice(0, index)}${number}亿元${text.slice(index + binding.length)}`;
          const files = realFiles.map((each) => (each.file === file ? { file, text: typed } : each));
          const line = text.slice(0, index).split('\n').length;
          expect(problemsOf(files, realGeo).map(placeOf)).toContain(`${file}:${line}`);
        }
      ),
      { numRuns: 8 }
    );
  }, 90_000);
});

describe('problems of several files', () => {
  const slips = [
    ['figures/county.csv', 'a-local-2021,900001', 'a-local-2021,900009', 13],
    ['plans/towns.yml', 'source: paper\nparts', 'source: papers\nparts', 8],
    ['views.yml', 'bounds: [120, 30, 122, 31]', 'bounds: [120, 31, 122, 30]', 8],
    ['stories/county.md', 'labels: highlighted', 'labels: some', 52],
    ['zones.yml', 'id: park', 'id: Park', 1],
    ['places.yml', 'errorKm: 3', 'errorKm: 三', 3],
    ['indicators.yml', 'kind: stock', 'kind: pile', 8],
    ['site.yml', 'title: 小县图志', 'titel: 小县图志', 1]
  ] as const;
  const broken = slips.reduce<ContentFile[]>(
    (files, [file, from, to]) => withEdit(files, file, from, to),
    tinyFiles()
  );

  it('are told all at once', () => {
    const places = problemsOf(broken).map(placeOf);
    for (const [file, , , line] of slips) expect(places).toContain(`${file}:${line}`);
  });

  it('are one report in the order of files and lines, each with what to do', () => {
    const problems = problemsOf(broken);
    const lines = formatProblems(problems).split('\n');
    expect(lines[0]).toBe(`内容有 ${problems.length} 处问题，未生成网站：`);
    const told = lines.filter((line) => /^[a-z/.-]+:\d+ {2}\S.* {2}\S/.test(line));
    expect(told).toHaveLength(problems.length);
    const files = told.map((line) => line.replace(/:.*/, ''));
    expect(files).toEqual([...files].sort());
  });

  it('do not depend on the order in which the files are read', () => {
    const places = (files: readonly ContentFile[]): string[] => problemsOf(files).map(placeOf).sort();
    expect(places([...broken].reverse())).toEqual(places(broken));
  });
});

describe('a site', () => {
  it('is the same whenever it is parsed', () => {
    expect(tinySite()).toEqual(tinySite());
  });

  it('is not published where anything is wrong', () => {
    const result = parseSite(withEdit(tinyFiles(), 'site.yml', 'title: 小县图志', 'title: ""'), geo);
    expect(result.ok).toBe(false);
  });
});
