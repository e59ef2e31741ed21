import { describe, expect, it } from 'vitest';
import {
  editOfClaim,
  editOfCrosses,
  editOfName,
  editOfPoint,
  editOfShape,
  partInFile,
  type PartInFile
} from '../../src/lib/desk/drawing/part-in-file';
import type { Edit } from '../../src/lib/edit/edit';
import type { Files } from '../../src/lib/edit/splice';
import { publishedFiles } from '../edit/published-files';
import { diff, edited, problemsIn, tiny } from './edited';

/** A plan as it is written by hand, its shape in lines or on one. */
const PLAN = `id: p
parts:
  - id: 一廊
    unit: 廊
    evidence: inferred
    reason: 读法。 # 编者的话
    footprint:
      shape:
        townships:
          - 甲/一
          - 甲/二
      evidence: inferred
      reason: 沿河。
  - { id: 一轴, unit: 轴, evidence: stated, source: s, footprint: { shape: { line: [甲, 乙] }, evidence: stated, reason: 列名, source: s } }
  - id: 一心
    unit: 心
    evidence: not-stated
`;
const mine: Files = new Map([['plans/p.yml', PLAN]]);

function partOf(files: Files, plan: string, id: string): PartInFile {
  const part = partInFile(files, plan, id);
  if (!part) throw new Error(`no ${plan}/${id}`);
  return part;
}

/** Lines that an edit takes out and puts in; and back again it gives the same bytes. */
function changed(files: Files, edit: Edit): string[] {
  const { files: after, inverse } = edited(files, edit);
  expect(edited(after, inverse).files).toEqual(files);
  return Object.values(diff(files, after)).flat();
}

describe('a drawn part, changed', () => {
  it('is read as its file has it', () => {
    expect(partOf(tiny, 'cross', '一廊')).toEqual({
      ...{ file: 'plans/cross.yml', plan: 'cross', id: '一廊', index: 0, name: '东西走廊', crosses: true },
      what: { evidence: 'inferred', reason: '只有这一条', source: '', para: '' },
      place: { evidence: 'inferred', reason: '连成一线', source: '', para: '' },
      shape: { kind: 'band', points: ['西站', '中站', '东站'], km: 20, names: [] }
    });
    expect(partOf(tiny, 'cross', '三片')).toMatchObject({ what: null, place: null, shape: null });
    expect(partInFile(tiny, 'cross', '四片')).toBeUndefined();
    expect(partInFile(tiny, 'nowhere', '一廊')).toBeUndefined();
  });

  it('moves one point, and the other points of its line stay as they are written', () => {
    const band = partOf(tiny, 'cross', '一廊');
    expect(changed(tiny, editOfPoint(band, 1, [121.1, 30.55]))).toEqual([
      '-      shape: { band: [西站, 中站, 东站], widthKm: 20 }',
      '+      shape: { band: [西站, [121.1, 30.55], 东站], widthKm: 20 }'
    ]);
    expect(changed(tiny, editOfPoint(partOf(tiny, 'cross', '一心'), 0, '中站'))).toEqual([
      '-      shape: { disc: 西站, radiusKm: 10 }',
      '+      shape: { disc: 中站, radiusKm: 10 }'
    ]);
  });

  it('loses a point, takes another size or another kind, by the lines of its shape alone', () => {
    const { shape, ...band } = partOf(tiny, 'cross', '一廊');
    const with_ = (put: object) => changed(tiny, editOfShape({ ...band, shape }, { ...shape!, ...put }));
    const was = '-      shape: { band: [西站, 中站, 东站], widthKm: 20 }';
    expect(with_({ points: ['西站', '东站'] })).toEqual([
      was,
      '+      shape: { band: [西站, 东站], widthKm: 20 }'
    ]);
    expect(with_({ km: 6.5 })).toEqual([was, '+      shape: { band: [西站, 中站, 东站], widthKm: 6.5 }']);
    expect(with_({ kind: 'line', km: null })).toEqual([was, '+      shape: { line: [西站, 中站, 东站] }']);
  });

  it('has a list in lines stay a list in lines', () => {
    const part = partOf(mine, 'p', '一廊');
    const picked = (names: string[]) => changed(mine, editOfShape(part, { ...part.shape!, names }));
    expect(picked(['甲/一', '甲/二', '甲/三'])).toEqual(['+          - 甲/三']);
    expect(picked(['甲/二'])).toEqual(['-          - 甲/一']);
    const real = partOf(publishedFiles, 'yuhang-2021', '一廊');
    expect(changed(publishedFiles, editOfShape(real, { ...real.shape!, kind: 'line', km: null }))).toEqual([
      '-        band: [浙大玉泉, 浙大紫金港, 未来科技城, 青山湖科技城, 浙江农林大学]',
      '-        widthKm: 6.5',
      '+        line: [浙大玉泉, 浙大紫金港, 未来科技城, 青山湖科技城, 浙江农林大学]'
    ]);
  });

  it('is called otherwise, and says what it rests on, where a hand would write it', () => {
    const part = partOf(mine, 'p', '一廊');
    expect(edited(mine, editOfName(part, '北廊')).files.get('plans/p.yml')).toContain('unit: 廊\n    name: 北廊\n    evidence');
    expect(edited(mine, editOfCrosses(part)).files.get('plans/p.yml')).toContain('inferred\n    crosses: true\n    reason');
    const stated = { ...part.what!, evidence: 'stated', source: 's', para: '8' } as const;
    expect(edited(mine, editOfClaim(part, 'what', stated)).files.get('plans/p.yml')).toContain(
      'evidence: stated\n    reason: 读法。 # 编者的话\n    source: s\n    para: 8\n    footprint:'
    );
    const place = { ...part.place!, evidence: 'stated', source: 's' } as const;
    expect(changed(mine, editOfClaim(part, 'place', place))).toEqual(['-      evidence: inferred', '+      evidence: stated', '+      source: s']);
    const axis = partOf(mine, 'p', '一轴');
    expect(edited(mine, editOfClaim(axis, 'place', { ...axis.place!, para: '3' })).files.get('plans/p.yml')).toContain('source: s, para: 3 } }\n');
    expect(changed(mine, editOfClaim(part, 'what', { ...part.what!, reason: '' }))).toEqual(['-    reason: 读法。 # 编者的话']);
  }); // prettier-ignore

  it('stays right: what the check takes of the county it takes after each', () => {
    const band = partOf(tiny, 'cross', '一廊');
    const disc = partOf(tiny, 'cross', '一心');
    const edits = [
      editOfPoint(band, 0, [120.3, 30.4]),
      editOfShape(disc, { ...disc.shape!, km: 8 }),
      editOfShape(disc, { kind: 'polygon', points: [[120.2, 30.2], [120.8, 30.2], [120.5, 30.8]], km: null, names: [] }), // prettier-ignore
      editOfClaim(disc, 'place', { evidence: 'stated', reason: '列名', source: 'paper', para: '3' })
    ];
    for (const edit of edits) expect(problemsIn(edited(tiny, edit).files)).toEqual([]);
  });
});
