import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { toNumberView } from '../../../src/lib/domain/number-view';
import { RING, toArcs } from '../../../src/lib/exhibits/donut/model';
import { toParts } from '../../../src/lib/exhibits/split/model';
import { toStoryPage } from '../../../src/lib/pages/story/page.server';
import { aFigure } from '../../domain/a-figure';
import DrawnExhibit from '../DrawnExhibit.svelte';
import { storyWith } from '../every-kind';

const arcsOf = (...values: number[]) =>
  toArcs(
    toParts(
      values.map((value, i) => ({
        ...{ value, bound: '' as const, isWeak: false },
        number: toNumberView(aFigure({ id: `f${i}`, value, bound: '' }))
      })),
      values.map((_, i) => `part ${i}`)
    )
  );

describe('a donut', () => {
  it('goes once round from noon, each part as far as its share', () => {
    const arcs = arcsOf(50, 25, 25);
    expect(arcs.map(({ from, share }) => [from, share])).toEqual([
      [0, 0.5],
      [0.5, 0.25],
      [0.75, 0.25]
    ]);
    // Half past noon round, then in the south-west, then in the north-west.
    const [half, radius] = [RING.size / 2, RING.radius];
    expect(arcs[0]!.label).toEqual({ x: half + radius, y: half });
    expect([arcs[1]!.label!.x < half, arcs[1]!.label!.y > half]).toEqual([true, true]);
    expect([arcs[2]!.label!.x < half, arcs[2]!.label!.y < half]).toEqual([true, true]);
  });

  it('writes no share where its part has no room for it, and still says it', () => {
    expect(arcsOf(97, 3).map(({ label, text }) => [label !== null, text])).toEqual([
      [true, '97%'],
      [false, '3%']
    ]);
  });

  it('draws a part that is all as a whole ring, and none for a part that is nothing', () => {
    const { story, library } = storyWith([
      'donut: { name: 站, parts: [甲, 乙], figures: [a-stops-1, b-stops-1] }'
    ]);
    const [view] = toStoryPage(story, library).steps[0]!.exhibits;
    const { body } = render(DrawnExhibit, { props: { exhibit: view! } });
    expect(body.match(/<circle/g)).toHaveLength(1);
    expect(body).toContain('stroke-dasharray="1.0000 1"');
    expect(body).toMatch(/乙[^]*0%/);
  });
});
