import { describe, expect, it } from 'vitest';
import { problemsOf, tinyFiles, tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';
import type { Slip } from '../expect-problem';

const FILE = 'plans/cross.yml';
const STATED = '    evidence: stated\n    reference: 另文\n';

/** A slip in a plan takes the plan's parts from the stories, so only its own problem is looked for. */
function expectAmong(file: string, [, from, to, line, what, mend]: Slip): void {
  const problems = problemsOf(withEdit(tinyFiles(), file, from, to)).filter(
    (problem) => problem.file === file
  );
  expect(problems.map((problem) => problem.line)).toEqual([line]);
  expect(problems[0]?.what).toMatch(what);
  expect(problems[0]?.mend).toMatch(mend);
}

const SLIPS: readonly Slip[] = [
  ['a formula that counts more than its parts', '一心三片', '一心四片', 3, '提法里「片」有4个，各部分合计却是3个', '增减 parts'],
  ['a part too many', 'count: 3', 'count: 4', 3, '提法里「片」有3个，各部分合计却是4个', '增减 parts'],
  ['a formula that cannot be read', '一廊一轴、一心三片', '一廊一轴、新中心', 3, '从第6个字起读不懂', '写 kind: mnemonic'],
  ['an unknown boundary', 'boundary: new', 'boundary: 2035', 6, '没有边界「2035」', '可用的有：old、new'],
  ['an area that is not on the boundary', 'area: A', 'area: F', 5, '边界 new 里没有「F」', '是不是想写「A」'],
  ['a period that is none', 'period: 2021', 'period: 当年', 7, '看不懂时期「当年」', '2021/2023'],
  ['an unknown source', 'source: paper', 'source: papre', 8, 'sources.yml 里没有来源「papre」', '是不是想写「paper」'],
  ['a paragraph that is no number', 'para: 8', 'para: 八', 9, '「para」的值不对', '段落号'],
  ['two parts of one id', 'id: 一轴', 'id: 一廊', 22, '部分「一廊」写了两次', '换一个编号'],
  ['an inference without a reason', '    confidence: medium\n    reason: 只有这一条\n', '    confidence: medium\n', 14, '「一廊」写作推断，却没有理由', '补 reason'],
  ['a statement without a source', STATED, '    evidence: stated\n', 24, '「一轴」写作来源明示，却没有来源', '补 source'],
  ['a stated place without a source', '      reason: 另文列名\n      reference: 另文\n', '      reason: 另文列名\n', 29, '范围写作来源明示，却没有来源', '补 source'],
  ['a place that nobody stated, drawn all the same', STATED, '    evidence: not-stated\n', 26, '「一轴」来源没有说明，不能画在图上', '删去 footprint'],
  ['a place without a reason', '      evidence: inferred\n      reason: 连成一线\n', '      evidence: inferred\n', 18, '缺少「东西走廊 › footprint › reason」', '补上'],
  ['an unknown place', '[西站, 北站]', '[西站, 南站]', 28, '没有地点「南站」', '是不是想写'],
  ['a line of one place', '[西站, 北站]', '[西站]', 28, '「一轴 › footprint › shape › line」的值不对', '至少写两个地点'],
  ['a band of no width', 'widthKm: 20', 'widthKm: 0', 19, '「东西走廊 › footprint › shape › widthKm」的值不对：「0」', '至少 0.1 公里'],
  ['a disc of negative radius', 'radiusKm: 10', 'radiusKm: -1', 37, '的值不对：「-1」', '至少 0.1 公里'],
  ['a shape that nobody draws', 'disc: 西站', 'star: 西站', 37, '「一心 › footprint › shape」的值不对', 'disc 之一'],
  ['an unknown evidence', 'evidence: not-stated', 'evidence: guessed', 43, '的值不对：「guessed」', 'stated / inferred / not-stated'],
  ['an unknown confidence', 'confidence: medium', 'confidence: sure', 15, '的值不对：「sure」', 'low / low-medium / medium / medium-high / high'],
  ['a count of none', 'count: 3', 'count: 0', 42, '的值不对：「0」', '至少 1'],
  ['an unknown key', '    crosses: true\n    footprint:\n      shape: { band', '    cross: true\n    footprint:\n      shape: { band', 17, '「东西走廊 › cross」不认识', '检查拼写'],
  ['a missing key', 'title: 十字\n', '', 1, '缺少「title」', '补上这一项'],
  ['an id in Chinese', 'id: cross', 'id: 十字', 1, '「id」的值不对', '小写字母'],
  ['a broken bracket', '[西站, 北站] }', '[西站, 北站 }', 28, 'YAML 写法有误', '检查缩进'],
  ['a tab', '    unit: 心', '\tunit: 心', 33, 'YAML 写法有误', '缩进'],
  ['a key written twice', 'kind: structural', 'kind: structural\nkind: structural', 3, 'YAML 写法有误', '检查']
]; // prettier-ignore

describe('a plan file', () => {
  it.each(SLIPS)('is refused at its line for %s', (...slip) => expectAmong(FILE, slip));

  it('tells both units where a part has the wrong one', () => {
    const problems = problemsOf(withEdit(tinyFiles(), FILE, 'unit: 心', 'unit: 核'));
    expect(problems.filter(({ file }) => file === FILE).map(({ what }) => what)).toEqual([
      '提法里「心」有1个，各部分合计却是0个',
      '提法里「核」有0个，各部分合计却是1个'
    ]);
  });

  it('may not name a township that is not there', () => {
    expectAmong('plans/towns.yml', ['', 'A/south-east', 'A/south-eas', 18, '没有镇街「A/south-eas」', '是不是想写「A/south-east」']); // prettier-ignore
  });

  it('may not take the id of another plan', () => {
    expectAmong('plans/towns.yml', ['', 'id: towns', 'id: cross', 1, '规划「cross」已在 plans/cross.yml 写过', '换一个编号']); // prettier-ignore
  });

  it('may not state a number in a reason, where nothing binds it to a figure', () => {
    expectAmong(FILE, ['', 'reason: 只有这一条', 'reason: 约400平方公里', 16, '没绑定的数「400」', '登记到 site.yml']); // prettier-ignore
    expectAmong(FILE, ['', 'reason: 连成一线', 'reason: 连着八个镇街', 21, '没绑定的数「八个镇街」', '登记到 site.yml']); // prettier-ignore
  });

  it('is not counted where its formula is a mnemonic', () => {
    const { plans } = tinySite();
    expect(plans.find(({ id }) => id === 'towns')).toMatchObject({ kind: 'mnemonic', formula: '1466' });
  });

  it('becomes parts with what they are and where they lie, each with its own evidence', () => {
    const [corridor, axis, , zones] = tinySite().plans.find(({ id }) => id === 'cross')!.parts;
    expect(corridor).toMatchObject({
      name: '东西走廊',
      evidence: 'inferred',
      confidence: 'medium',
      crosses: true
    });
    expect(corridor?.footprint).toMatchObject({
      shape: { kind: 'band', through: ['西站', '中站', '东站'], widthKm: 20 },
      evidence: 'inferred'
    });
    expect(axis).toMatchObject({
      name: null,
      evidence: 'stated',
      citation: { reference: '另文' },
      crosses: true
    });
    expect(zones).toMatchObject({ count: 3, evidence: 'not-stated', crosses: false, footprint: null });
  });
});
