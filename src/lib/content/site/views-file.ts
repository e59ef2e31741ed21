import type { Bounds } from '../../domain/ids';
import { paddedByKm, unionBounds } from '../../geometry/bounds';
import { toId } from '../../domain/ids';
import type { View } from '../../domain/place';
import type { ContentFile, ProblemLog } from '../text/problem';
import { viewsSchema, type ViewText } from './schemas';
import { suggest } from '../text/suggest';
import { overlaps } from './extent';
import { parseYaml } from '../text/yaml-file';
import { say } from '../../words/say';

/** Bounds of the things that a view can frame, by name; each knows its list for "did you mean". */
export interface FrameLists {
  /** All that is drawn; not known without geometry. */
  readonly extent?: Bounds | undefined;
  /** `2021/余杭区` → bounds. */
  readonly areas: ReadonlyMap<string, Bounds>;
  /** `余杭区/良渚街道` → bounds. */
  readonly townships: ReadonlyMap<string, Bounds>;
  readonly places: ReadonlyMap<string, Bounds>;
  /** `plan/part` → bounds. */
  readonly parts: ReadonlyMap<string, Bounds>;
}

/**
 * views.yml → views by name; a view frames named things with padding in km, or explicit bounds. undefined where
 * the file cannot be read.
 */
export function parseViews(
  source: ContentFile,
  lists: FrameLists,
  log: ProblemLog
): Map<string, View> | undefined {
  const parsed = parseYaml(source, viewsSchema);
  if (!parsed.ok) {
    log.problems.push(...parsed.problems);
    return undefined;
  }
  const views = new Map<string, View>();
  parsed.yaml.value.forEach((text, i) => {
    const fail: Fail = (key, what, mend) => log.add(source.file, parsed.yaml.lineOf([i, key]), what, mend);
    if (views.has(text.name)) fail('name', say`视图「${text.name}」写了两次`, say`换一个名字`);
    const view = toView(text, lists, fail);
    if (view) views.set(text.name, view);
    else log.blame(text.name);
  });
  return views;
}

type Fail = (key: string, what: string, mend: string) => void;

function toView(text: ViewText, lists: FrameLists, fail: Fail): View | undefined {
  const framedBounds = text.bounds ?? framed(text, lists, fail);
  const bounds = framedBounds && paddedByKm(framedBounds, text.padKm);
  if (!bounds) return undefined;
  const [west, south, east, north] = bounds;
  if (west < east && south < north && text.bounds && lists.extent && !overlaps(text.bounds, lists.extent)) {
    fail(
      'bounds',
      say`视图「${text.name}」框的地方在图外`,
      say`核对坐标：bounds 按西、南、东、北写，先经度、后纬度`
    );
    return undefined;
  }
  // A frame without a width has no scale: the map would be blank.
  if (west < east && south < north) return { id: toId(text.name), name: text.name, bounds };
  const mend = say`bounds 按西、南、东、北写；只框一个地点时写 padKm`;
  fail(text.bounds ? 'bounds' : 'name', say`视图「${text.name}」框出的范围没有宽或没有高`, mend);
  return undefined;
}

function framed(text: ViewText, lists: FrameLists, fail: Fail): Bounds | undefined {
  const boxes = (['areas', 'townships', 'places', 'parts'] as const).flatMap((key) =>
    text[key].flatMap((name) => {
      const box = lists[key].get(name);
      if (!box) fail(key, say`视图「${text.name}」里没有「${name}」`, suggest(name, lists[key].keys()));
      return box ? [box] : [];
    })
  );
  if (boxes.length > 0) return unionBounds(boxes);
  if (text.areas.length + text.townships.length + text.places.length + text.parts.length > 0)
    return undefined;
  fail('name', say`视图「${text.name}」什么也没框住`, say`写 areas、townships、places、parts 或 bounds`);
  return undefined;
}
