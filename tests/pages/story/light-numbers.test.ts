import { describe, expect, it } from 'vitest';
import type { AreaCode, BoundaryId } from '../../../src/lib/domain/ids';
import type { Locator } from '../../../src/lib/map/locator';
import { toLitAreas } from '../../../src/lib/pages/story/light-numbers';

const codes = (...all: string[]) => all as AreaCode[];
const REDRAWN = { old: codes('D'), new: codes('D', 'E') };
const onOld = (filled: string[], outlined: string[] = []) => ({
  locator: {
    boundary: 'old' as BoundaryId,
    filled: codes(...filled),
    outlined: codes(...outlined)
  } as unknown as Locator
});

describe('a number lights', () => {
  it('its division on the map that is shown, where its ground is the same there', () => {
    expect(toLitAreas(onOld(['A']), 'new', REDRAWN)).toEqual({ areas: [{ boundary: 'new', code: 'A' }] });
  });

  it('its own ground, where the division of that code is another today', () => {
    expect(toLitAreas(onOld(['D']), 'new', REDRAWN)).toEqual({ areas: [{ boundary: 'old', code: 'D' }] });
  });

  it('of a zone the divisions that it lies within, as that', () => {
    expect(toLitAreas(onOld([], ['A', 'B']), 'new', REDRAWN)).toEqual({
      isWithin: true,
      areas: [
        { boundary: 'new', code: 'A' },
        { boundary: 'new', code: 'B' }
      ]
    });
  });

  it('nothing, where nobody says where it lies', () => {
    expect(toLitAreas(onOld([]), 'new', REDRAWN)).toBeNull();
  });
});
