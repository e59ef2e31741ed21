import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { zh } from '../../src/lib/words/zh';
import { realSite } from './real-site';

const stories = realSite().stories;
const steps = stories.flatMap((story) => story.steps);
const withNumbers = steps.filter(
  ({ scene: { figures, beside } }) => figures.fill ?? figures.circles ?? beside
);

/** From 11 to 99: 79 → 七十九. */
function inWords(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return `${tens > 1 ? zh.numeral(tens) : ''}十${ones > 0 ? zh.numeral(ones) : ''}`;
}

it('the Chinese README counts the stories, their steps and those with an indicator', () => {
  const text = readFileSync('README.md', 'utf8');
  expect(text).toContain(`现有故事${zh.numeral(stories.length)}篇，${inWords(steps.length)}步，`);
  expect(text).toContain(`（${inWords(withNumbers.length)}步带指标`);
  expect(text).toContain(`；${inWords(steps.length)}步在电脑、手机、墙上各看过一遍`);
});

it('the English README counts the steps', () => {
  expect(readFileSync('README.en.md', 'utf8')).toContain(`stories with ${steps.length} steps;`);
});
