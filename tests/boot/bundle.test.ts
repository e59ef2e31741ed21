import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { bundleBoot } from '../../src/boot/vite-plugin';

const { code, files } = await bundleBoot();

it('the first script is one small classic script, the same each time it is built', async () => {
  expect(code).not.toMatch(/\bimport\b|\bexport\b|sourceMappingURL/);
  expect(code.length).toBeLessThan(8800);
  expect((await bundleBoot()).code).toBe(code);
});

it('is made of src/boot and of what the pages tell each other, nothing else', () => {
  const names = files.map((file) => file.split('/src/')[1] ?? file);
  expect(names.filter((name) => !name.startsWith('boot/')).toSorted()).toEqual([
    'lib/offline/when-idle.ts',
    'lib/ui/early-files.ts',
    'lib/ui/idle.ts',
    'lib/ui/page-marks.ts'
  ]);
});

it('leaves no name behind for other scripts to run into', () => {
  const before = { console };
  expect(() => runInNewContext(code, before)).toThrow(/(window|document) is not defined/);
  expect(Object.keys(before)).toEqual(['console']);
});
