import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryById } from '../../src/lib/domain/boundary';
import { toId, type AreaCode } from '../../src/lib/domain/ids';
import type { Scene } from '../../src/lib/domain/scene';
import { scenesOf as mapsOf } from '../../src/lib/domain/scene-beside';
import type { Atlas } from '../../src/lib/map/atlas';
import { hasChoice, roomsOf } from '../../src/lib/map/labels/area-labels';
import { cornerBoxes } from '../../src/lib/map/labels/corner-boxes';
import { overlaps } from '../../src/lib/geometry/boxes';
import { isIn } from '../../src/lib/map/labels/note';
import { labelBox, ROOMS, SMALL_MAP_ROOMS } from '../../src/lib/map/labels/placement';
import { fitFrame } from '../../src/lib/map/stage/camera';
import { RAMP, TOKENS } from '../../src/lib/map/tokens';
import { toPicture } from '../../src/lib/map/to-picture';
import { realGeodata, realSite } from '../content/real-site';
import { toLibrary, type Library } from '../../src/lib/server/library/library';
import { aScene, colouredBy, library, NEW, OLD, PARTS, PEOPLE, PLACES } from './tiny-library';

const { atlas } = library;
const [A, B, C, D, E] = ['900001', '900002', '900003', '900004', '900005'].map((code) => toId<AreaCode>(code)) as [AreaCode, AreaCode, AreaCode, AreaCode, AreaCode]; // prettier-ignore

const codesOf = (scene: Scene, of: Atlas = atlas): AreaCode[] =>
  boundaryById(of.boundaries, scene.boundary).areas.map(({ code }) => code);

/** Any scene of the tiny county. */
const scenes: fc.Arbitrary<Scene> = fc.constantFrom(OLD, NEW).chain((boundary) => {
  const codes = codesOf(aScene({ boundary }));
  const other = boundary === OLD ? NEW : OLD;
  return fc
    .record({
      view: fc.constantFrom(...library.site.views),
      highlight: fc.subarray(codes),
      overlays: fc.subarray(PARTS),
      ghost: fc.constantFrom(null, { boundary: other, areas: [D] }),
      choropleth: boundary === NEW ? fc.constantFrom(null, PEOPLE) : fc.constant(null),
      areas: fc.constantFrom('all' as const, 'highlighted' as const, 'none' as const),
      places: fc.subarray(PLACES),
      water: fc.boolean()
    })
    .map(({ areas, places, water, ...parts }) =>
      aScene({ ...parts, boundary, labels: { areas, places, water } })
    );
});

describe('a picture', () => {
  it('is the same for the same scene, whatever was drawn before it', () => {
    fc.assert(
      fc.property(scenes, fc.array(scenes, { maxLength: 4 }), (scene, others) => {
        const first = toPicture(scene, atlas);
        for (const other of others) toPicture(other, atlas);
        expect(toPicture(scene, atlas)).toEqual(first);
      })
    );
  });

  it('can be sent to a page and is still itself', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const picture = toPicture(scene, atlas);
        expect(JSON.parse(JSON.stringify(picture))).toEqual(picture);
      })
    );
  });

  it('gives every division of its boundary exactly one fill', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        expect(toPicture(scene, atlas).fills.map(({ code }) => code)).toEqual(codesOf(scene));
      })
    );
  });

  it('takes what it shows from its scene and nothing else', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const picture = toPicture(scene, atlas);
        expect(picture).toMatchObject({
          bounds: scene.view.bounds,
          boundary: scene.boundary,
          ghost: scene.ghost
        });
        expect(picture.highlight).toEqual(scene.highlight);
        expect(picture.overlays.map(({ ref }) => ref)).toEqual(scene.overlays);
      })
    );
  });

  it('has labels of unlike ids that do not touch', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const { labels, bounds } = toPicture(scene, atlas);
        expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
        for (const size of ['small', 'wide'] as const) {
          const [room, shown] = [ROOMS[size], labels.filter((each) => isIn(each, size))];
          const boxes = shown.map((label) => labelBox(label, bounds, fitFrame(bounds, room), room));
          boxes.forEach((a, i) =>
            expect(
              boxes.slice(i + 1).filter((b) => overlaps(a, b)),
              size
            ).toEqual([])
          );
        }
      })
    );
  });
});

describe('a choropleth', () => {
  const picture = toPicture(aScene({ figures: colouredBy(PEOPLE) }), atlas);
  const fillOf = (code: AreaCode): string => picture.fills.find((fill) => fill.code === code)!.fill;

  it('hatches the division that has no figure, and does not take it for zero', () => {
    expect(picture.hatched).toEqual([E]);
    expect(fillOf(E)).toBe(TOKENS.noData);
    expect(RAMP).not.toContain(TOKENS.noData);
  });

  it('is darker where there is more', () => {
    const shades = [D, C, B, A].map((code) => RAMP.indexOf(fillOf(code) as (typeof RAMP)[number]));
    expect(shades).toEqual([...shades].sort((a, b) => a - b));
    expect(shades[0]).toBe(0);
    expect(shades.at(-1)).toBe(RAMP.length - 1);
  });

  it('colours 400 people, the exact number, and not the rounded 390', () => {
    const census = atlas.figuresAt(NEW, PEOPLE);
    expect(census.map(({ id }) => id)).toEqual(['a-people', 'b-people', 'c-people', 'd-people', 'e-people']);
  });

  it('says in its legend what it shows, with a class for each colour and one for the gap', () => {
    expect(picture.legend.title).toBe('人口，2020年11月1日（人）');
    expect(picture.legend.classes.map(({ text }) => text)).toEqual([
      '200 以下',
      '200～300',
      '300～400',
      '400 以上'
    ]);
    expect(picture.legend.entries).toEqual([{ swatch: 'hatch', text: '无数据' }]);
    const used = new Set(picture.fills.filter(({ code }) => code !== E).map(({ fill }) => fill));
    const explained = picture.legend.classes.map(({ color }) => color);
    expect(explained).toEqual(expect.arrayContaining([...used]));
    expect(new Set(explained).size).toBe(explained.length);
  });

  it('tells the cuts alone where room is short, and of an end only where it is closed', () => {
    const cuts = picture.legend.classes.map(({ from, to }) => [from, to]);
    expect(cuts).toEqual([
      [undefined, undefined],
      ['200', undefined],
      ['300', undefined],
      ['400', undefined]
    ]);
  });

  it('leaves classes at its ends out that no division is in: they are on no map', () => {
    const breaks = [50, 100, 300, 900, 1000];
    const { legend } = toPicture(
      aScene({ figures: { fill: { kind: 'choropleth', numbers: PEOPLE, breaks }, circles: null } }),
      atlas
    );
    expect(legend.classes.map(({ text }) => text)).toEqual(['100～300', '300～900']);
    expect(legend.classes.map(({ from, to }) => [from, to])).toEqual([
      ['100', undefined],
      ['300', '900']
    ]);
  });

  it('has no hatch in its legend where every division has a figure', () => {
    const complete: Atlas = {
      ...atlas,
      figuresAt: (...asked) =>
        atlas.figuresAt(...asked).map((figure, i) => ({ ...figure, value: (i + 1) * 100 }))
    };
    const full = toPicture(aScene({ figures: colouredBy(PEOPLE) }), complete);
    expect(full.hatched).toEqual([]);
    expect(full.legend.entries).toEqual([]);
  });

  it('of equal values is one class that names the value', () => {
    const equal: Atlas = {
      ...atlas,
      figuresAt: (...asked) => atlas.figuresAt(...asked).map((figure) => ({ ...figure, value: 250 }))
    };
    const { legend, fills } = toPicture(aScene({ figures: colouredBy(PEOPLE) }), equal);
    expect(legend.classes.map(({ text }) => text)).toEqual(['250']);
    expect(new Set(fills.map(({ fill }) => fill)).size).toBe(1);
  });

  it('reads big counts in 万', () => {
    const big: Atlas = {
      ...atlas,
      figuresAt: (...asked) =>
        atlas.figuresAt(...asked).map((figure) => ({ ...figure, value: (figure.value ?? 50) * 10_000 }))
    };
    const { legend, description } = toPicture(aScene({ figures: colouredBy(PEOPLE) }), big);
    expect(legend.title).toBe('人口，2020年11月1日（万人）');
    expect(legend.classes[0]?.text).toMatch(/^\d{2,3} 以下$/);
    expect(description).toContain('最高A400万人，最低E50万人');
  });
});

describe('a plain map', () => {
  it('lifts what is highlighted', () => {
    const { fills, hatched } = toPicture(aScene({ highlight: [B] }), atlas);
    expect(fills.filter(({ fill }) => fill === TOKENS.highlight).map(({ code }) => code)).toEqual([B]);
    expect(hatched).toEqual([]);
  });

  it('names what it was asked to name', () => {
    const namesOf = (scene: Scene): string[] => toPicture(scene, atlas).labels.map(({ id }) => id);
    const labels = { areas: 'highlighted', places: [], water: false } as const;
    expect(namesOf(aScene({ highlight: [B], labels }))).toEqual(['area:900002']);
    expect(namesOf(aScene({ labels: { ...labels, areas: 'none', water: true } }))).toEqual([
      'water:lake',
      'water:river'
    ]);
    expect(namesOf(aScene({ labels: { ...labels, areas: 'all' } })).filter((id) => id.startsWith('area:'))).toEqual(codesOf(aScene()).map((code) => `area:${code}`)); // prettier-ignore
  });

  it('shows a place that is not sure as a hint', () => {
    const scene = aScene({ labels: { areas: 'none', places: PLACES, water: false } });
    const kinds = toPicture(scene, atlas).labels.map(({ text, kind }) => [text, kind]);
    expect(kinds).toEqual([
      ['西站', 'place'],
      ['中站', 'place'],
      ['东站', 'hint'],
      ['北站', 'place']
    ]);
  });

  it('marks what is inferred, on the map and in the legend, and says which ground a ghost is', () => {
    const { labels, legend, overlays } = toPicture(
      aScene({
        overlays: PARTS,
        ghost: { boundary: OLD, areas: [D] },
        labels: { areas: 'none', places: [], water: false }
      }),
      atlas
    );
    expect(overlays.map(({ kind, evidence }) => [kind, evidence])).toEqual([
      ['band', 'inferred'],
      ['line', 'stated'],
      ['disc', 'inferred'],
      ['zone', 'stated']
    ]);
    for (const { part, mark } of labels) {
      expect(mark).toBe(
        overlays.find(({ ref }) => ref === part)?.evidence === 'inferred'
          ? `${library.atlas.overlayAt(part!).called} · 推断`
          : undefined
      );
    }
    expect(legend.entries.map(({ text }) => text)).toEqual([
      'before the split的边界',
      '规划范围：编者推断',
      '规划走向：来源明示',
      '规划范围：来源明示'
    ]);
  });
});

describe('the words of a map', () => {
  it('name the highest, the lowest and what is missing, as the data have them', () => {
    const { description } = toPicture(aScene({ figures: colouredBy(PEOPLE), highlight: [A] }), atlas);
    expect(description).toBe(
      '示意图：全县，after the split的区划，共5个区县（市）。突出显示A。按2020年11月1日常住人口分级设色，最高A400人，最低D100人；缺E。'
    );
  });

  it('tell of every overlay how sure it is, and of the ghost whose it is', () => {
    const { description } = toPicture(
      aScene({ overlays: PARTS.slice(0, 2), ghost: { boundary: OLD, areas: [D] } }),
      atlas
    );
    expect(description).toContain('虚线勾出before the split的D');
    expect(description).toContain('叠加东西走廊（推断）、一轴（来源明示）');
  });

  it('never miss what the picture shows', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const { description, hatched, overlays, highlight } = toPicture(scene, atlas);
        const { areas, name } = boundaryById(atlas.boundaries, scene.boundary);
        const nameOf = (code: AreaCode): string => areas.find((area) => area.code === code)!.name;
        expect(description).toContain(name);
        if (highlight.length > 0)
          expect(description).toContain(`突出显示${highlight.map(nameOf).join('、')}`);
        if (hatched.length > 0) expect(description).toContain(`缺${hatched.map(nameOf).join('、')}`);
        for (const { ref } of overlays) expect(description).toContain(atlas.overlayAt(ref).name);
        expect(description).not.toMatch(/undefined|null|NaN|[,;()]/);
      })
    );
  });
});

describe('the maps of the stories', () => {
  const real = toLibrary(realSite(), realGeodata);
  const scenesOf = real.site.stories.flatMap(({ steps }) =>
    steps.map(({ id, scene }) => [id, scene] as const)
  );

  it.each(scenesOf)('can be drawn: %s', (_id, scene) => {
    const picture = toPicture(scene, real.atlas);
    expect(picture.fills.map(({ code }) => code)).toEqual(codesOf(scene, real.atlas));
    expect(picture.description).not.toMatch(/undefined|NaN|[;()]|,(?!\d{3})/);
    for (const { text } of [...picture.legend.classes, ...picture.legend.entries]) {
      expect(text).not.toMatch(/undefined|NaN/);
    }
    // A plan's part is named before the area that it lies in: there may be room for one only.
    if (scene.labels.areas === 'none' || scene.overlays.length > 0) return;
    for (const code of scene.highlight) {
      expect(picture.labels.map(({ id }) => id)).toContain(`area:${code}`);
    }
  });

  const ofSeveralLands = scenesOf.filter(([, scene]) => mapsOf(scene).some(({ hasScale }) => hasScale));

  it('that are several small ones, of several stretches of land, are there to be looked at', () => {
    expect(ofSeveralLands.length).toBeGreaterThan(1);
  });

  it.each(ofSeveralLands)('leave the scale of each small one free: %s', (_id, scene) => {
    for (const map of mapsOf(scene)) {
      const { bounds } = map.view;
      const room = SMALL_MAP_ROOMS.small;
      const frame = fitFrame(bounds, room);
      const [scale] = cornerBoxes({ hasDate: false, hasScale: true, hasChoice: false }, bounds, room);
      const over = toPicture(map, real.atlas)
        .labels.filter(({ from, kind }) => from === 'small' && kind === 'area-strong')
        .filter((label) => overlaps(labelBox(label, bounds, frame, room), scale!));
      expect(over.map(({ text }) => text)).toEqual([]);
    }
  });

  const chosen = scenesOf.filter(([, scene]) => mapsOf(scene).some(hasChoice));

  it('that are one of two sides, or of several frames, are there to be looked at', () => {
    expect(chosen.length).toBeGreaterThan(4);
  });

  it.each(chosen)('leave the buttons free that choose among them: %s', (_id, scene) => {
    const room = roomsOf(scene, toPicture(scene, real.atlas).legend).small;
    for (const map of mapsOf(scene)) {
      const { bounds } = map.view;
      const frame = fitFrame(bounds, room);
      const buttons = { ...frame, y: frame.y - 48, height: 48 };
      const over = toPicture(map, real.atlas)
        .labels.filter((label) => isIn(label, 'small'))
        .filter((label) => overlaps(labelBox(label, bounds, frame, room), buttons));
      expect(over.map(({ text }) => text)).toEqual([]);
    }
  });

  it('of the census find 萧山 the highest and 淳安 the lowest', () => {
    const { description, hatched } = toPicture(ofCity(real, 'census-population', '2020-11-01'), real.atlas);
    expect(description).toContain('最高萧山区201.2万人，最低淳安县32.9万人');
    expect(hatched).toEqual([]);
  });
});

/** Today's thirteen divisions, coloured by one indicator. */
function ofCity({ site }: Library, indicator: string, period: string): Scene {
  const view = site.views.find(({ name }) => name === '杭州全市')!;
  const numbers = { kind: 'period', indicator: toId<never>(indicator), period, measure: 'value' } as const;
  return aScene({ view, boundary: toId('2021'), figures: colouredBy(numbers) });
}

describe('a division whose figure must not be worked out', () => {
  it('is told from one that has none, on the map, in the legend and in words', () => {
    const real = toLibrary(realSite(), realGeodata);
    const scene = ofCity(real, 'density-census', '2020-11-01');
    const { hatched, textures, legend, description } = toPicture(scene, real.atlas);
    const refused = textures.filter(({ name }) => name === 'definition-differs').map(({ code }) => code);
    expect(refused).toEqual(['330105', '330106']);
    expect(hatched).toEqual(['330108', '330114']);
    expect(legend.entries.slice(0, 2)).toEqual([
      { swatch: 'hatch', text: '无数据' },
      { swatch: 'definition-differs', text: '口径不同' }
    ]);
    expect(description).toContain('口径不同：拱墅区、西湖区。');
  });
});

describe('a mark that every number on a map carries', () => {
  const real = toLibrary(realSite(), realGeodata);

  it('is said once, and covers no division', () => {
    const span = '2010-11-01/2020-11-01';
    const scene = ofCity(real, 'population-change-2010-2020-recast', span);
    const { textures, legend, description } = toPicture(scene, real.atlas);
    expect(textures).toEqual([]);
    expect(legend.title).toMatch(/。各数都是带“约”或“以上”的数$/);
    expect(description).toContain('各区的数都是带“约”或“以上”的数。');
  });

  it('is drawn where it tells some from others', () => {
    const { textures, legend } = toPicture(ofCity(real, 'gdp', '2022'), real.atlas);
    expect(textures.some(({ name }) => name === 'weak')).toBe(true);
    expect(legend.title).not.toContain('全部');
  });
});

describe('circles of some divisions alone', () => {
  const real = toLibrary(realSite(), realGeodata);

  it('say nothing of the others: no circle, no hatch, no gap, no texture', () => {
    const areas = [toId<AreaCode>('330110'), toId<AreaCode>('330113')];
    const numbers = {
      kind: 'period',
      indicator: toId<never>('gdp'),
      period: '2021',
      measure: 'value',
      areas
    } as const;
    const scene = {
      ...ofCity(real, 'gdp', '2021'),
      figures: { fill: null, circles: { numbers, max: null } }
    };
    const { circles, hatched, textures, description } = toPicture(scene, real.atlas);
    expect(circles.map(({ code }) => code).sort()).toEqual(areas);
    expect([...hatched, ...textures]).toEqual([]);
    expect(description).not.toContain('缺');
  });
});
