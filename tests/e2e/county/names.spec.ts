import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TINY_SITES } from '../../runner/tiny-sites';
import { expect, test } from '../support/test';

/** The city that this repository's own content is about, and what only its files may name. */
const OURS = /杭州|余杭|临平|hangzhou|yuhang|330100|src\/content|static\/geo/i;

for (const { name, out } of TINY_SITES) {
  test(`${name}, built from other content, names our city nowhere`, () => {
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
    const texts = files.filter((file) => /\.(html|js|json|svg|csv|txt|webmanifest)$/.test(file));
    expect(texts.length).toBeGreaterThan(40);
    const leaks = texts.flatMap((file) => {
      const found = OURS.exec(readFileSync(join(out, file), 'utf8'));
      return found ? `${file}: ${found[0]}` : [];
    });
    expect(leaks).toEqual([]);
  });
}
