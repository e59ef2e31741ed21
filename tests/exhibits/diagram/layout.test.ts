import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/lib/exhibits/diagram/layout';
import { toDiagramPlan, type DiagramPlan } from '../../../src/lib/exhibits/diagram/model';
import { readFormula } from '../../../src/lib/words/zh/formula-grammar';
import { realSite } from '../../content/real-site';

const published = realSite().plans.map(toDiagramPlan);

/** A plan that nobody made: its parts are read from its formula, none of them stated. */
function madeUp(formula: string): DiagramPlan {
  const read = readFormula(formula);
  if (read.kind === 'unparsed') throw new RangeError(formula);
  const parts = read.terms.map((term, i) => ({
    ...{ id: `p${i}`, unit: term.unit, name: null, evidence: 'not-stated' as const },
    count: 'count' in term ? term.count : 1,
    direction: 'direction' in term ? term.direction : null
  }));
  return { id: 'made-up' as never, formula, parts };
}

const SYNTHETIC = [
  ...['一核', '双核', '三核两轴', '一轴', '两轴', '三轴', '一带', '五带', '一环两翼', '一极六组团'],
  ...['四城', '一谷', '十二镇', '二十园', '一主城两副城一轴', '北强', '东进西拓', '一廊两轴三心四片'],
  ...[
    '一核九星、双网融合、三江绿楔',
    '一主六辅三城',
    '一核三星',
    '一核一网',
    '九星',
    '一核十二星四楔三网',
    '三楔'
  ]
].map(madeUp);

const numbersIn = (d: string): number[] => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe.each([...published, ...SYNTHETIC])('the diagram of $formula', (plan) => {
  const { glyphs, width, height } = layOut(plan);

  it('has a glyph with words for each thing that its parts count', () => {
    expect(glyphs).toHaveLength(plan.parts.reduce((sum, { count }) => sum + count, 0));
    for (const { label, part } of glyphs) {
      expect(label).not.toBe('');
      expect(plan.parts.map(({ id }) => `${plan.id}/${id}`)).toContain(part);
    }
  });

  it('keeps every outline whole and every word inside its picture', () => {
    for (const { d, words } of glyphs) {
      expect(d).toMatch(/^M[-\d. MLHVCSAZahvlc]+$/);
      expect(numbersIn(d).every(Number.isFinite)).toBe(true);
      expect(words.x > 10 && words.x < width - 10).toBe(true);
      expect(words.y > 8 && words.y < height - 8).toBe(true);
    }
  });

  it('sets no two words upon each other', () => {
    glyphs.forEach(({ words }, i) => {
      for (const other of glyphs.slice(i + 1)) {
        const [dx, dy] = [Math.abs(words.x - other.words.x), Math.abs(words.y - other.words.y)];
        expect(dx >= 30 || dy >= 16, `${i}`).toBe(true);
      }
    });
  });
});

describe('a structure diagram', () => {
  it('prints a name only where a source states it', () => {
    const names = published.flatMap((plan) => layOut(plan).glyphs.flatMap(({ name }) => name ?? []));
    expect(names).toContain('良渚文化大走廊');
    expect(names).toContain('大运河科创城');
    expect(names).not.toContain('南北向城市发展轴');
    expect(names).not.toContain('八镇街');
  });

  it('keeps five zones off two bands around a core, and off each other', () => {
    const { glyphs } = layOut(madeUp('一核两翼、两带三湾'));
    const boxOf = (d: string) => {
      const [x = 0, y = 0, rx = 0, ry = 0] = numbersIn(d);
      return { left: x, right: x + 2 * rx, top: y - ry, bottom: y + ry };
    };
    const zones = glyphs.filter(({ form }) => form !== 'band').map(({ d }) => boxOf(d));
    zones.forEach((a, i) => {
      for (const b of zones.slice(i + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    });
    // Outlines of bands are long rows of points.
    for (const { d } of glyphs.filter(({ form }) => form === 'band')) {
      const numbers = numbersIn(d);
      const isInZone = (x: number, y: number): boolean =>
        zones.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);
      expect(numbers.filter((x, i) => i % 2 === 0 && isInZone(x, numbers[i + 1]!))).toEqual([]);
    }
  });

  it('puts the word of each direction on its side', () => {
    const plan = published.find(({ id }) => id === 'linping-directions-2022')!;
    const { glyphs, width, height } = layOut(plan);
    const at = Object.fromEntries(glyphs.map(({ label, words }) => [label, words]));
    expect(at['北创']!.y).toBeLessThan(height * 0.2);
    expect(at['南融']!.y).toBeGreaterThan(height * 0.8);
    expect(at['西优']!.x).toBeLessThan(width * 0.2);
    expect(at['东靓']!.x).toBeGreaterThan(width * 0.8);
    expect(at['中兴']).toEqual({ x: width / 2, y: height / 2 });
  });
});
