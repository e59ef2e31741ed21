import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../../../src/lib/content/text/problem';
import { problemsOf, tinyFiles, tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';

const WINDS = `id: winds
kind: directional
formula: 北强、南启
title: 两个方位
area: A
boundary: new
period: 2021
source: paper
earlier: [cross]
figures: [a-people]
later:
  - { title: 后来的规划, period: 2024, says: 还没有提法, reference: 另文 }
parts:
  - { id: 北强, unit: 强, direction: 北, evidence: not-stated }
  - { id: 南启, unit: 启, direction: 南, evidence: not-stated }
`;

function winds(from = '', to = ''): ContentFile[] {
  if (from && WINDS.split(from).length !== 2) throw new RangeError(`not once in the plan: ${from}`);
  return [...tinyFiles(), { file: 'plans/winds.yml', text: WINDS.replace(from, () => to) }];
}

/** `plans/winds.yml:9 what → mend` of every problem of the plans. */
function told(files: readonly ContentFile[]): string[] {
  return problemsOf(files)
    .filter(({ file }) => file.startsWith('plans/'))
    .map(({ file, line, what, mend }) => `${file}:${line} ${what} → ${mend}`);
}

describe('a plan of directions', () => {
  it('is read with its directions, the version before it and its figures', () => {
    const plan = tinySite(winds()).plans.find(({ id }) => id === 'winds');
    expect(plan).toMatchObject({ kind: 'directional', earlier: ['cross'], figures: ['a-people'] });
    expect(plan?.parts.map(({ direction, unit }) => `${direction}${unit}`)).toEqual(['北强', '南启']);
    expect(plan?.later).toMatchObject([{ title: '后来的规划', citation: { reference: '另文' } }]);
  });

  it.each([
    ['calls itself structural', 'directional', 'structural', /:2 提法「北强、南启」不是 structural → 写成 kind: directional/],
    ['leaves a direction out', 'direction: 北, ', '', /:3 提法里「北强」有1处，各部分里却有0处 → 改提法/],
    ['has a direction of its own', 'direction: 北', 'direction: 东北', /:14 「北强 › direction」的值不对：「东北」 → 只能是 东 \/ 南/],
    ['names an earlier plan that is not there', '[cross]', '[cros]', /:9 没有规划「cros」 → 是不是想写「cross」？/],
    ['is its own forerunner', '[cross]', '[winds]', /:9 「winds」成了自己的前身 → 前后写反了/],
    ['names a figure that is not there', '[a-people]', '[a-peeple]', /:10 没有编号为「a-peeple」的数 → 是不是想写「a-people」？/],
    ['tells of a later version without a source', ', reference: 另文', '', /:12 后来的「后来的规划」没有来源 → 补 source/],
    ['tells of a later version in loose numbers', '还没有提法', '有40平方公里', /:12 说明里有没绑定的数「40」/],
    ['tells of a later version of no time', 'period: 2024', 'period: 以后', /:12 看不懂时期「以后」/],
    ['has a part without evidence', '北, evidence: not-stated', '北', /:14 缺少「北强 › evidence」 → 补上这一项/]
  ])('is refused where it %s', (_name, from, to, message) => {
    const problems = told(winds(from, to));
    expect(problems[0]).toMatch(message);
    expect(problems[0]).toContain('plans/winds.yml');
  }); // prettier-ignore

  it('is told with the other where each is the forerunner of the other', () => {
    const files = withEdit(winds(), 'plans/cross.yml', 'para: 8\n', 'para: 8\nearlier: [winds]\n');
    expect(told(files)).toEqual([
      'plans/cross.yml:10 「cross」成了自己的前身 → 前后写反了：earlier 只写更早的提法',
      'plans/winds.yml:9 「winds」成了自己的前身 → 前后写反了：earlier 只写更早的提法'
    ]);
  });
});

describe('a part that leaves the area of its plan', () => {
  const CROSSING = '    crosses: true\n    footprint:\n      shape: { line';
  const STAYING = '    footprint:\n      shape: { line';

  it('says so, or stops the build at the place that is outside', () => {
    const files = withEdit(tinyFiles(), 'plans/cross.yml', CROSSING, STAYING);
    expect(told(files)).toEqual([
      'plans/cross.yml:27 「北站」在A之外约56公里，这一部分没有写 crosses → 确实越出本区就写 crosses: true；否则改名称或坐标'
    ]);
  });

  it('may be a township of another division', () => {
    const files = withEdit(tinyFiles(), 'plans/towns.yml', 'area: A', 'area: C');
    expect(told(files).every((line) => /「A\/south-.*」在C之外约\d+公里/.test(line))).toBe(true);
    expect(told(files)).toHaveLength(2);
  });

  it('may reach over the edge by a little', () => {
    const files = withEdit(tinyFiles(), 'places.yml', '[120.25, 30.5]', '[119.98, 30.5]');
    expect(told(files)).toEqual([]);
  });
});
