import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../../src/lib/edit/splice';
import { SITE } from '../../src/site.js';

/** The published texts byte for byte, without what a reading of the whole site costs. */
export const publishedFiles: Files = new Map(
  readdirSync(SITE.content, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(md|yml|csv)$/.test(file) && !/^en\/|README/.test(file))
    .sort()
    .map((file) => [file, readFileSync(join(SITE.content, file), 'utf8')])
);
