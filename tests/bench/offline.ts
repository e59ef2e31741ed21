import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { filesIn } from '../../src/lib/server/library/files-in';
import { openLibrary } from '../../src/lib/server/library/open-library';
import { cardPath, KEPT_CARDS_PATH } from '../../src/lib/paths';
import type { KeptList } from '../../src/lib/offline/kept-cards';
import { isHashed, isWanted } from '../../src/lib/offline/precache-list';
import { buildPackedCode } from '../../src/pack/build/code';
import { packStory } from '../../src/pack/build/story';
import { toRow, type Row } from './table';

/** What a reader's device keeps for days without a network, and what each story weighs as one file. */
export async function benchOffline(folder: string): Promise<Row[]> {
  return [...copyRows(folder), ...(await packedRows())];
}

function copyRows(folder: string): Row[] {
  const list = JSON.parse(readFileSync(join(folder, KEPT_CARDS_PATH), 'utf8')) as KeptList;
  const cards = new Set(list.ids.map(cardPath));
  const kept = readdirSync(folder)
    .filter((name) => !isEdition(join(folder, name)))
    .flatMap((name) => filesAt(join(folder, name)))
    .filter((file) => isKept(`/${relative(folder, file).split(sep).join('/')}`, cards));
  const sent = kept.map((file) => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size);
  const sizes = kept.map((file) => statSync(file).size);
  return [
    toRow(`offline copy of the site, ${kept.length} files, on the wire`, sum(sent) / 1e6, MEGABYTES),
    toRow('offline copy of the site, on the disk', sum(sizes) / 1e6, MEGABYTES)
  ];
}

/** In another language, with a copy of its own. */
const isEdition = (path: string): boolean => existsSync(join(path, KEPT_CARDS_PATH));

const filesAt = (path: string): string[] => (statSync(path).isDirectory() ? filesIn(path) : [path]);

const MEGABYTES = { unit: 'MB', digits: 1 };

function isKept(file: string, cards: ReadonlySet<string>): boolean {
  if (/\.(br|gz)$/.test(file)) return false;
  return (
    isHashed(file) ||
    file === KEPT_CARDS_PATH ||
    cards.has(file) ||
    isWanted(file.replace(/index\.html$/, ''))
  );
}

async function packedRows(): Promise<Row[]> {
  const library = openLibrary();
  const code = await buildPackedCode();
  const rows: Row[] = [];
  for (const story of library.site.stories) {
    const { html } = await packStory(story, library, code, '2000-01-01');
    const size = Buffer.byteLength(html) / 1e6;
    rows.push(toRow(`one file: ${story.slug}`, size, { max: 3, unit: 'MB', digits: 2 }));
  }
  return rows;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
