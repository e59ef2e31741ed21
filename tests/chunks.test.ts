import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHUNKS } from '../src/chunks';

const FILES = ['src/lib', 'node_modules/svelte/src', 'node_modules/@sveltejs/kit/src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
);

it.each(CHUNKS)('$name has files: a folder by another name would be spread over many', ({ test }) => {
  expect(FILES.filter((file) => test.test(file)).length).toBeGreaterThan(5);
});

it('no file is of two chunks', () => {
  const twice = FILES.filter((file) => CHUNKS.filter(({ test }) => test.test(file)).length > 1);
  expect(twice).toEqual([]);
});

it('what is fetched when somebody asks for it stays out of them', () => {
  const onDemand = [
    'src/lib/pages/story/sheets/StorySheets.svelte',
    'src/lib/pages/story/card/StepText.svelte',
    'src/lib/exhibits/bars/Bars.svelte',
    'src/lib/map/stage/FreeGround.svelte',
    'src/lib/map/labels/picture-labels.ts',
    'src/lib/map/renderers/gl/index.ts'
  ];
  expect(FILES).toEqual(expect.arrayContaining(onDemand));
  for (const file of onDemand)
    expect(
      CHUNKS.filter(({ test }) => test.test(file)),
      file
    ).toEqual([]);
});
