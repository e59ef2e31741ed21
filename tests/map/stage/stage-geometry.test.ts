import { expect, it } from 'vitest';
import { loadGeometry } from '../../../src/lib/map/renderers/gl/load';
import { StageGeometry } from '../../../src/lib/map/stage/stage-geometry';
import { FILES, NEW, OLD, picture, serve, URLS } from '../renderers/gl/tiny-map';

/** The geometry of tiny-county, and the files that have been read. */
function openGeometry() {
  const read: string[] = [];
  const files = serve(FILES);
  const geometry = new StageGeometry(loadGeometry, URLS, (address) => {
    read.push(address);
    return files(address);
  });
  return { geometry, read };
}

it('brings what a picture needs: the other boundary is there without divisions', async () => {
  const { geometry, read } = openGeometry();
  const { areas } = await geometry.bring(picture());
  expect([areas[NEW]!.features.length > 0, areas[OLD]!.features]).toEqual([true, []]);
  expect(read.toSorted()).toEqual(['/context.json', '/new.json', '/water.json']);
  expect([geometry.serves(picture()), geometry.serves(picture({ boundary: OLD }))]).toEqual([true, false]);
});

it('brings the rest, and reads no file twice', async () => {
  const { geometry, read } = openGeometry();
  await geometry.bring(picture());
  const [all] = await Promise.all([geometry.bringAll(), geometry.bringAll()]);
  expect(all.areas[OLD]!.features.length).toBeGreaterThan(0);
  expect(read).toHaveLength(new Set(read).size);
  expect(read).toHaveLength(Object.keys(FILES).length);
});
