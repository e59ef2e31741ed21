import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { editionOf, LANGUAGES, TONGUES, wayBetween, type Language } from '../../../edition';
import { SITE } from '../../../site.js';
import { readEdition } from '../../content/edition/edition';
import { siteIn } from '../../content/edition/site-in';
import type { Site } from '../../content/site/site';
import { en } from '../../words/en';
import { compareEditions, type EditionReport } from './compare-editions';
import type { Geodata } from './geodata';
import { geodataIn } from './geodata-in';
import { readEditionFiles } from './read-site';

/** Every edition that has a folder beside the Chinese content, held against it. */
export function checkEditions(folder: string, site: Site): EditionReport {
  return compareEditions((language) => readEditionFiles(folder, language), site);
}

/** The languages that a content folder has an edition in: its own, and those that have a folder in it. */
export function languagesOf(folder: string): Language[] {
  const [own, ...others] = LANGUAGES;
  return [own, ...others.filter((language) => existsSync(join(folder, language)))];
}

interface OtherEdition {
  readonly language: Language;
  readonly tag: string;
  readonly name: string;
  readonly sign: string;
  /** Goes before a path of this edition. */
  readonly way: string;
}

/** The other editions of the site, as this one (`ATLAS_LANG`) sees them. */
export function otherEditions(): OtherEdition[] {
  const here = editionOf(process.env);
  return languagesOf(SITE.content)
    .filter((language) => language !== here)
    .map((language) => {
      const { tag, name, sign } = TONGUES[language];
      return { language, tag, name, sign, way: wayBetween(here, language) };
    });
}

export interface Told {
  readonly site: Site;
  readonly geo: Geodata;
}

/** Site and geometry as the edition in this language tells them; the Chinese one is the content as it stands. */
export function toldIn(folder: string, read: Told, language: Language): Told {
  switch (language) {
    case 'zh':
      return read;
    case 'en': {
      const { edition } = readEdition(readEditionFiles(folder, language), read.site);
      return { site: siteIn(read.site, edition, en), geo: geodataIn(read.geo, edition) };
    }
    default:
      return language satisfies never;
  }
}
