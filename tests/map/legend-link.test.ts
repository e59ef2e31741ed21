import { expect, it } from 'vitest';
import { toLegendLink } from '../../src/lib/map/legend-link';
import { LitParts } from '../../src/lib/map/lit.svelte';
import { toPicture } from '../../src/lib/map/to-picture';
import { aScene, colouredBy, library, NEW, PEOPLE } from './tiny-library';

/** Until what is pointed at is lit. */
const aMoment = (): Promise<void> => Promise.resolve();

const picture = toPicture(aScene({ figures: colouredBy(PEOPLE) }), library.atlas);
const colorOf = (name: string): string => picture.fills.find((fill) => fill.name === name)!.fill;

it('a class lights the divisions that it colours, and a division its class', async () => {
  const lights = new LitParts(false);
  const link = toLegendLink(picture, lights);
  link.point(colorOf('A'));
  await aMoment();
  const sameAsA = picture.fills.filter(({ fill }) => fill === colorOf('A')).map(({ code }) => code);
  expect(lights.areas?.areas.map(({ code }) => code)).toEqual(sameAsA);
  link.point(null);
  await aMoment();
  expect(lights.areas).toBeNull();

  lights.pointAreas({
    areas: [{ boundary: NEW, code: picture.fills.find(({ name }) => name === 'D')!.code }]
  });
  await aMoment();
  expect(link.isLit(colorOf('D'))).toBe(true);
  expect(link.isLit(colorOf('A'))).toBe(false);
});

it('a division of another boundary lights no class', async () => {
  const lights = new LitParts(false);
  const link = toLegendLink(picture, lights);
  const [{ code }] = picture.fills as [(typeof picture.fills)[number]];
  lights.pointAreas({ areas: [{ boundary: 'old' as typeof NEW, code }] });
  await aMoment();
  expect(picture.legend.classes.some(({ color }) => link.isLit(color))).toBe(false);
});
