import { describe, expect, it } from 'vitest';
import { slantedLines, tileRow } from '../../../src/lib/map/renderers/svg/hatch-lines';
import { clipIds } from '../../../src/lib/pages/paper/hatching';
import { TEXTURES } from '../../../src/lib/map/textures';
import { toId, type AreaCode } from '../../../src/lib/domain/ids';
import { NEW, OLD } from '../../map/tiny-library';

describe('hatches on paper', () => {
  it('are lines at 45° that leave no corner of the ground bare', () => {
    const d = slantedLines({ x: 10, y: 20, width: 100, height: 50 }, 7);
    const starts = [...d.matchAll(/M(-?\d+) 20l-50 50/g)].map(([, x]) => Number(x));
    expect(starts.length).toBe([...d.matchAll(/M/g)].length);
    expect(Math.min(...starts)).toBeLessThan(10 + 7 * Math.SQRT2 + 1);
    expect(Math.max(...starts)).toBeGreaterThanOrEqual(10 + 100 + 50);
  });

  it('repeat a texture to the right and leave its shape alone', () => {
    expect(tileRow({ d: 'M2 2L6 6', size: 10 }, 3)).toBe('M2 2L6 6M12 2L16 6M22 2L26 6');
    expect(tileRow(TEXTURES.bound, 2)).toBe('M6.5 3V10M3 6.5H10M19.5 3V10M16 6.5H23');
    expect(tileRow(TEXTURES.weak, 2).split('M')[2]).toBe('23 7a2 2 0 1 1-4 0a2 2 0 1 1 4 0');
  });

  it('cut a division out under every boundary that may carry its shape, one that was redrawn under its own', () => {
    const [same, other] = [toId<AreaCode>('900001'), toId<AreaCode>('900004')];
    const page = { drawn: [OLD, NEW], redrawn: { [NEW]: [other] } };
    expect(clipIds(NEW, same, page)).toEqual(['s-old-900001', 's-new-900001']);
    expect(clipIds(NEW, other, page)).toEqual(['s-new-900004']);
  });
});
