import { describe, expect, it } from 'vitest';
import { endOf } from '../../../src/lib/pages/home/layers.server';
import { realGeodata } from '../../content/real-site';

const BOUNDS = [118, 29, 121, 31] as const;

describe('the end of land and sea on the first map', () => {
  it('is told where the files go on east of the city', () => {
    expect(endOf({ bounds: BOUNDS }, { geo: realGeodata })).toBeGreaterThan(1);
  });

  it('is none where they have nothing there, as in a city that was just made', () => {
    const geo = { ...realGeodata, land: [], waterAreas: [] };
    expect(endOf({ bounds: BOUNDS }, { geo })).toBeNull();
  });
});
