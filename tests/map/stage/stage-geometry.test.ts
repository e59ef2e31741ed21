import { afterEach, expect, it, vi } from 'vitest';
import { loadGeometry } from '../../../src/lib/map/renderers/gl/load';
import { PATIENCE_MS, StageGeometry } from '../../../src/lib/map/stage/stage-geometry';
import { FILES, NEW, OLD, picture, serve, URLS } from '../renderers/gl/tiny-map';

afterEach(() => void vi.useRealTimers());

/** The geometry of tiny-county, and the files that have been read. */
function openGeometry() {
  const read: string[] = [];
  /** Do not arrive. */
  const lost = new Set<string>();
  const files = serve(FILES);
  const geometry = new StageGeometry(loadGeometry, URLS, (address) => {
    read.push(address);
    return lost.has(address) ? Promise.reject(new Error(address)) : files(address);
  });
  return { geometry, read, lost };
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

it('asks again for the rest that did not come, after a while, and only for the file that was lost', async () => {
  vi.useFakeTimers();
  const { geometry, read, lost } = openGeometry();
  await geometry.bring(picture());
  lost.add('/old.json');
  await expect(geometry.bringAll()).rejects.toThrow('/old.json');
  lost.clear();
  const again = geometry.bringAll();
  await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
  expect(read.filter((address) => address === '/old.json')).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect((await again).areas[OLD]!.features.length).toBeGreaterThan(0);
  expect(read.toSorted()).toEqual([...Object.keys(FILES), '/old.json'].toSorted());
});
