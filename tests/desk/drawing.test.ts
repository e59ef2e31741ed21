import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsOfPart, type DrawnPart } from '../../src/lib/desk/drawing/part';
import { readCoordinates } from '../../src/lib/desk/drawing/read-coordinates';
import { readShape, shapeText, SHAPE_KINDS, type DrawnShape } from '../../src/lib/desk/drawing/shape';
import { linesWritten } from '../../src/lib/desk/lines-written';
import type { Edit } from '../../src/lib/edit/edit';
import { publishedFiles } from '../edit/published-files';
import { edited, problemsIn, tiny } from './edited';

const together = (edits: Edit[]): Edit => ({ kind: 'together', edits });
const DRAWN: DrawnPart = {
  plan: 'yuhang-2024',
  part: null,
  name: '北面的走廊',
  unit: '廊',
  what: { evidence: 'stated', reason: '', source: 'hzw-20210721', para: '8' },
  place: { evidence: 'inferred', reason: '沿河画。', source: '', para: '' },
  shape: { kind: 'band', points: ['杭州西站', [120.0123, 30.4]], km: 3, names: [] },
  crosses: true,
  formula: null
};

describe('a corridor that was drawn', () => {
  it('stands in its plan as a hand would write it, in the other edition, and on the map of the step', () => {
    const files = new Map([
      ...publishedFiles,
      ['en/plans/yuhang-2024.yml', 'formula: x\nparts:\n  一:\n    unit: axis\n'],
      ['en/plans/yuhang-2021.yml', 'parts:\n  一廊:\n    unit: corridor\n']
    ]);
    const shownIn = { file: 'stories/yuhang.md', step: 'formula' };
    expect(linesWritten(files, together(editsOfPart(files, DRAWN, ['en'], shownIn)))).toEqual(
      [
        {
          file: 'plans/yuhang-2024.yml',
          lines: [
            '  - id: 北面的走廊',
            '    unit: 廊',
            '    name: 北面的走廊',
            '    evidence: stated',
            '    source: hzw-20210721',
            '    para: 8',
            '    crosses: true',
            '    footprint:',
            '      shape:',
            '        band: [杭州西站, [120.0123, 30.4]]',
            '        widthKm: 3',
            '      evidence: inferred',
            '      reason: 沿河画。'
          ]
        },
        {
          file: 'stories/yuhang.md',
          lines: ['overlays: [yuhang-2021/一廊, yuhang-2021/一轴, yuhang-2021/一心, yuhang-2024/北面的走廊]']
        },
        {
          file: 'en/plans/yuhang-2024.yml',
          lines: [
            '  北面的走廊:',
            '    unit: corridor',
            '    name: 「北面的走廊」',
            '    place: 「沿河画。」'
          ]
        }
      ].sort((a, b) => [...files.keys()].indexOf(a.file) - [...files.keys()].indexOf(b.file))
    );
  });

  it('gives a part that is there its place, and nothing else of it changes', () => {
    const plan =
      'id: p\nparts:\n  - id: 一轴\n    unit: 轴\n    evidence: inferred\n    reason: 读法。\n  - id: 二\n    unit: 心\n';
    const files = new Map([['plans/p.yml', plan]]);
    const shape = { ...DRAWN.shape, kind: 'line', km: null } as const;
    const drawn = { ...DRAWN, plan: 'p', part: '一轴', crosses: false, shape };
    const { files: after, inverse } = edited(files, together(editsOfPart(files, drawn, ['en'], null)));
    expect(after.get('plans/p.yml')).toBe(
      plan.replace(
        '读法。\n',
        '读法。\n    footprint:\n      shape:\n        line: [杭州西站, [120.0123, 30.4]]\n      evidence: inferred\n      reason: 沿河画。\n'
      )
    );
    expect(edited(after, inverse).files).toEqual(files);
  });
});

/** One of each kind on the ground of the county. */
const SHAPES: Readonly<Record<DrawnShape['kind'], Omit<DrawnShape, 'kind'>>> = {
  band: { points: ['西站', [121.2, 30.5]], km: 2.5, names: [] },
  line: { points: [[120.3, 30.5], '北站'], km: null, names: [] },
  disc: { points: ['西站'], km: 4, names: [] },
  polygon: { points: [[120.2, 30.2], [120.8, 30.2], [120.5, 30.8]], km: null, names: [] }, // prettier-ignore
  areas: { points: [], km: null, names: ['A'] },
  townships: { points: [], km: null, names: ['A/south-west', 'A/south-east'] }
};

describe('a shape of any kind', () => {
  const WRITTEN = {
    band: ['        band: [西站, [121.2, 30.5]]', '        widthKm: 2.5'],
    line: ['        line: [[120.3, 30.5], 北站]'],
    disc: ['        disc: 西站', '        radiusKm: 4'],
    polygon: ['        polygon: [[120.2, 30.2], [120.8, 30.2], [120.5, 30.8]]'],
    areas: ['        areas: [A]'],
    townships: ['        townships: [A/south-west, A/south-east]']
  };

  it.each(SHAPE_KINDS)('is written as plans write it, and the check takes it: %s', (kind) => {
    const place = DRAWN.place;
    const shape = { kind, ...SHAPES[kind] };
    const drawn = { ...DRAWN, plan: 'towns', what: place, place, unit: '片', shape };
    const edit = together(editsOfPart(tiny, drawn, [], null));
    expect(linesWritten(tiny, edit)[0]?.lines.filter((line) => line.startsWith(' '.repeat(8)))).toEqual(
      WRITTEN[kind]
    );
    expect(problemsIn(edited(tiny, edit).files)).toEqual([]);
    expect(readShape(shapeText(shape))).toEqual(shape);
  });

  it('that is none of ours is not read', () => {
    for (const text of [null, 'disc', {}, { circle: '西站' }]) expect(readShape(text)).toBeNull();
    expect(readShape({ disc: '西站', radiusKm: '3公里' })).toEqual({ kind: 'disc', points: ['西站'], km: null, names: [] }); // prettier-ignore
  });
});

describe('pasted coordinates', () => {
  it('are a pair a line, however they are parted, whichever stands first', () => {
    const read = readCoordinates('119.98, 30.29\n\n30.30，120.01\n(120.5 30.2)\n不是\n1,2', 'wgs84');
    expect(read.points).toEqual([
      [119.98, 30.29],
      [120.01, 30.3],
      [120.5, 30.2]
    ]);
    expect(read).toMatchObject({ isTurned: true, unread: [5, 6], shiftM: 0 });
  });

  it('are brought from the maps of others to ours, some hundred metres away', () => {
    const near = fc.tuple(
      fc.double({ min: 118, max: 121, noNaN: true }),
      fc.double({ min: 29, max: 31, noNaN: true })
    );
    fc.assert(
      fc.property(near, ([lng, lat]) => {
        const text = `${lng.toFixed(5)},${lat.toFixed(5)}`;
        expect(readCoordinates(text, 'gcj02').shiftM).toBeGreaterThan(300);
        expect(readCoordinates(text, 'gcj02').shiftM).toBeLessThan(700);
        expect(readCoordinates(text, 'bd09').shiftM).toBeGreaterThan(readCoordinates(text, 'gcj02').shiftM);
      })
    );
  });
});
