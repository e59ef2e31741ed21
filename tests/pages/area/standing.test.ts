import { describe, expect, it } from 'vitest';
import type { Boundary } from '../../../src/lib/domain/boundary';
import { toId } from '../../../src/lib/domain/ids';
import { toStanding } from '../../../src/lib/pages/area/standing.server';
import { openLibrary } from '../../../src/lib/server/library/open-library';
import { zh } from '../../../src/lib/words/zh';

const library = openLibrary();
const { boundaries } = library.site;
const standingsOn = (boundary: Boundary) =>
  boundary.areas.map(({ code }) => ({ code, rows: toStanding(code, boundary, library) }));

describe.each(boundaries.map((boundary) => [boundary.name, boundary] as const))(
  'where a division stands among those of %s',
  (_name, boundary) => {
    const standings = standingsOn(boundary);

    it('is said in the same indicators for every division, one a theme', () => {
      const names = new Set(standings.map(({ rows }) => rows.map(({ name }) => name).join()));
      expect(names.size).toBe(1);
      expect(standings[0]?.rows.length).toBeGreaterThan(1);
    });

    it('has the places that its numbers give, the greatest first, among all', () => {
      standings[0]?.rows.forEach((_row, i) => {
        const rows = standings.flatMap(({ rows: own }) => own[i] ?? []);
        const values = rows.flatMap(({ number }) => number.value.value ?? []).sort((a, b) => b - a);
        expect(values).toHaveLength(boundary.areas.length);
        for (const { rank, number, count } of rows) {
          expect(rank).toBe(values.indexOf(number.value.value ?? NaN) + 1);
          expect(count).toBe(boundary.areas.length);
        }
      });
    });

    it('tells what changed since the earlier of two figures that the site has', () => {
      const told = standings.flatMap(({ code, rows }) =>
        rows.flatMap(({ number, change }) => (change ? [{ code, number, change }] : []))
      );
      expect(told.length).toBeGreaterThan(0);
      for (const { code, number, change } of told) {
        const later = library.figureAt(toId(number.id));
        const earlier = library
          .figuresOf(later.indicator)
          .find(
            ({ boundary: of, place, period }) =>
              of === boundary.id &&
              place.kind === 'area' &&
              place.code === code &&
              zh.period(period.text) === change.since
          );
        const difference = (later.value ?? NaN) - (earlier?.value ?? NaN);
        const isInPoints = change.text.includes('百分点');
        const size = Math.abs(isInPoints ? difference : (difference / (earlier?.value ?? NaN)) * 100);
        const said = Number(/[\d.]+/.exec(change.text.replaceAll(',', ''))?.[0]);
        expect(Math.abs(said - size), `${code} ${number.id}`).toBeLessThan(0.051);
      }
    });
  }
);
