import { describe, expect, it } from 'vitest';
import { figureUses, type FigureUse } from '../../src/lib/desk/figure-uses';
import { realSite } from '../content/real-site';
import { tinyFiles, tinySite, withEdit } from '../fixtures/tiny-site/tiny-site';

const short = (use: FigureUse): string => {
  if (use.kind === 'step') return `${use.file}#${use.step} ${use.ways.join('+')}`;
  if (use.kind === 'plan') return use.file;
  if (use.kind === 'home') return `${use.file} ${use.cover?.step ?? 'question'}`;
  return `${use.file} ${use.section ?? ''}`;
};
const own = (id: string, site = tinySite()): string[] => figureUses(site, id).own.map(short);

describe('where a figure is used', () => {
  it('is told by story and step, with the ways in which the step shows it', () => {
    expect(own('a-schools-2021')).toEqual(
      expect.arrayContaining([
        'stories/county.md#schools text+map+dots+slope',
        'stories/motions.md#still map'
      ])
    );
    expect(own('a-people')).toContain('stories/county.md#all text+map');
  });

  it('leaves a map out that shows another figure of the same place', () => {
    expect(own('a-people-rounded')).toEqual([]);
  });

  it('finds the notes of a speaker and a plan', () => {
    const noted = withEdit(tinyFiles(), 'stories/county.md', '先看颜色。', '先看{{a-people-rounded}}。');
    expect(own('a-people-rounded', tinySite(noted))).toEqual(['stories/county.md#all notes']);
    const planned = withEdit(tinyFiles(), 'plans/towns.yml', 'parts:', 'figures: [a-people-rounded]\nparts:');
    expect(own('a-people-rounded', tinySite(planned))).toEqual(['plans/towns.yml']);
  });

  it('says the titles that an editor knows the step by', () => {
    expect(figureUses(tinySite(), 'a-gdp-2022').own).toContainEqual({
      ...{ kind: 'step', file: 'stories/county.md', story: 'county', storyTitle: '四个方块' },
      ...{ step: 'plan', stepTitle: '「1466」', ways: ['bars'] }
    });
  });

  it('follows what the site works out, to the first page', () => {
    const uses = figureUses(realSite(), 'yuhang-census-2020');
    expect(uses.own.map(short)).toContain('home.yml corridor');
    expect(uses.own.map(short)).toContainEqual(expect.stringContaining('stories/yuhang.md#growth text'));
    expect(uses.worked.length).toBeGreaterThan(3);
    expect(uses.throughWorked.map(short)).toContainEqual(
      expect.stringContaining('stories/yuhang.md#growth map+annotation')
    );
    expect(figureUses(realSite(), 'no-such-figure')).toEqual({ own: [], worked: [], throughWorked: [] });
  });
});
