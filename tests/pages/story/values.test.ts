import { describe, expect, it } from 'vitest';
import { scenesOf } from '../../../src/lib/domain/scene-beside';
import { numbersShown } from '../../../src/lib/domain/scene-figures';
import { toStoryPage } from '../../../src/lib/pages/story/page.server';
import { toStoryValues } from '../../../src/lib/pages/story/values.server';
import { cardFigures, toLibrary } from '../../../src/lib/server/library/library';
import { realGeodata, realSite } from '../../content/real-site';
import { library as tiny } from '../../map/tiny-library';

const real = toLibrary(realSite(), realGeodata);
const PLAIN = /^-?\d+(\.\d+)?$/;

describe('the values of a map as a table', () => {
  const [county] = tiny.site.stories;

  it('are plain numbers, the greatest first, and what is missing last, with its reason', () => {
    const [table] = toStoryValues(county!, tiny)['all']!;
    expect(table?.rows.map(({ name, number, remark }) => [name, number, remark])).toEqual([
      ['A', '400', ''],
      ['B', '300', ''],
      ['C', '200', ''],
      ['D', '100', ''],
      ['E', '', '未见公布']
    ]);
    expect(table).toMatchObject({ title: '人口，2020年11月1日（人）', unit: '人' });
    expect(table?.rows[0]).toMatchObject({ figure: { id: 'a-people' }, areas: [{ boundary: 'new' }] });
  });

  it('are there for every map of every story that figures colour or size, and each card that they open', () => {
    const cards = new Set<string>(cardFigures(real).map(({ id }) => id));
    for (const story of real.site.stories) {
      const tablesOf = toStoryValues(story, real);
      for (const { id, scene } of story.steps) {
        const maps = scenesOf(scene).flatMap(({ figures }) => numbersShown(figures));
        const tables = tablesOf[id] ?? [];
        expect(tables, `${story.slug}#${id}`).toHaveLength(maps.length);
        for (const { number, remark, figure } of tables.flatMap(({ rows }) => rows)) {
          expect(number || remark, `${story.slug}#${id}`).toMatch(number ? PLAIN : /./);
          if (figure) expect(cards).toContain(figure.id);
        }
        for (const { rows } of tables) {
          const values = rows.map(({ number }) => (number === '' ? -Infinity : Number(number)));
          expect(values, `${story.slug}#${id}`).toEqual([...values].sort((a, b) => b - a));
        }
      }
    }
  });
});

it('a step whose map figures colour says who published them, and no other does', () => {
  for (const story of real.site.stories) {
    const page = toStoryPage(story, real);
    page.steps.forEach(({ id, mapSources }, i) => {
      const { scene } = story.steps[i]!;
      const isColoured = scenesOf(scene).some(({ figures }) => numbersShown(figures).length > 0);
      expect(mapSources.length > 0, `${story.slug}#${id}`).toBe(isColoured);
      for (const at of mapSources) expect(page.sources[at]).toBeDefined();
    });
  }
});
