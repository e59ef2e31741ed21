import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/lib/geometry/boxes';
import { brokenText } from '../../../src/lib/map/labels/note-text';
import { isIn } from '../../../src/lib/map/labels/note';
import { labelBox, ROOMS } from '../../../src/lib/map/labels/placement';
import { fitFrame } from '../../../src/lib/map/stage/camera';
import { toPicture } from '../../../src/lib/map/to-picture';
import { toStandaloneSvg } from '../../../src/lib/map/renderers/svg/standalone';
import type { Scene } from '../../../src/lib/domain/scene';
import { aScene, colouredBy, library, PEOPLE, PLACES } from '../tiny-library';

const SIZES = ['small', 'wide'] as const;
const codes = library.site.boundaries.find(({ id }) => id === 'new')!.areas.map(({ code }) => code);
const targets: readonly NonNullable<Scene['annotation']>['at'][] = [
  ...codes.map((code) => ({ kind: 'area' as const, code })),
  ...PLACES.map((id) => ({ kind: 'place' as const, id }))
];
const pictureWith = (annotation: NonNullable<Scene['annotation']>, parts: Partial<Scene> = {}) =>
  toPicture(aScene({ ...parts, annotation }), library.atlas);

describe('a note on the map', () => {
  it.each(targets)('covers no name and not what it points to, in either room: %o', (at) => {
    const target = at.kind === 'place' ? `place:${at.id}` : `area:${at.code}`;
    const { labels, bounds } = pictureWith(
      { at, text: '这里的人最多', figures: [] },
      {
        highlight: codes.slice(0, 1),
        labels: { areas: 'all', places: PLACES, water: true },
        figures: { ...colouredBy(PEOPLE), circles: { numbers: PEOPLE, max: null } }
      }
    );
    for (const size of SIZES) {
      const room = ROOMS[size];
      const frame = fitFrame(bounds, room);
      const boxOf = (each: (typeof labels)[number]) => labelBox(each, bounds, frame, room);
      const shown = labels.filter((each) => isIn(each, size));
      const [own, ...more] = shown.filter(({ kind }) => kind === 'note');
      expect(more, size).toEqual([]);
      const hit = shown.filter((each) => each !== own && own && overlaps(boxOf(each), boxOf(own)));
      expect(hit.map(({ id }) => id), `${size} ${target}`).toEqual([]);
    }
  }); // prettier-ignore

  it('leads to what it points to, and ends before it', () => {
    const [note] = pictureWith({ at: { kind: 'place', id: PLACES[0]! }, text: '头一站', figures: [] }).labels.filter(({ kind }) => kind === 'note');
    expect(note?.to).toEqual(library.atlas.placeAt(PLACES[0]!).at);
    expect(note?.short).toBeGreaterThan(0);
  }); // prettier-ignore

  it('is read aloud with the map, and stands once in a picture that leaves the site', () => {
    const picture = pictureWith({ at: { kind: 'place', id: PLACES[0]! }, text: '头一站', figures: [] });
    expect(picture.description).toContain(`图上注：${PLACES[0]!}，头一站`);
    const text = { title: '', subtitle: '', foot: [] };
    const svg = toStandaloneSvg(picture, { text, shapeOf: (id) => id, textureNames: [] });
    expect(svg.split('>头一站<').length - 1).toBe(1);
  });

  it('never begins a line with a comma, nor tears a number', () => {
    expect(brokenText('一半在这里，另一半在那里', 6)).toBe('一半在这里，\n另一半在那里');
    expect(brokenText('增长+110.7%，全市最多', 8).split('\n')).toContain('+110.7%，');
    expect(brokenText('杭黄高铁，2018年底开通', 8)).toBe('杭黄高铁，\n2018年底开通');
    expect(brokenText('1,175,841 people, 6 stations', 8)).toBe('1,175,841 people,\n6 stations');
    expect(brokenText('With Linping: −0.25 percentage points', 12)).toBe('With Linping:\n−0.25 percentage\npoints');
    expect(brokenText('一座站对着195,974 人/座', 8).split('\n')).toContain('195,974 人/座');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'一二，。%9.3字') }), fc.integer({ min: 6, max: 14 }), (text, perLine) => {
        const broken = brokenText(text, perLine);
        expect(broken.replaceAll('\n', '')).toBe(text);
        expect(broken).not.toMatch(/\n[，。]/);
      })
    );
  }); // prettier-ignore
});
