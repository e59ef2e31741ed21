import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { toExplorePicture } from '../../../src/lib/pages/explore/explore-picture';
import ExploreLegend from '../../../src/lib/pages/explore/ExploreLegend.svelte';
import { toModel } from '../../../src/lib/pages/explore/model';
import { textureLegend } from '../../../src/lib/pages/explore/row-textures';
import { legendHeight, legendText } from '../../../src/lib/map/renderers/svg/sheet-legend';
import { toBox } from '../../../src/lib/geometry/projection';
import { isGroundSwatch } from '../../../src/lib/map/ground-swatches';
import { realData } from './real-data';
import { stateOf } from './tiny-data';

const real = realData();
const query =
  '?indicator=resident-population-change&period=2022&boundary=2021&look=circles&layers=relief,rail';
const model = toModel(stateOf(query, real), real);
const picture = toExplorePicture(model, real);
const textures = textureLegend(model.rows);
const textsWhere = (isGround: boolean): string[] =>
  picture.legend.entries.filter(({ swatch }) => isGroundSwatch(swatch) === isGround).map(({ text }) => text);
const [ground, own] = [textsWhere(true), [...textsWhere(false), ...textures.map(({ text }) => text)]];

describe('what lies on the land', () => {
  it('is there beside samples of the number, so that there is something to part', () => {
    expect([ground.length > 1, own.length > 1]).toEqual([true, true]);
  });

  it('is told in the legend below what the number needs, under its own name', () => {
    const { body } = render(ExploreLegend, {
      props: {
        title: '常住人口',
        choropleth: null,
        entries: picture.legend.entries,
        textures,
        pointed: [],
        onpoint: () => undefined,
        nameOf: String
      }
    });
    const [above = '', below = ''] = body.split(/<p id="[^"]*"[^>]*>底图<\/p>/);
    for (const text of own) expect([above.includes(text), below.includes(text)]).toEqual([true, false]);
    for (const text of ground) expect([above.includes(text), below.includes(text)]).toEqual([false, true]);
  });

  it('is told in a saved picture below a rule', () => {
    const frame = toBox(picture.bounds);
    const [above = '', below = ''] = legendText(picture.legend, textures, frame).split(
      /<path d="M0 \d+H\d+"/
    );
    const wordsIn = (text: string): string => text.replaceAll(/<[^>]*>/g, '');
    for (const text of own) expect(wordsIn(above)).toContain(text.slice(0, 6));
    for (const text of ground) expect(wordsIn(below)).toContain(text.slice(0, 6));
    const without = { ...picture.legend, entries: [] };
    expect(legendHeight(picture.legend, textures, frame)).toBeGreaterThan(
      legendHeight(without, textures, frame)
    );
  });
});
