import { expect, it } from 'vitest';
import { equation } from '../../src/lib/exhibits/equation';
import { toPlainText } from '../../src/lib/pages/paper/plain-text';
import { toPrintPage } from '../../src/lib/pages/paper/page.server';
import { storyWith } from './every-kind';

const ENTRY =
  'equation: { plus: [ab-schools], minus: [b-schools-2021], equals: a-schools-2021, quotient: schools-per-thousand-new-900001-2021 }';

it('goes on to what the site divides its result by, and to what comes out', () => {
  const { story, library } = storyWith([ENTRY]);
  const [step] = story.steps;
  const exhibit = step!.exhibits.find(({ kind }) => kind === 'equation');
  if (exhibit?.kind !== 'equation') throw new Error('no equation');
  expect(exhibit.quotient).toEqual({ divisor: 'a-people', gives: 'schools-per-thousand-new-900001-2021' });
  expect(equation.numbersOf(exhibit)).toHaveLength(5);
  const text = toPlainText(toPrintPage(story, library));
  expect(text).toMatch(/÷ 人口 \d+ ?人[^]*= 每千人学校 [\d.]+/);
});
