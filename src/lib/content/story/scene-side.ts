import type { Boundary } from '../../domain/boundary';
import type { View } from '../../domain/place';
import type { Scene } from '../../domain/scene';
import type { SceneSide } from '../../domain/scene-beside';
import { suggest } from '../text/suggest';
import type { SideText } from './beside-texts';
import { looseNumbersIn } from './prose-rules';
import type { SceneReader } from './read-scene';
import { areasNamed, boundaryNamed } from './scene-areas';
import { toFill } from './scene-choropleth';
import { toCircles } from './scene-circles';
import { say } from '../../words/say';

/** What a scene says for all of its maps. */
export interface Common {
  readonly view: View;
  readonly boundary: Boundary;
  readonly ghost: Scene['ghost'];
}

/** One of several maps; undefined after logging every wrong name and whatever cannot be drawn honestly. */
export function toSide(side: SideText, common: Common, reader: SceneReader): SceneSide | undefined {
  const own = readerOf(side, reader);
  const view = viewOf(side, common, own);
  const boundary = side.text.boundary
    ? boundaryNamed(side.text.boundary, ['boundary'], own)
    : common.boundary;
  const title = titleOf(side, own);
  if (!view || !boundary || title === undefined) return undefined;
  const highlight = highlightOf(side, boundary, own);
  const ghost = ghostOf(side, boundary, common, own);
  const fill = toFill(boundary, own);
  const circles = toCircles(boundary, own);
  if (!highlight || ghost === undefined || fill === undefined || circles === undefined) return undefined;
  return { view, boundary: boundary.id, ghost, highlight, figures: { fill, circles }, title };
}

/** Problems of a side stand at the side's own lines. */
function readerOf({ path, text, breaksPath }: SideText, { fail, ...reader }: SceneReader): SceneReader {
  const { indicator, period, measure, change, breaks, circles } = text;
  return {
    ...reader,
    text: { ...reader.text, indicator, period, measure, change, breaks, circles },
    fail: (at, ...problem) => fail(at[0] === 'breaks' ? [...breaksPath] : [...path, ...at], ...problem)
  };
}

function viewOf({ text }: SideText, { view }: Common, { lists, fail }: SceneReader): View | undefined {
  if (text.view === undefined) return view;
  return (
    lists.views.get(text.view) ??
    fail(['view'], say`没有视图「${text.view}」`, suggest(text.view, lists.views.keys()))
  );
}

/** Without its own, a map shows those that the scene names and that its boundary has. */
function highlightOf(
  { text }: SideText,
  boundary: Boundary,
  reader: SceneReader
): SceneSide['highlight'] | undefined {
  const known = reader.text.highlight.filter((name) => boundary.areas.some((area) => area.name === name));
  return areasNamed(text.highlight ?? known, boundary, ['highlight'], reader)?.map(({ code }) => code);
}

function ghostOf(
  { text }: SideText,
  boundary: Boundary,
  common: Common,
  reader: SceneReader
): SceneSide['ghost'] | undefined {
  if (!text.ghost) return boundary === common.boundary ? common.ghost : null;
  const other = boundaryNamed(text.ghost.boundary, ['ghost', 'boundary'], reader);
  const areas = other && areasNamed(text.ghost.areas, other, ['ghost', 'areas'], reader);
  return other && areas && { boundary: other.id, areas: areas.map(({ code }) => code) };
}

/** A number in a title would be bound to nothing. */
function titleOf({ text: { title } }: SideText, { fail }: SceneReader): string | null | undefined {
  const [loose] = title ? looseNumbersIn(title, []) : [];
  if (!loose) return title ?? null;
  return fail(['title'], say`图的标题里有没绑定的数「${loose.text}」`, say`标题里只能有日期；数写进正文`);
}
