import type { Check } from './check';
import { WHOLE, type Outline } from './parse-config';
import type { Atlas } from './topology';
import { verifyBudget, verifyBytes, verifyManifest } from './verify-files';
import { verifyContextEdge, verifyNoGap, verifySameOutline, verifyTiling } from './verify-lines';
import { verifyAreas } from './verify-topology';

type Files = ReadonlyMap<string, string>;

/** Which object of a file is a partition: its areas may share borders but never ground. */
function partitionOf(path: string): string | null {
  if (path.endsWith('/districts.json')) return 'districts';
  if (path.endsWith('/townships.json')) return 'townships';
  if (path === 'context.json') return 'land';
  return path === 'water.json' ? 'areas' : null;
}

function atlasAt(files: Files, path: string): Atlas {
  return JSON.parse(files.get(path) ?? 'null') as Atlas;
}

function outlineIn(files: Files): Outline {
  const { outline } = JSON.parse(files.get('manifest.json') ?? '{}') as { outline?: Outline };
  return outline ?? WHOLE;
}

function pathsEndingIn(files: Files, name: string): string[] {
  return [...files.keys()].filter((path) => path.endsWith(`/${name}`)).sort();
}

function verifyShapes(files: Files): Check[] {
  return [...files.keys()].flatMap((path) => {
    const object = partitionOf(path);
    return object === null ? [] : verifyAreas(path, atlasAt(files, path), object);
  });
}

function verifyLines(files: Files): Check[] {
  const boundaries = pathsEndingIn(files, 'districts.json').map((path) => ({
    path,
    atlas: atlasAt(files, path)
  }));
  const [first, ...others] = boundaries;
  if (!first) return [];
  const outline = outlineIn(files);
  return [
    ...others.map(({ path, atlas }) => verifySameOutline(path, first.atlas, atlas)),
    ...boundaries.map(({ path, atlas }) => verifyNoGap(path, atlas, outline)),
    ...verifyContext(files, first.atlas),
    ...verifyTownships(files)
  ];
}

function verifyContext(files: Files, districts: Atlas): Check[] {
  const file = 'context.json';
  return files.has(file) ? [verifyContextEdge(file, districts, atlasAt(files, file))] : [];
}

function verifyTownships(files: Files): Check[] {
  return pathsEndingIn(files, 'townships.json').flatMap((path) => {
    const districts = atlasAt(files, path.replace('townships.json', 'districts.json'));
    return verifyTiling(path, districts, atlasAt(files, path));
  });
}

/** Everything there is to say about committed files, beside a fresh build of the same sources. */
export function verify(built: Files, committed: Files): Check[] {
  const bytes = verifyBytes(built, committed);
  if (bytes.some(({ fault }) => fault === '没有提交')) return bytes;
  return [
    ...bytes,
    ...verifyManifest(committed),
    ...verifyShapes(committed),
    ...verifyLines(committed),
    verifyBudget(committed)
  ];
}
