import { describe, expect, it } from 'vitest';
import { plannedMinutes, readingSeconds } from '../../src/lib/domain/pace';
import { toId } from '../../src/lib/domain/ids';
import type { Block } from '../../src/lib/domain/prose';

const text = (length: number): Block[] => [
  { kind: 'paragraph', children: [{ kind: 'text', text: '讲'.repeat(length) }] }
];

const PACE = { spokenPerMinute: 240, readPerSecond: 6, charactersPerNumber: 5 };

describe('plannedMinutes', () => {
  it("is the editor's number where there is one", () => {
    expect(plannedMinutes({ minutes: 1.2, blocks: text(900), notes: text(900) }, PACE)).toBe(1.2);
  });

  it.each([
    [0, 0, 0.5],
    [120, 0, 0.5],
    [240, 120, 1.5],
    [300, 300, 2.5]
  ])('estimates %i characters of text and %i of notes', (prose, notes, minutes) => {
    expect(plannedMinutes({ minutes: null, blocks: text(prose), notes: text(notes) }, PACE)).toBe(minutes);
  });

  it('counts a bound number as long as it is said', () => {
    const figure: Block[] = [
      { kind: 'paragraph', children: [{ kind: 'figure', figure: toId('x'), show: 'value' }] }
    ];
    const pace = { ...PACE, charactersPerNumber: 240 };
    expect(plannedMinutes({ minutes: null, blocks: figure, notes: [] }, pace)).toBe(1);
  });
});

describe('readingSeconds', () => {
  it('lets a passer-by arrive, and then read', () => {
    expect(readingSeconds(text(60), PACE)).toBe(18);
  });
});
