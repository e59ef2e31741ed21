import { readdirSync } from 'node:fs';

/** The stories that there are, by the names of their files. */
export function storySlugs(): string[] {
  return readdirSync('src/content/stories')
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -3))
    .sort();
}
