import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPptx } from '../../src/deck/build/deck';
import { toLibrary } from '../../src/lib/server/library/library';
import { geodata, tinySite } from '../fixtures/tiny-site/tiny-site';
import { hasOffice, resave } from '../support/office';

// A machine without LibreOffice (libreoffice-impress) and pdftotext (poppler-utils) says that it was skipped: whether
// an office program opens the file cannot be told there.
describe.skipIf(!hasOffice)('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deck-'));
  const library = toLibrary(tinySite(), geodata);
  const story = library.site.stories.find(({ slug }) => slug === 'county')!;
  let pages: string[] = [];
  beforeAll(async () => {
    const file = join(folder, 'county.pptx');
    const made = '2026-11-28T00:00:00Z';
    writeFileSync(file, await buildPptx(story, library, { charts: [], made, zoom: 0.5 }));
    resave(file, 'pdf', folder);
    const { stdout } = spawnSync('pdftotext', ['-layout', join(folder, 'county.pdf'), '-'], {
      encoding: 'utf8'
    });
    pages = stdout.split('\f').slice(0, -1);
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('opens the file with all its slides', () => {
    expect(pages.length).toBe(story.steps.length + 2);
  });

  it('shows each step’s title as text', () => {
    const bare = (text: string): string => text.replace(/\s/g, '');
    for (const [at, { title }] of story.steps.entries())
      expect(bare(pages[at + 1] ?? '')).toContain(bare(`${at + 1}${title}`));
  });
});
