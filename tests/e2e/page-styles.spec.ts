import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** Classes that Svelte gives to what a component's own styles speak of. */
const OWN = /\bsvelte-[\da-z]+\b/g;

/** No browser: pages carry their styles themselves. */
test('every page has the styles of all that stands in it', () => {
  const files = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html')
  );
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const html = readFileSync(`build/${file}`, 'utf8');
    const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css).join('\n');
    const styled = new Set(styles.match(OWN));
    const worn = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.match(OWN) ?? []);
    expect(
      [...new Set(worn)].filter((name) => !styled.has(name)),
      file
    ).toEqual([]);
  }
});
