import { parseSite, type GeoIndex } from '../../content/site/site';
import type { ContentFile } from '../../content/text/problem';
import type { Parsed } from '../../domain/problem';
import { toGeoIndex } from './geo-index';
import type { Geodata } from './geodata';
import { toLibrary, type Library } from './library';
import { noteProblems } from './note-problems';

/** Content files as pages use them, or every problem: those of their texts, then those that only a map shows. */
export function judgeContent(
  files: readonly ContentFile[],
  geo: Geodata,
  index: GeoIndex = toGeoIndex(geo)
): Parsed<{ readonly library: Library }> {
  const result = parseSite(files, index);
  if (!result.ok) return result;
  const library = toLibrary(result.site, geo);
  const problems = noteProblems(library, files);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, library };
}
