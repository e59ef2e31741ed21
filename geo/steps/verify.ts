import type { Check } from './check';
import { at } from './shapes';
import { verifyBudget, verifyBytes, verifyManifest } from './verify-files';
import { verifyContextEdge, verifyNoGap, verifySameOutline, verifyTiling } from './verify-lines';
import { verifyAreas } from './verify-topology';
import type { Atlas } from './topology';

type Files = ReadonlyMap<string, string>;

/** Which object of a file is a partition: its areas may share borders but never ground. */
const partitionOf = (path: string): string | null => {
  if (path.endsWith('/districts.json')) return 'districts';
  if (path.endsWith('/townships.json')) return 'townships';
  if (path === 'context.json') return 'land';
  return path === 'water.json' ? 'areas' : null;
};

const atlasAt = (files: Files, path: string): Atlas => JSON.parse(files.get(path) ?? 'null') as Atlas;

function verifyShapes(files: Files): Check[] {
  return [...files.keys()].flatMap((path) => {
    const object = partitionOf(path);
    return object === null ? [] : verifyAreas(path, atlasAt(files, path), object);
  });
}

function verifyLines(files: Files): Check[] {
  const paths = [...files.keys()].filter((path) => path.endsWith('/districts.json')).sort();
  const atlases = paths.map((path) => atlasAt(files, path));
  const tilings = [...files.keys()]
    .filter((path) => path.endsWith('/townships.json'))
    .flatMap((path) => {
      const districts = atlasAt(files, path.replace('townships.json', 'districts.json'));
      return verifyTiling(path, districts, atlasAt(files, path));
    });
  const outline = verifySameOutline(at(paths, 1), at(atlases, 0), at(atlases, 1));
  const gaps = paths.map((path, index) => verifyNoGap(path, at(atlases, index)));
  if (!files.has('context.json')) return [outline, ...gaps, ...tilings];
  return [
    outline,
    ...gaps,
    verifyContextEdge('context.json', at(atlases, 0), atlasAt(files, 'context.json')),
    ...tilings
  ];
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
