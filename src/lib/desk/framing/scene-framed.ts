import { isMap, isScalar, parseDocument } from 'yaml';
import { applyEdit } from '../../edit/apply-edit';

/** What of a scene block is the map that is seen; the rest says how it comes about, what stands beside it, and one sentence on it. */
const SEEN = [
  ...[
    'view',
    'boundary',
    'ghost',
    'highlight',
    'indicator',
    'period',
    'measure',
    'breaks',
    'change',
    'circles'
  ],
  ...['swipe', 'multiples', 'play', 'ground', 'subject', 'lines', 'overlays', 'labels', 'places', 'water']
];

const FILE = 'scene.yml';

/** The lines of a scene block for the same map, in another frame or (null) in its own. */
export function sceneFramed(scene: string, view: string | null): string {
  const seen = entriesOf(scene, (key) => SEEN.includes(key));
  if (view === null) return seen;
  const made = applyEdit(new Map([[FILE, seen]]), {
    kind: 'set-value',
    file: FILE,
    path: ['view'],
    value: view
  });
  return made.ok ? (made.value.files.get(FILE) ?? '') : seen;
}

/** What a translation says of a scene's words, as far as another scene still has them; '' where it has none. */
export const wordsWithin = (words: string, scene: string): string =>
  entriesOf(words, (key) => scene.includes(key));

/** The lines of those entries of a mapping that fit. */
function entriesOf(yaml: string, fits: (key: string) => boolean): string {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return '';
  const starts = contents.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0));
  const entries = contents.items.map(({ key }, i) => ({
    key: isScalar(key) ? String(key.value) : '',
    lines: yaml.slice(starts[i], starts[i + 1]).trimEnd()
  }));
  return entries
    .filter(({ key }) => fits(key))
    .map(({ lines }) => lines)
    .join('\n');
}
