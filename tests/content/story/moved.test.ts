import { describe, expect, it } from 'vitest';
import { pathMovedTo, stepIndexOf } from '../../../src/lib/pages/story/step-index';
import { problemsOf, tinyFiles, tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';
import { expectProblem } from '../expect-problem';

const FILE = 'stories/county.md';
const withMoved = (...entries: string[]) =>
  withEdit(
    tinyFiles(),
    FILE,
    'updated: 2026-11-22\n',
    `updated: 2026-11-22\nmoved:\n${entries.map((entry) => `  ${entry}\n`).join('')}`
  );

describe('steps that are no more', () => {
  it('lead to the step that took their place', () => {
    const { steps } = tinySite(withMoved('where: plan', 'census: plan')).stories[0]!;
    expect(stepIndexOf(steps, 'where')).toBe(1);
    expect(stepIndexOf(steps, 'census')).toBe(1);
    expect(stepIndexOf(steps, 'plan')).toBe(1);
    expect(stepIndexOf(steps, 'nowhere')).toBe(-1);
  });

  it('lead to another page where the story no longer tells them', () => {
    const { movedAway, steps } = tinySite(withMoved('towns: /plans/towns/')).stories[0]!;
    expect(pathMovedTo('#towns', movedAway)).toBe('/plans/towns/');
    expect(pathMovedTo('#plan', movedAway)).toBeUndefined();
    expect(stepIndexOf(steps, 'towns')).toBe(-1);
  });

  it('may lead to a step of any story', () => {
    expect(problemsOf(withMoved('old: /stories/county/#schools'))).toEqual([]);
  });

  it.each([
    ['to no step', 'where: plans', 'moved 里的「plans」不是这篇故事的一步', 'plan'],
    ['to no page', 'where: /plans/town/', 'moved 指向没有的页面「/plans/town/」', '/plans/towns/'],
    ['to a step that another story has not', 'where: /stories/county/#wo', '「/stories/county/#wo」', ''],
    ['from a step that is there', 'plan: all', '「plan」是这篇故事现有的一步', '删去']
  ])('do not lead %s', (_name, entry, what, mend) =>
    expectProblem(withMoved(entry), `${FILE}:7`, what, mend)
  );
});
