import { readdirSync } from 'node:fs';
import { SITE } from '../site.js';

/** The stories that there are, by the names of their files. */
export function storySlugs(): string[] {
  return readdirSync(`${SITE.content}/stories`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -3))
    .sort();
}
