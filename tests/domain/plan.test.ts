import { describe, expect, it } from 'vitest';
import {
  evidenceOnMap,
  EVIDENCES,
  type Evidence,
  type Footprint,
  type PlanPart
} from '../../src/lib/domain/plan';
import { realSite } from '../content/real-site';

function footprint(evidence: Footprint['evidence']): Footprint {
  return {
    shape: { kind: 'townships', townships: [] },
    evidence,
    confidence: null,
    reason: 'r',
    citation: {}
  };
}

function part(evidence: Evidence, place: Footprint | null): PlanPart {
  const plain = { id: 'p', unit: '廊', direction: null, count: 1, name: null, confidence: null };
  return { ...plain, reason: '', citation: {}, crosses: false, evidence, footprint: place };
}

describe('a part of a plan on the map', () => {
  it.each([
    ['stated', 'stated', 'stated'],
    ['stated', 'inferred', 'inferred'],
    ['inferred', 'stated', 'inferred'],
    ['inferred', 'inferred', 'inferred'],
    ['not-stated', 'stated', 'not-stated'],
    ['not-stated', 'inferred', 'not-stated']
  ] as const)('that is %s and whose place is %s shows as %s', (what, where, shown) => {
    expect(evidenceOnMap(part(what, footprint(where)))).toBe(shown);
  });

  it.each(EVIDENCES)('is not drawn without a place, be it ever so %s', (what) => {
    expect(evidenceOnMap(part(what, null))).toBe('not-stated');
  });
});

describe('the published plans', () => {
  const { plans } = realSite();
  const shown = plans.flatMap(({ id, parts }) =>
    parts.map((each) => [`${id}/${each.id}`, evidenceOnMap(each)])
  );

  it('show as stated only what a source lists', () => {
    const stated = shown.filter(([, evidence]) => evidence === 'stated').map(([ref]) => ref);
    expect(stated).toEqual(['yuhang-2024/良渚文化大走廊']);
  });

  it('leave 三片 and 四平台 off the map', () => {
    const evidence = Object.fromEntries(shown) as Record<string, Evidence>;
    expect(evidence['yuhang-2021/三片']).toBe('not-stated');
    expect(evidence['liangcheng-1466/四平台']).toBe('not-stated');
  });

  it('draw nothing of a formula that its source leaves bare', () => {
    const drawn = shown.filter(([, evidence]) => evidence !== 'not-stated').map(([ref]) => ref ?? '');
    const drawnOf = (id: string) => drawn.filter((ref) => ref.startsWith(`${id}/`));
    for (const id of ['yuhang-2020', 'xihu-towns-2021', 'xihu-culture-2021']) expect(drawnOf(id)).toEqual([]);
    expect(drawnOf('linping-directions-2022')).toEqual(['linping-directions-2022/南融']);
    expect(drawn).not.toContain('linping-2021/一核');
  });

  it('give a reason for everything that is inferred', () => {
    const parts = plans.flatMap((plan) => plan.parts);
    for (const each of parts.filter(({ evidence }) => evidence === 'inferred')) {
      expect(each.reason.length).toBeGreaterThan(8);
      if (each.footprint) expect(each.footprint.reason.length).toBeGreaterThan(8);
    }
  });
});
