import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the page’s type is a share of the size that a reader has set in the browser', () => {
  const [, size = ''] =
    /(?:^|\n)html \{[^}]*?\n {2}font-size: ([^;]+);/.exec(readFileSync('src/app.css', 'utf8')) ?? [];
  expect(size).toMatch(/%$/);
});
