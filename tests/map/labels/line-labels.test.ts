import { describe, expect, it } from 'vitest';
import type { GroundChoice } from '../../../src/lib/domain/ground';
import type { Bounds, LngLat } from '../../../src/lib/domain/ids';
import { toCourses } from '../../../src/lib/map/courses';
import { lineLabels } from '../../../src/lib/map/labels/line-labels';
import { toDrawing } from '../../../src/lib/map/drawing';
import { TOKENS } from '../../../src/lib/map/tokens';
import { toPicture } from '../../../src/lib/map/to-picture';
import { labelsText } from '../../../src/lib/map/renderers/svg/labels-text';
import { aScene, library } from '../tiny-library';

const METRO: GroundChoice = { name: 'metro', asOf: null, isSubject: true };
const RUNNING: GroundChoice = { ...METRO, asOf: '2022-12-31', isRunning: true };
const ALL: Bounds = [120, 30, 122, 32];
const { courses } = library.atlas.ground;
const named = (choice: GroundChoice, bounds = ALL) => lineLabels(choice, bounds, courses);

describe('names of the lines of the metro', () => {
  it('are one a line, where a map is about them, and none where they are only ground', () => {
    expect(named(METRO).map(({ text }) => text)).toEqual(['1号线', '2号线']);
    expect(named({ ...METRO, isSubject: false })).toEqual([]);
    expect(lineLabels({ ...METRO, name: 'rail' }, ALL, courses)).toEqual([]);
  });

  it('are those of the lines that the map is about, which alone have colours', () => {
    const scene = aScene({ ground: [{ ...METRO, lines: ['2'] }] });
    const picture = toPicture(scene, library.atlas);
    expect(picture.labels.filter(({ kind }) => kind === 'line').map(({ text }) => text)).toEqual(['2号线']);
    const colors = toDrawing(picture)
      .filter(({ layer }) => layer === 'metro-lines')
      .flatMap(({ shapes }) => shapes)
      .map(({ shape, color }) => ({ isTwo: 'feature' in shape && shape.feature.startsWith('1-'), color }));
    expect(new Set(colors.map(({ isTwo }) => isTwo)).size).toBe(2);
    for (const { isTwo, color } of colors) expect(color === TOKENS.metroAside).toBe(!isTwo);
  });

  it('stand on what is open on the day, and come with it while a date runs', () => {
    expect(named({ ...METRO, asOf: '2012-01-01' }).map(({ text }) => text)).toEqual(['1号线']);
    const [first] = named(RUNNING);
    expect(first!.since).toBe('2010-01-01');
    const rest = first!.others!.map(({ since }) => since);
    expect(rest.slice(-1)).toEqual(['2015-01-01']);
    expect(named(METRO)[0]!.since).toBeUndefined();
  });

  it('stand within the view', () => {
    const east: Bounds = [121.5, 30, 122, 32];
    expect(named(METRO, east).map(({ text }) => text)).toEqual(['1号线']);
    expect(named(METRO, east)[0]!.at[0]).toBeGreaterThan(121.5);
  });

  it('stand where no other line is near, between two stations', () => {
    const line = (id: string, ...coordinates: LngLat[]) => ({
      type: 'Feature' as const,
      properties: { id, line: id },
      geometry: { type: 'MultiLineString' as const, coordinates: [coordinates] }
    });
    const [first] = toCourses([
      line('0', [120, 30], [120.02, 30], [120.04, 30]),
      line('1', [120, 30.01], [120.01, 30.01])
    ] as never);
    expect(first!.spots.map(([lng]) => Number(lng.toFixed(3)))).toEqual([120.03, 120.01]);
  });

  it('leaves a line without a name unnamed', () => {
    const geometry = { type: 'MultiLineString', coordinates: [[[0, 0], [1, 1]]] }; // prettier-ignore
    expect(toCourses([{ type: 'Feature', properties: { id: '0' }, geometry }] as never)).toEqual([]);
  });

  it('are white on a plate of the line’s colour in an exported picture', () => {
    const picture = toPicture(aScene({ ground: [METRO] }), library.atlas);
    const frame = { x: 0, y: 0, width: 900, height: 700 };
    expect(labelsText(picture, frame)).toMatch(
      /<rect [^>]*fill="#[0-9a-f]{6}"[^>]*\/><text [^>]*fill="#fff"[^>]*>1号线<\/text>/
    );
  });
});
