import { describe, expect, it } from 'vitest';
import type { Motion } from '../../src/lib/domain/motion';
import { toId, type AreaCode } from '../../src/lib/domain/ids';
import type { Scene } from '../../src/lib/domain/scene';
import { pictureAt } from '../../src/lib/map/moved-picture';
import { toPicture } from '../../src/lib/map/to-picture';
import { toLibrary } from '../../src/lib/server/library/library';
import { geodata, problemsOf, tinyFiles, tinySite, withEdit } from '../fixtures/tiny-site/tiny-site';
import { aScene, NEW, OLD, PEOPLE } from './tiny-library';

/** The county with the people of both halves of what was one division, and of that division before. */
const counted = (d: number, e: number, old: number) =>
  withEdit(
    withEdit(tinyFiles(), 'figures/county.csv', '2020-11-01,100,人,100人', `2020-11-01,${d},人,${d}人`),
    'figures/county.csv',
    'e-people,900005,new,people,2020-11-01,,人,,,,,actual,not-published,office,,',
    `e-people,900005,new,people,2020-11-01,${e},人,${e}人,,,,actual,,office,,\nd-people-old,900004,old,people,2020-11-01,${old},人,${old}人,,,,actual,,office,,\na-people-old,900001,old,people,2020-11-01,400,人,400人,,,,actual,,office,,`
  ).map((each) => each.file === 'indicators.yml' ? { ...each, text: each.text.replace('kind: stock\n', 'kind: stock\n    aggregation: sum\n') } : each); // prettier-ignore
const library = toLibrary(tinySite(counted(100, 60, 160)), geodata);
const [D, E] = ['900004', '900005'].map((code) => toId<AreaCode>(code)) as [AreaCode, AreaCode];
const MERGE: readonly Motion[] = [{ kind: 'merge' }];

const sceneOf = (boundary: Scene['boundary'], areas: readonly AreaCode[], ghost: Scene['ghost']): Scene =>
  aScene({
    boundary,
    ghost,
    figures: { fill: null, circles: { numbers: { ...PEOPLE, areas }, max: null } },
    motions: MERGE
  });
const apart = sceneOf(NEW, [D, E], { boundary: OLD, areas: [D] });
const together = sceneOf(OLD, [D], { boundary: NEW, areas: [D, E] });
const circlesAt = (scene: Scene, t: number) => pictureAt(toPicture(scene, library.atlas), MERGE, t).circles;
const areaOf = (circles: ReturnType<typeof circlesAt>): number =>
  circles.reduce((sum, { size }) => sum + size ** 2, 0);

describe('circles of a ground', () => {
  it('are one that parts into those that the map ends with', () => {
    const [first, ...others] = circlesAt(apart, 0);
    expect([first!.code, others]).toEqual([D, []]);
    expect(first!.size ** 2).toBeCloseTo(1 + 60 / 100, 3);
    expect(circlesAt(apart, 1).map(({ code }) => code)).toEqual([D, E]);
    for (const t of [0, 0.1, 0.3, 0.7, 1]) expect(areaOf(circlesAt(apart, t))).toBeCloseTo(1.6, 3);
  });

  it('are several that become the one, by the numbers of the other boundary', () => {
    expect(circlesAt(together, 0).map(({ code, size }) => [code, Number((size ** 2).toFixed(3))])).toEqual([
      [D, 0.625],
      [E, 0.375]
    ]);
    expect(circlesAt(together, 1)).toEqual(toPicture({ ...together, motions: [] }, library.atlas).circles);
    for (const t of [0, 0.5, 0.8, 0.95, 1]) expect(areaOf(circlesAt(together, t))).toBeCloseTo(1, 3);
  });

  it('stay as they are where the other side is not whole, or has more than one on both', () => {
    const short = sceneOf(NEW, [D], { boundary: OLD, areas: [D] });
    expect(toPicture(short, library.atlas).joins).toBeUndefined();
    expect(circlesAt(short, 0)).toEqual(circlesAt(short, 1));
  });
});

describe('a scene whose circles are to merge', () => {
  const told = (files: ReturnType<typeof counted>, scene: string): string[] =>
    problemsOf(
      withEdit(files, 'stories/county.md', 'view: 全县\nboundary: new\n', `view: 全县\nboundary: old\n${scene}\n`)
        .map((each) => (each.file === 'stories/county.md' ? { ...each, text: each.text.replace(/^indicator: people\nperiod: 2020-11-01\n/m, '') } : each))
    ).map(({ what }) => what); // prettier-ignore
  const SCENE =
    'circles: { indicator: people, period: 2020-11-01, areas: [D] }\nghost: { boundary: new, areas: [D, E] }\nmotion: [merge]';

  it('is told where its parts do not come to the whole', () => {
    expect(told(counted(100, 60, 200), SCENE).join()).toContain('几个圆加起来是 160，合成的却是 200');
    expect(told(counted(100, 60, 160), SCENE).join()).not.toContain('几个圆');
  });

  it('is told where the divisions of the other side make up another ground', () => {
    expect(told(counted(100, 60, 160), SCENE.replace('[D, E]', '[D]')).join()).toContain(
      '圆和 ghost 的区合不成同一块地'
    );
  });
});
