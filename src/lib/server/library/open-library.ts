import { editionOf, type Language } from '../../../edition';
import { SITE } from '../../../site.js';
import { formatProblems } from '../../content/text/problem';
import type { Parsed } from '../../domain/problem';
import { toldIn } from './editions';
import type { Geodata } from './geodata';
import { judgeContent } from './judge-content';
import { toLibrary, type Library } from './library';
import { readContentFiles, readGeodata } from './read-site';

let library: Library | undefined;

/**
 * Reads content and geometry, once: only Vite's server, which serves what an editor is writing, reads them at every
 * request. Throws one report of every problem.
 */
export function openLibrary(): Library {
  if (library && process.env['NODE_ENV'] !== 'development') return library;
  const geo = readGeodata(SITE.geo);
  const result = readLibrary(SITE.content, geo);
  if (!result.ok) throw new Error(formatProblems(result.problems, result.withheld));
  library = inEdition(result.library, editionOf(process.env));
  return library;
}

function inEdition(read: Library, language: Language): Library {
  const { site, geo } = toldIn(SITE.content, read, language);
  return site === read.site ? read : toLibrary(site, geo);
}

/** A content folder as pages use it, or every problem. */
export function readLibrary(folder: string, geo: Geodata): Parsed<{ readonly library: Library }> {
  return judgeContent(readContentFiles(folder), geo);
}
