import { describe, expect, it } from 'vitest';
import { toQrCode } from '../../../src/lib/domain/qr-code';

/** The dark modules that a path of runs draws, by row. */
function drawn({ path, size }: { readonly path: string; readonly size: number }): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    rows[Number(y)]!.fill(true, Number(x), Number(x) + Number(run));
  return rows;
}

const EYE = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];

describe('an address as a QR code', () => {
  const code = toQrCode('https://county.example/sub/stories/county/#plan');
  const rows = drawn(code).map((row) => row.map((isDark) => (isDark ? '1' : '0')).join(''));

  it('has the three eyes in its corners, and none in the fourth', () => {
    const { size } = code;
    const cut = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
    expect(cut(0, 0)).toEqual(EYE);
    expect(cut(size - 7, 0)).toEqual(EYE);
    expect(cut(0, size - 7)).toEqual(EYE);
    expect(cut(size - 7, size - 7)).not.toEqual(EYE);
  });

  it('is as large as its text asks: four modules a version', () => {
    expect((code.size - 17) % 4).toBe(0);
    expect(toQrCode(`${code.address}${'-and-on'.repeat(20)}`).size).toBeGreaterThan(code.size);
  });

  it('says where it leads', () => expect(code.address).toMatch(/#plan$/));
});
