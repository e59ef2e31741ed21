import { describe, expect, it } from 'vitest';
import { idOfTitle } from '../../src/editor/id-of-title';

const STEPS = [{ id: 'shui-lai-le' }];

describe('the id that a title proposes', () => {
  it.each([
    ['界线没有动，跌就是跌', 'jie-xian-mei-you'],
    ['2023年，绿色', 'nian-lv-se'],
    ['GDP 跌了', 'gdp-die-le'],
    ['谁来了', 'shui-lai-le-2'],
    ['  ', 'step-2'],
    ['……', 'step-2']
  ])('of %s is %s', (title, id) => {
    expect(idOfTitle(title, STEPS)).toBe(id);
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  });
});
