import { describe, expect, it } from 'vitest';
import { runHeights } from '../../../src/lib/domain/motion';
import { courseAt } from '../../../src/lib/pages/story/map/step-scene';
import { toOutline, toStartingPage } from '../../../src/lib/pages/story/outline';
import { toStoryPage } from '../../../src/lib/pages/story/page.server';
import { toShownPage } from '../../../src/lib/pages/story/shown-exhibits';
import { fromWire, toWire } from '../../../src/lib/pages/story/whole-story';
import { Printed } from '../../../src/lib/ui/printed';
import { library } from '../../map/tiny-library';

const story = library.site.stories[0]!;
const page = toShownPage(toStoryPage(story, library));

describe('what the page of a story starts with', () => {
  const outline = toOutline(page);

  it('names its steps and how far each one moves', () => {
    expect(outline.steps.map(({ id }) => id)).toEqual(story.steps.map(({ id }) => id));
    const heights = (hides: boolean) =>
      page.steps.map((_step, i) => runHeights(courseAt(page.steps, i, hides).motions));
    expect(outline.steps.map(({ runs }) => runs.whole)).toEqual(heights(false));
    expect(outline.steps.map(({ runs }) => runs.stated)).toEqual(heights(true));
  });

  it('is a small part of the whole, without pictures and texts', () => {
    const said = JSON.stringify(outline);
    for (const key of ['fills', 'labels', 'blocks', 'numbers']) expect(said).not.toContain(`"${key}"`);
  });

  it('goes to the browser alone: the rest is in the HTML', () => {
    const starting = toStartingPage(page);
    expect(starting.outline).toEqual(outline);
    expect(starting.whole).toBeInstanceOf(Printed);
    expect(starting.whole.value).toBe(page);
  });
});

describe('the rest as a file', () => {
  const sent = JSON.parse(JSON.stringify(toWire(page))) as ReturnType<typeof toWire>;
  const came = fromWire(sent);

  it('brings every step, and what is not numbered among its exhibits', () => {
    const { steps, ...rest } = JSON.parse(JSON.stringify(page)) as typeof page;
    const { steps: cameSteps, ...cameRest } = came;
    expect(cameRest).toEqual(rest);
    expect(cameSteps.map(({ picture }) => picture)).toEqual(steps.map(({ picture }) => picture));
  });

  it('brings of a chart that the HTML has only that it is there', () => {
    const isChart = (shown: unknown): boolean => shown instanceof Printed;
    const charts = page.steps.map(({ exhibits }) => exhibits.map(isChart));
    expect(charts.flat()).toContain(true);
    expect(came.steps.map(({ exhibits }) => exhibits.map(isChart))).toEqual(charts);
    const values = came.steps.flatMap(({ exhibits }) =>
      exhibits.flatMap((shown) => (shown instanceof Printed ? [shown.value] : []))
    );
    expect(new Set(values)).toEqual(new Set([null]));
  });
});
