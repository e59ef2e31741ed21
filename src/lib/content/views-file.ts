import type { Bounds } from '../domain/ids';
import { toId } from '../domain/ids';
import type { View } from '../domain/place';
import type { ContentFile, ProblemLog } from './problem';
import { viewsSchema, type ViewText } from './schemas';
import { suggest } from './suggest';
import { parseYaml } from './yaml-file';

/** Bounds of the things that a view can frame, by name; each knows its list for "did you mean". */
export interface FrameLists {
  /** `2021/余杭区` → bounds. */
  readonly areas: ReadonlyMap<string, Bounds>;
  /** `余杭区/良渚街道` → bounds. */
  readonly townships: ReadonlyMap<string, Bounds>;
  readonly places: ReadonlyMap<string, Bounds>;
  /** `plan/part` → bounds. */
  readonly parts: ReadonlyMap<string, Bounds>;
}

const KM_PER_DEGREE = 111.2;

/** views.yml → views by name; a view frames named things with padding in km, or explicit bounds. */
export function parseViews(source: ContentFile, lists: FrameLists, log: ProblemLog): Map<string, View> {
  const parsed = parseYaml(source, viewsSchema);
  const views = new Map<string, View>();
  if (!parsed.ok) {
    log.problems.push(...parsed.problems);
    return views;
  }
  parsed.yaml.value.forEach((text, i) => {
    const fail = (key: string, what: string, mend: string): void =>
      log.add(source.file, parsed.yaml.lineOf([i, key]), what, mend);
    if (views.has(text.name)) fail('name', `视图「${text.name}」写了两次`, '换一个名字');
    const bounds = text.bounds ?? framed(text, lists, fail);
    if (bounds) views.set(text.name, { id: toId(text.name), name: text.name, bounds: padded(bounds, text.padKm) });
  });
  return views;
}

function framed(
  text: ViewText,
  lists: FrameLists,
  fail: (key: string, what: string, mend: string) => void
): Bounds | undefined {
  const boxes = (['areas', 'townships', 'places', 'parts'] as const).flatMap((key) =>
    text[key].flatMap((name) => {
      const box = lists[key].get(name);
      if (!box) fail(key, `视图「${text.name}」里没有「${name}」`, suggest(name, lists[key].keys()));
      return box ? [box] : [];
    })
  );
  if (boxes.length > 0) return unionBounds(boxes);
  fail('name', `视图「${text.name}」什么也没框住`, '写 areas、townships、places、parts 或 bounds');
  return undefined;
}

/** The smallest bounds around all; throws on none. */
export function unionBounds(boxes: readonly Bounds[]): Bounds {
  if (boxes.length === 0) throw new Error('no bounds to join');
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3]))
  ];
}

function padded([west, south, east, north]: Bounds, padKm: number): Bounds {
  const lat = padKm / KM_PER_DEGREE;
  const lng = lat / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return [west - lng, south - lat, east + lng, north + lat];
}
