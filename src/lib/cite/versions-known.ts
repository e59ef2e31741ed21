import { aspectsSince, type Aspect, type CitedThing, type Since } from '../domain/since';
import { sincePath, VERSION_INDEX_PATH } from '../paths';

/** Reads a JSON file of the site by its path; rejects where it does not arrive. */
export type ReadPath = (path: string) => Promise<unknown>;

/** What is known of a cited version: that there is none of that name, or what has changed of the cited thing since. */
export type Standing =
  { readonly kind: 'unknown' } | { readonly kind: 'since'; readonly aspects: readonly Aspect[] };

const versionsOf = async (read: ReadPath): Promise<readonly string[]> =>
  ((await read(VERSION_INDEX_PATH)) as { versions: readonly string[] }).versions;

const aspectsOf = async (version: string, thing: CitedThing, read: ReadPath): Promise<Aspect[]> =>
  aspectsSince((await read(sincePath(version))) as Since, thing);

/** `thing`: null where the page is of no kind that versions tell of. Rejects where the record cannot be read. */
export async function standingOf(
  version: string,
  thing: CitedThing | null,
  read: ReadPath
): Promise<Standing> {
  if (!(await versionsOf(read)).includes(version)) return { kind: 'unknown' };
  return { kind: 'since', aspects: thing ? await aspectsOf(version, thing, read) : [] };
}

/** The newest version, where the thing is still as that has it: what a citation may name. Null otherwise, and where nothing can be read. */
export async function versionHolding(thing: CitedThing, read: ReadPath): Promise<string | null> {
  try {
    const newest = (await versionsOf(read)).at(-1);
    if (newest === undefined) return null;
    return (await aspectsOf(newest, thing, read)).length === 0 ? newest : null;
  } catch {
    return null;
  }
}
