import type { GeoIndex } from '../../lib/content/site/site';
import { parseSite } from '../../lib/content/site/site';
import { inReadingOrder, type ContentFile } from '../../lib/content/text/problem';
import type { Problem } from '../../lib/domain/problem';
import { toStoryPage } from '../../lib/pages/story/page.server';
import { withShapes } from '../../lib/server/html/shapes';
import { compareEditions } from '../../lib/server/library/compare-editions';
import { toGeoIndex } from '../../lib/server/library/geo-index';
import { toGeodata, type Geodata } from '../../lib/server/library/geodata';
import { toLibrary, type Library } from '../../lib/server/library/library';
import { noteProblems } from '../../lib/server/library/note-problems';
import { toSiteNames } from '../../lib/server/views/site-names';
import type { Language } from '../../edition';
import { inLanguages } from '../in-languages';
import type { Opened } from '../protocol';
import { groundOf, type PickGround } from './pick-ground';
import type { ChangedText, Shown } from './messages';

export interface RightReading {
  readonly ok: true;
  readonly library: Library;
  readonly files: readonly ContentFile[];
  readonly editions: Readonly<Partial<Record<Language, readonly ContentFile[]>>>;
}

export type Reading =
  RightReading | { readonly ok: false; readonly problems: readonly Problem[]; readonly withheld: number };

/** What checks the content folder that is being edited: the same check as the build's, on texts that lie nowhere yet. */
export class Judge {
  readonly #geo: Geodata;
  readonly #index: GeoIndex;
  readonly #opened: Opened;
  readonly #texts: Map<string, string>;

  constructor(opened: Opened) {
    this.#opened = opened;
    this.#texts = new Map(opened.files.map(({ file, text }) => [file, text]));
    this.#geo = toGeodata((path) => opened.geo[path]);
    this.#index = toGeoIndex(this.#geo);
  }

  get texts(): ReadonlyMap<string, string> {
    return this.#texts;
  }

  put(changed: readonly ChangedText[]): void {
    for (const [file, text] of changed)
      if (text === null) this.#texts.delete(file);
      else this.#texts.set(file, text);
  }

  /** The texts as a library, or what is wrong with them. */
  read(): Reading {
    const { own, editions } = inLanguages(this.#files());
    const result = parseSite(own, this.#index);
    if (result.ok) return { ok: true, library: toLibrary(result.site, this.#geo), files: own, editions };
    return { ok: false, problems: inReadingOrder(result.problems), withheld: result.withheld ?? 0 };
  }

  /** Everything that would be wrong, were these texts among the others; nothing is kept. */
  problemsIf(changed: readonly ChangedText[]): readonly Problem[] {
    const kept = changed.map(([file]): ChangedText => [file, this.#texts.get(file) ?? null]);
    this.put(changed);
    const reading = this.read();
    const problems = reading.ok ? this.problemsBeyond(reading) : reading.problems;
    this.put(kept);
    return problems;
  }

  /** What only a map, or another edition, shows. */
  problemsBeyond({ library, files, editions }: RightReading): Problem[] {
    const notes = noteProblems(library, files);
    const { problems } = compareEditions((language) => editions[language] ?? [], library.site);
    return inReadingOrder([...notes, ...problems]);
  }

  groundOf(boundary: string): PickGround {
    return groundOf(this.#geo, boundary);
  }

  #files(): ContentFile[] {
    const edited = [...this.#texts].map(([file, text]): ContentFile => ({ file, text, encoding: 'utf-8' }));
    return [...edited, ...this.#opened.others].sort((a, b) => (a.file < b.file ? -1 : 1));
  }
}

/** A story's page, as the site would print it; null where there is no such story. */
export function toShown(library: Library, slug: string): Shown | null {
  const story = library.site.stories.find((each) => each.slug === slug);
  if (!story) return null;
  const page = toStoryPage(story, library);
  const { areas, ground } = page.geometry;
  return {
    // Base maps and archives are asked from elsewhere: the editor works with the cable out.
    page: { ...page, geometry: { areas, ground } },
    shapes: withShapes(page.shapes, library),
    site: toSiteNames(library, [])
  };
}
