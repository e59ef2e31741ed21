import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

describe('a line under words', () => {
  it('is set by its long properties: Safari drops the short one with a thickness, and the line with it', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(svelte|css|ts)$/.test(file)
    );
    const dropped = files
      .filter((file) => statSync(join('src', file)).isFile())
      .flatMap((file) =>
        [
          ...readFileSync(join('src', file), 'utf8').matchAll(/text-decoration:\s*(?!none\b)\w+\s+[^;]+;/g)
        ].map(([rule]) => `${file}: ${rule}`)
      );
    expect(files.length).toBeGreaterThan(100);
    expect(dropped).toEqual([]);
  });
});
