import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/lib/geometry/boxes';
import { isIn } from '../../../src/lib/map/labels/note';
import { labelBox, ROOMS } from '../../../src/lib/map/labels/placement';
import { fitFrame } from '../../../src/lib/map/stage/camera';
import { lostNames } from '../../../src/lib/map/labels/lost-names';
import { picturesOf } from '../../../src/lib/map/beside/pictures';
import { toPicture } from '../../../src/lib/map/to-picture';
import { toLibrary } from '../../../src/lib/server/library/library';
import { words } from '../../../src/lib/words/current';
import { realGeodata, realSite } from '../../content/real-site';
import type { Scene } from '../../../src/lib/domain/scene';
import { aScene, library as tiny, NEW, OLD, PLACES } from '../tiny-library';

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
  });

  it('come before stronger names where a small room has space for one', () => {
    const scene = aScene({ highlight: [], labels: { areas: 'all', places: PLACES, water: true } });
    const smallOf = (labels: Scene['labels']): string[] =>
      toPicture({ ...scene, labels }, tiny.atlas)
        .labels.filter((label) => isIn(label, 'small'))
        .map(({ text }) => text);
    const names = tiny.site.boundaries.find(({ id }) => id === NEW)!.areas.map(({ name }) => name);
    const shown = smallOf({ ...scene.labels, said: names.join('、') });
    expect(names.filter((name) => !shown.includes(name))).toEqual([]);
  });

  it.each(steps)('are on the map of $id in any room, or listed beside it', ({ scene }) => {
    const picture = toPicture(scene, library.atlas);
    const lost = lostNames(scene, picture, library.atlas);
    const { areas } = library.site.boundaries.find(({ id }) => id === scene.boundary)!;
    const said = areas.filter(({ name }) => words().speaksOf(scene.labels.said ?? '', name));
    for (const size of SIZES) {
      const shown = picturesOf(picture).flatMap(({ labels }) => labels.filter((each) => isIn(each, size)));
      const told = [
        ...shown.map(({ text }) => text),
        ...(lost?.[size] ?? []),
        ...(picture.beside?.titles ?? [])
      ];
      const missing = said.filter(({ name }) => !told.some((text) => words().speaksOf(text, name)));
      expect(missing, size).toEqual([]);
    }
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
  it('carries its name where no division of the map has the same', () => {
    const over = tiny.site.boundaries.find(({ id }) => id === OLD)!.areas;
    const own = tiny.site.boundaries.find(({ id }) => id === NEW)!.areas.map(({ name }) => name);
    const scene = aScene({ ghost: { boundary: OLD, areas: over.map(({ code }) => code) } });
    const ghosts = toPicture(scene, tiny.atlas).labels.filter(({ kind }) => kind === 'ghost');
    const gone = over.filter(({ name }) => !own.includes(name)).map(({ name }) => name);
    expect(ghosts.map(({ text }) => text).sort()).toEqual(gone.sort());
  });
});
