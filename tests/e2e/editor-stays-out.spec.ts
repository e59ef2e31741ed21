import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in every part of the editor that could be bundled: names of its own, and words of its own. */
const MARKS = ['atlas-editor', 'x-desk-key', 'atlasPreviewHost', 'data-edited', 'editor_'];

test('no byte of the editor is in the published site', () => {
  const texts = readdirSync('build', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(html|js|css|json|txt|webmanifest)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  expect(texts.length).toBeGreaterThan(100);
  const carrying = texts.filter((path) => {
    const text = readFileSync(path, 'utf8');
    return MARKS.some((mark) => text.includes(mark));
  });
  expect(carrying).toEqual([]);
});
