import { expect, it } from 'vitest';
import { transport } from '../../../src/hooks';
import { toStoryPage } from '../../../src/lib/pages/story/page.server';
import { isLively, toShownPage } from '../../../src/lib/pages/story/shown-exhibits';
import { Printed } from '../../../src/lib/ui/printed';
import { library } from '../../map/tiny-library';

const page = toShownPage(toStoryPage(library.site.stories[0]!, library));
const shownOf = (id: string) => {
  const { openings, exhibits } = page.steps.find((step) => step.id === id)!;
  return [...openings, ...exhibits];
};

it('a story that is scrolled sends its diagrams to the scripts, and its charts as HTML alone', () => {
  expect(shownOf('plan').map((shown) => (shown instanceof Printed ? shown.value?.kind : shown))).toEqual([
    expect.objectContaining({ kind: 'diagram' }),
    'bars'
  ]);
  const { encode, decode } = transport['Printed']!;
  expect(shownOf('schools').map(encode)).toEqual([1, 1]);
  expect(encode({ kind: 'bars' })).toBe(false);
  expect(decode(1)).toEqual(new Printed(null));
});

it('only a card that answers its reader is taken over by scripts', () => {
  const lively = page.steps.filter(isLively).map(({ id }) => id);
  // Parts in its prose and a diagram; inferred parts that can be hidden.
  expect(lively).toEqual(['plan', 'schools']);
  const plan = page.steps.find(({ id }) => id === 'plan')!;
  const silent = { ...plan, stated: null, openings: [], exhibits: [], blocks: [] };
  expect(isLively(silent)).toBe(false);
  expect(isLively({ ...silent, blocks: plan.blocks })).toBe(true);
  expect(isLively({ ...silent, openings: plan.openings })).toBe(true);
  expect(isLively({ ...silent, stated: plan.stated })).toBe(true);
});
