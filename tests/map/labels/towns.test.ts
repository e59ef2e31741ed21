import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { toId, type AreaCode } from '../../../src/lib/domain/ids';
import Labels from '../../../src/lib/map/labels/Labels.svelte';
import { groundLabels } from '../../../src/lib/map/labels/ground-labels';
import { withTownships } from '../../../src/lib/map/township-spots';
import { aScene, library } from '../tiny-library';

const district = toId<AreaCode>('999901');
const town = { id: 'x/甲镇', name: '甲镇', district, at: [119.5, 29.5] as const, count: 16 };
const scene = aScene({ ground: [{ name: 'towns', asOf: null }] });
const { bounds } = scene.view;
const at = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2] as const;
const [label] = groundLabels(scene, withTownships(library.atlas.ground, [{ ...town, at }]));

describe('a town with its number', () => {
  const drawnOn = (fill: string): string =>
    render(Labels, {
      props: {
        labels: [{ ...label!, from: 'small' }],
        bounds,
        fills: [{ code: district, name: '甲区', fill }]
      }
    }).body;

  it('is read on the colour of the division that it lies on', () => {
    expect(drawnOn('#5c1f12')).toContain('on-dark');
    expect(drawnOn('#f7ead0')).not.toContain('on-dark');
  });

  it('stands on any side of its point where the right one is taken', () => {
    expect(label!.others?.map(({ side }) => side)).toEqual(['west', 'north', 'south']);
  });
});
