import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { filesIn } from '../../src/lib/server/library/files-in';

/** What stands in every part of the editor that could be bundled: names of its own, and words of its own. */
const MARKS = [
  'atlas-editor',
  'x-desk-key',
  'atlasPreviewHost',
  'data-edited',
  'editor_',
  'which the Chinese has not'
];

test('no byte of the editor is in the published site', () => {
  const texts = filesIn('build').filter((file) => /\.(html|js|css|json|txt|webmanifest)$/.test(file));
  expect(texts.length).toBeGreaterThan(100);
  const carrying = texts.filter((path) => {
    const text = readFileSync(path, 'utf8');
    return MARKS.some((mark) => text.includes(mark));
  });
  expect(carrying).toEqual([]);
});
