import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const tokens = [...readFileSync('src/scheme.css', 'utf8').matchAll(/^\s*(--[a-z0-9-]+):/gm)].map(
  ([, name]) => name
);

it('no component gives a token of the page another meaning by a style of its own', () => {
  const components = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.svelte')
  );
  const clashes = components.flatMap((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(/style:(--[a-z-]+)=/g)]
      .filter(([, name]) => tokens.includes(name))
      .map(([, name]) => `${file} ${name}`)
  );
  expect(tokens.length).toBeGreaterThan(10);
  expect(clashes).toEqual([]);
});
