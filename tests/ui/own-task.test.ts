import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { Islands, withPieces } from '../../src/lib/ui/islands';
import Pieces from '../fixtures/Pieces.svelte';

const drawn = (context: Map<unknown, unknown>): string => render(Pieces, { context }).body;
const idsIn = (html: string): string[] => [...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id!);

it('pieces of a part stand each in an island of their own, and no id in two of them', () => {
  const html = drawn(withPieces(new Map(), new Islands()));
  expect(html.match(/class="island page-part"/g)).toHaveLength(2);
  expect(new Set(idsIn(html)).size).toBe(2);
});

it('where all starts at once they are nothing', () => {
  const html = drawn(new Map());
  expect(html).not.toContain('island');
  expect(new Set(idsIn(html)).size).toBe(2);
});
