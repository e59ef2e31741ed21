import { boundsOf } from '../../../src/lib/geometry/bounds';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newLines } from '../../../src/lib/server/library/content-desk';
import { checkContent } from '../../../src/lib/server/library/content-gate';
import { MEDIA_HEAD_BYTES } from '../../../src/lib/content/text/media';
import { readContentFiles } from '../../../src/lib/server/library/read-site';
import { realGeo, realGeodata } from '../../content/real-site';
import { geo } from '../../fixtures/tiny-site/tiny-site';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}

describe('a content folder', () => {
  it('is read in the order of its paths, which are written with slashes', () => {
    for (const file of ['views.yml', 'stories/b.md', 'figures/a.csv', 'stories/a.md']) write(file, file);
    expect(readContentFiles(folder)).toEqual(
      ['figures/a.csv', 'stories/a.md', 'stories/b.md', 'views.yml'].map((file) => ({
        ...{ file, text: file },
        encoding: 'utf-8'
      }))
    );
  });

  it('may have a README and files of other kinds, which are no content', () => {
    const others = ['README.md', 'README.en.md', 'notes.txt', 'figures/a.csv~', '.DS_Store'];
    const hidden = ['.git/config.yml', '.edit-history/2026/site.yml', 'stories/._a.md'];
    for (const file of [...others, ...hidden]) write(file, 'x');
    expect(readContentFiles(folder)).toEqual([]);
  });

  it('gives as much of a picture as its size may stand behind, each byte as it is', () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => i % 256);
    mkdirSync(join(folder, 'stories'));
    writeFileSync(join(folder, 'stories/a.jpg'), bytes);
    const [picture] = readContentFiles(folder);
    expect(picture?.text).toHaveLength(MEDIA_HEAD_BYTES);
    expect(picture?.text.charCodeAt(0x9f)).toBe(0x9f);
  });

  it('with problems stops a build with one report, each at its path from the root', () => {
    const check = (): unknown => checkContent(folder, 'static/geo');
    write('sources.yml', '- id: paper\n  publisher: 小县报\n');
    expect(check).toThrow(/^内容有 \d+ 处问题，未生成网站：/);
    expect(check).toThrow(`${folder}/sources.yml:1  缺少「paper › title」`);
    expect(check).toThrow(`${folder}/site.yml:1  找不到这个文件`);
  });
});

it('a build and a server tell of a file that was read as GBK, a server once', () => {
  write('views.yml', '');
  writeFileSync(join(folder, 'figures.csv'), Buffer.from([0xc4, 0xea, 0xd4, 0xc2, 0xd4, 0xaa]));
  const told: string[] = [];
  expect(() => checkContent(folder, 'static/geo', (line) => told.push(line))).toThrow();
  expect(told).toEqual([expect.stringMatching(/^提醒：.*figures\.csv:1 .*GBK/)]);

  const once: string[] = [];
  const tell = newLines((line) => once.push(line));
  for (const lines of [told, told, [], told]) tell(lines);
  expect(once).toEqual([...told, ...told]);
});

describe('the geometry, as content sees it', () => {
  it('has bounds for each area on its boundary, by name', () => {
    expect(geo.areaBounds.get('old/D')).toEqual([121, 31, 122, 32]);
    expect(geo.areaBounds.get('new/D')).toEqual([121, 31, 121.5, 32]);
    expect(geo.areaBounds.get('old/E')).toBeUndefined();
  });

  it('has bounds for each township, by district and name', () => {
    expect(geo.townshipBounds.get('A/south-west')).toEqual([120, 30, 120.5, 30.5]);
    expect([...geo.townshipBounds.keys()].filter((name) => name.startsWith('B/'))).toEqual([
      'B/west',
      'B/east'
    ]);
  });

  it('has the bounds of a footprint', () => {
    const bounds = geo.shapeBounds({ kind: 'townships', townships: ['A/south-west', 'A/north-east'] }, () => [
      0, 0
    ]);
    expect(bounds).toEqual([120, 30, 121, 31]);
  });

  it('of Hangzhou has every division of its boundaries drawn, once', () => {
    for (const { id, areas } of realGeo.boundaries) {
      const drawn = realGeodata.areas.get(id)!.map(({ properties: { code } }) => code);
      expect([...drawn].sort()).toEqual(areas.map(({ code }) => code).sort());
    }
  });
});

describe('the bounds of a geometry', () => {
  it('hold all its corners, at any depth', () => {
    const line = { type: 'LineString' as const, coordinates: [[1, 2], [3, -4]] }; // prettier-ignore
    const spot = { type: 'Point' as const, coordinates: [-5, 6] };
    expect(boundsOf(line)).toEqual([1, -4, 3, 2]);
    expect(boundsOf({ type: 'GeometryCollection', geometries: [line, spot] })).toEqual([-5, -4, 3, 6]);
  });
});
