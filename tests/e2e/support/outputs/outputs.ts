import { readFileSync } from 'node:fs';
import { EDITIONS, type Edition, type Tongue } from './editions';
import { readPage } from './read-page';
import { readText } from './read-text';
import type { Reading } from './reading';

interface Output {
  /** Below the edition's stories. */
  readonly file: (slug: string) => string;
  readonly read: (name: string, text: string, tongue: Tongue) => Reading;
}

/** The forms in which a story is published. The page without scripts is the scrolled page, read as such a browser does. */
export const OUTPUTS: Readonly<Record<string, Output>> = {
  'the scrolled page': {
    file: (slug) => `${slug}/index.html`,
    read: (name, html, tongue) => readPage(name, html, tongue, { scripts: true, sources: 'links' })
  },
  'the page without scripts': {
    file: (slug) => `${slug}/index.html`,
    read: (name, html, tongue) => readPage(name, html, tongue, { scripts: false, sources: 'links' })
  },
  'the wall': {
    file: (slug) => `${slug}/present/index.html`,
    read: (name, html, tongue) => readPage(name, html, tongue, { scripts: true, sources: 'links and list' })
  },
  'the handout': {
    file: (slug) => `${slug}/print/index.html`,
    read: (name, html, tongue) => readPage(name, html, tongue, { scripts: false, sources: 'notes' })
  },
  'the printed slides': {
    file: (slug) => `${slug}/print/slides/index.html`,
    read: (name, html, tongue) => readPage(name, html, tongue, { scripts: false, sources: 'notes' })
  },
  'plain text': { file: (slug) => `${slug}.txt`, read: readText }
};

/** The text of an output as it is published. Throws where the build has none. */
export function outputText(name: string, slug: string, edition: Edition = 'zh'): string {
  return readFileSync(`${EDITIONS[edition].folder}/${OUTPUTS[name]!.file(slug)}`, 'utf8').replace(
    /^\ufeff/,
    ''
  );
}

/** What was read of a file as it is published: most tests change one output, and read the others as the one before did. */
const readings = new Map<string, Reading>();

function readPublished(name: string, slug: string, edition: Edition): Reading {
  const key = `${edition}/${slug}/${name}`;
  const known = readings.get(key);
  if (known) return known;
  const reading = OUTPUTS[name]!.read(name, outputText(name, slug, edition), EDITIONS[edition]);
  readings.set(key, reading);
  return reading;
}

/** Every output of a story; `change` stands between the file and its reader. */
export function readAll(
  slug: string,
  change: (name: string, text: string) => string = (_, text) => text,
  edition: Edition = 'zh'
): Reading[] {
  return Object.entries(OUTPUTS).map(([name, { read }]) => {
    const text = outputText(name, slug, edition);
    const changed = change(name, text);
    return changed === text ? readPublished(name, slug, edition) : read(name, changed, EDITIONS[edition]);
  });
}
