import { describe, expect, it } from 'vitest';
import { toAreaPage } from '../../../src/lib/pages/area/page.server';
import { openLibrary } from '../../../src/lib/server/library/open-library';

const library = openLibrary();
const townshipsOf = (code: string) => toAreaPage(code, library)!.townships;

describe('the towns on a division’s page', () => {
  it('are points with names and numbers, and no outline is drawn for them', () => {
    const { map, rows } = townshipsOf('330110')!;
    expect(rows).toHaveLength(12);
    const texts = map.picture.labels.filter(({ id }) => id.startsWith('towns:')).map(({ text }) => text);
    expect(texts).toContain('瓶窑镇 21');
    expect(map.picture.labels.find(({ text }) => text === '瓶窑镇 21')?.kind).toBe('spot-hint');
    expect(map.picture.overlays).toEqual([]);
    expect(map.picture.legend.entries.map(({ swatch }) => swatch)).toContain('spot-hollow');
  });

  it('stand in the table where no point is known, and are said not to be drawn', () => {
    const all = library.site.boundaries.at(-1)!.areas.map(({ code }) => townshipsOf(code)!);
    const drawn = all.flatMap(({ rows }) => rows).filter(({ isDrawn }) => isDrawn);
    expect(all.flatMap(({ rows }) => rows)).toHaveLength(196);
    expect(drawn.length).toBeGreaterThan(120);
    const xiaoshan = townshipsOf('330109')!.rows.find(({ name }) => name === '盈丰街道');
    expect(xiaoshan).toMatchObject({ isDrawn: false });
    expect(xiaoshan!.counts.every((count) => count !== null)).toBe(true);
  });

  it('are none of a division that is no more', () => {
    expect(townshipsOf('330103')).toBeNull();
  });
});
