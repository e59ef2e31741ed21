import { describe, expect, it } from 'vitest';
import { plannedMinutes } from '../../src/lib/domain/pace';
import type { Block } from '../../src/lib/domain/prose';

const text = (length: number): Block[] => [
  { kind: 'paragraph', children: [{ kind: 'text', text: '讲'.repeat(length) }] }
];

describe('plannedMinutes', () => {
  it("is the editor's number where there is one", () => {
    expect(plannedMinutes({ minutes: 1.2, blocks: text(900), notes: text(900) })).toBe(1.2);
  });

  it.each([
    [0, 0, 0.5],
    [120, 0, 0.5],
    [240, 120, 1.5],
    [300, 300, 2.5]
  ])('estimates %i characters of text and %i of notes', (prose, notes, minutes) => {
    expect(plannedMinutes({ minutes: null, blocks: text(prose), notes: text(notes) })).toBe(minutes);
  });
});
