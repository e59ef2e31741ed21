import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { divisionsIn } from '../../../src/lib/pages/explore/geojson';
import { locate, type Locator } from '../../../src/lib/pages/explore/locate';

const topology: unknown = JSON.parse(readFileSync('static/geo/2021/districts.json', 'utf8'));
const shapes = () => divisionsIn(topology);

const at = (longitude: number, latitude: number, accuracy = 30): Locator => ({
  getCurrentPosition: (done) => done({ coords: { longitude, latitude, accuracy } } as GeolocationPosition)
});
const failing = (code: number): Locator => ({
  getCurrentPosition: (_done, fail) => fail?.({ code } as GeolocationPositionError)
});
const never = (): never => {
  throw new Error('nobody needed the shapes');
};

describe('「我在哪个区」', () => {
  it('is answered by the shapes at hand', async () => {
    expect(await locate(at(119.977, 30.39, 2500), shapes)).toEqual({
      kind: 'inside',
      code: '330110',
      errorKm: 2.5
    });
  });

  it('says that one is outside the city', async () => {
    expect(await locate(at(121.47, 31.23), shapes)).toEqual({ kind: 'outside' });
  });

  it.each([
    ['the reader refuses', failing(1), 'refused'],
    ['the device does not know', failing(2), 'unknown'],
    ['it takes too long', failing(3), 'unknown'],
    ['the browser tells nobody', undefined, 'unsupported']
  ] as const)('says where %s, without asking for shapes', async (_name, device, kind) => {
    expect(await locate(device, never)).toEqual({ kind });
  });

  it('is told where the shapes do not arrive', async () => {
    await expect(locate(at(120, 30), () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  });
});
