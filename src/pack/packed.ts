import type { DeckStory } from '../deck/deck';
import type { BoundaryId } from '../lib/domain/ids';
import type { Picture } from '../lib/map/picture';
import type { PrintPage } from '../lib/pages/paper/page';
import type { TalkPage } from '../lib/pages/talk/page';
import type { ParagraphView } from '../lib/pages/source/page';
import type { Source } from '../lib/domain/source';
import type { SiteNames } from '../lib/ui/site';

/** A source and what was taken from it, as its page on the site shows it. */
export interface PackedSource {
  readonly source: Source;
  readonly paragraphs: readonly ParagraphView[];
}

/** Everything that a story in one file knows. */
export interface Packed {
  /** Of what it was made from; two files of different content never share a talk. */
  readonly version: string;
  /** The day it was made, `2026-11-24`. */
  readonly made: string;
  readonly site: SiteNames;
  readonly talk: TalkPage;
  /** What paper adds to the story. */
  readonly print: Pick<PrintPage, 'papers' | 'address' | 'siteTitle'>;
  /** The map that stands for the story beside its title, on the first of its slides. */
  readonly cover: Picture;
  /** What the words of each step speak of, for the notes of its slide. */
  readonly named: DeckStory['named'];
  /** What the site serves as JSON, by its path there. */
  readonly files: Readonly<Record<string, unknown>>;
  readonly sources: Readonly<Record<string, PackedSource>>;
}

export function toPrintPage({ talk, print }: Packed): PrintPage {
  // The file carries the shapes of every boundary (src/pack/build/story.ts).
  const drawn = Object.keys(talk.story.boundaries) as BoundaryId[];
  return { ...talk.story, ...print, drawn, codes: talk.codes };
}

/** What its slides for office programs are made of. */
export function toDeckStory(packed: Packed): DeckStory {
  return { page: toPrintPage(packed), steps: packed.talk.steps, named: packed.named, cover: packed.cover };
}

/** A file of the site by its path; rejects for one that is not inside. */
export async function readPacked({ files }: Packed, path: string): Promise<unknown> {
  if (!(path in files)) throw new Error(`${path}: is not in this file`);
  return files[path];
}
