import { describe, expect, it } from 'vitest';
import { areaName } from '../../../src/lib/domain/boundary';
import { overlaps } from '../../../src/lib/geometry/boxes';
import { isIn } from '../../../src/lib/map/labels/note';
import { labelBox, placeLabels, ROOMS } from '../../../src/lib/map/labels/placement';
import { fitFrame } from '../../../src/lib/map/stage/camera';
import { lostNames } from '../../../src/lib/map/labels/lost-names';
import { picturesOf } from '../../../src/lib/map/beside/pictures';
import { toPicture } from '../../../src/lib/map/to-picture';
import { toLibrary } from '../../../src/lib/server/library/library';
import { words } from '../../../src/lib/words/current';
import { realGeodata, realSite } from '../../content/real-site';
import type { LabelKind } from '../../../src/lib/map/picture';
import { aScene, library as tiny, PLACES } from '../tiny-library';

const SIZES = ['small', 'wide'] as const;
const library = toLibrary(realSite(), realGeodata);
const steps = library.site.stories.flatMap(({ slug, steps: all }) =>
  all.map((step) => ({ id: `${slug}#${step.id}`, scene: step.scene }))
);

describe('names that the words beside a map speak of', () => {
  it('are said by the whole name or without the word for its kind, never by one character', () => {
    const { speaksOf } = words();
    expect(speaksOf('余杭的人多了', '余杭区')).toBe(true);
    expect(speaksOf('在余杭区', '余杭区')).toBe(true);
    expect(speaksOf('良渚的人多了', '良渚街道')).toBe(false);
    expect(speaksOf('市里的人多了', '市区')).toBe(false);
    expect(speaksOf('临平街道留白', '临平区')).toBe(false);
    expect(speaksOf('临平街道在临平', '临平区')).toBe(true);
  });

  it('come before stronger names, and places before divisions', () => {
    const [at] = PLACES.map((id) => tiny.atlas.placeAt(id).at);
    const { bounds } = aScene().view;
    const frame = fitFrame(bounds, ROOMS.small);
    const here = (id: string, kind: LabelKind) => ({ id, kind, text: '西站', at: at! });
    const first = (set: readonly ReturnType<typeof here>[], said: readonly string[]): string[] => [
      ...placeLabels(set, bounds, frame, ROOMS.small, { said: new Set(said) })
    ];
    const set = [here('strong', 'area-strong'), here('plain', 'area'), here('place', 'place')];
    expect(first(set, [])).toEqual(['strong']);
    expect(first(set, ['plain'])).toEqual(['plain']);
    expect(first(set, ['strong', 'place'])).toEqual(['place']);
  });

  it('are not those of a longer name: 临平新城 is a part, 临平 a division', () => {
    const { scene } = steps.find(({ id }) => id === 'linping#zones')!;
    const lostWhere = (said: string): readonly string[] => {
      const told = { ...scene, labels: { ...scene.labels, said } };
      return lostNames(told, toPicture(scene, library.atlas), library.atlas)?.small ?? [];
    };
    expect(lostWhere('临平新城的社区')).not.toContain('临平区');
    expect(lostWhere('临平新城在临平')).toContain('临平区');
    expect(lostWhere('钱塘江在南边')).not.toContain('钱塘区');
    expect(lostWhere('钱塘在南边')).toContain('钱塘区');
  });

  it('that a note gives where it points have no second line through a small map, and are not called lost', () => {
    const noted = steps.flatMap(({ id, scene }) => {
      const { annotation } = scene;
      const code = annotation?.at.kind === 'area' ? annotation.at.code : undefined;
      const name = code && areaName(library.atlas.boundaries, scene.boundary, code).name;
      if (!annotation || !name || !words().speaksOf(annotation.text, name)) return [];
      const picture = toPicture(scene, library.atlas);
      const labels = picture.labels.filter((label) => isIn(label, 'small'));
      if (!labels.some(({ kind }) => kind === 'note')) return [];
      const lines = labels.filter((label) => label.area === code && label.to);
      return [{ id, name, lines, lost: lostNames(scene, picture, library.atlas)?.small ?? [] }];
    });
    expect(noted.length).toBeGreaterThan(2);
    for (const { id, name, lines, lost } of noted) {
      expect(lines, id).toEqual([]);
      expect(lost, id).not.toContain(name);
    }
  });

  it('stand on the map without the remark that tells where they are', () => {
    const { shortName } = words();
    expect(shortName('老城区（文三—黄龙一带）', 'spot')).toBe('老城区');
    expect(shortName('（空）', 'spot')).toBe('（空）');
  });

  it.each(steps)('are on the map of $id in any room, or listed beside it', ({ scene }) => {
    const picture = toPicture(scene, library.atlas);
    const lost = lostNames(scene, picture, library.atlas);
    const { areas } = library.site.boundaries.find(({ id }) => id === scene.boundary)!;
    const said = areas.filter(({ name }) => words().speaksOf(scene.labels.said ?? '', name));
    const pointedOut = [
      ...scene.labels.places.map((id) => library.atlas.placeAt(id).name),
      ...scene.overlays.map((ref) => library.atlas.overlayAt(ref).name)
    ];
    for (const size of SIZES) {
      const shown = picturesOf(picture).flatMap(({ labels }) => labels.filter((each) => isIn(each, size)));
      const told = [
        ...shown.map(({ text }) => text),
        ...(lost?.[size] ?? []),
        ...(picture.beside?.titles ?? [])
      ];
      const missing = said.filter(({ name }) => !told.some((text) => words().speaksOf(text, name)));
      expect(missing, size).toEqual([]);
      const isTold = (name: string): boolean =>
        told.includes(name) || told.includes(words().shortName(name, 'spot'));
      expect(
        pointedOut.filter((name) => !isTold(name)),
        size
      ).toEqual([]);
    }
  });

  it('come before names that nobody speaks of: a line’s on a phone, and a place’s at the end of a line', () => {
    const lostOnPhone = (id: string): readonly string[] => {
      const { scene } = steps.find((step) => step.id === id)!;
      return lostNames(scene, toPicture(scene, library.atlas), library.atlas)?.small ?? [];
    };
    expect(lostOnPhone('metro#first')).not.toContain('9号线');
    expect(lostOnPhone('metro#southeast')).not.toContain('1号线');
    expect(lostOnPhone('yuhang#axis')).not.toContain('2号线');
    expect(lostOnPhone('yuhang#corridor')).not.toContain('青山湖科技城');
    expect(lostOnPhone('yuhang#liangzhu')).not.toContain('径山寺');
  });

  it('are listed where a step’s maps are printed beside each other and have less room than one', () => {
    const lostIn = (id: string) => {
      const { scene } = steps.find((step) => step.id === id)!;
      return lostNames(scene, toPicture(scene, library.atlas), library.atlas);
    };
    expect(lostIn('hangzhou#rim')).toEqual({
      small: [],
      wide: [],
      spread: ['上城区', '下城区', '拱墅区', '滨江区']
    });
    const ones = steps.filter(({ scene }) => !scene.beside).map(({ id }) => lostIn(id));
    expect(ones.filter((lost) => lost?.spread)).toEqual([]);
  });

  it.each(steps)('lie over no other name on the map of $id', ({ scene }) => {
    for (const { labels, bounds } of picturesOf(toPicture(scene, library.atlas))) {
      for (const size of SIZES) {
        const frame = fitFrame(bounds, ROOMS[size]);
        const boxes = labels
          .filter((each) => isIn(each, size))
          .map((each) => ({ id: each.id, box: labelBox(each, bounds, frame, ROOMS[size]) }));
        const hit = boxes.flatMap(({ id, box }, i) =>
          boxes.slice(i + 1).flatMap((other) => (overlaps(box, other.box) ? [`${id} ${other.id}`] : []))
        );
        expect(hit, size).toEqual([]);
      }
    }
  });
});

describe('an outline of another boundary', () => {
  const namesOf = (id: string): string[] => {
    const { scene } = steps.find((step) => step.id === id)!;
    const { labels } = toPicture(scene, library.atlas);
    // A name that stands elsewhere in a small room is two labels.
    return [...new Set(labels.flatMap(({ kind, text }) => (kind === 'ghost' ? [text] : [])))];
  };

  it('carries its name where no division of the map has the same', () => {
    expect(namesOf('redraw#jianggan')).toEqual(['江干区']);
    expect(namesOf('redraw#morph').sort()).toEqual(['下城区', '江干区'].sort());
    expect(namesOf('redraw#yuhang')).toEqual([]);
  });
});

describe('a part of a plan that a scene draws', () => {
  it('comes before the name of a division, in a small room too', () => {
    const { scene } = steps.find(({ id }) => id === 'linping#formula')!;
    const { labels } = toPicture(scene, library.atlas);
    const inPlace = labels.filter(({ text, from, to }) => text === '临平新城' && from === 'small' && !to);
    expect(inPlace).toHaveLength(1);
  });
});
