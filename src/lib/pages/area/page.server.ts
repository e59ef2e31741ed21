import { m } from '../../paraglide/messages';
import {
  areaAt,
  boundaryById,
  isRedrawn,
  latestBoundary,
  latestWith,
  type Boundary,
  areaName
} from '../../domain/boundary';
import { words } from '../../words/current';
import type { Figure } from '../../domain/figure';
import type { AreaCode } from '../../domain/ids';
import type { AreaEntry, AreasPage, AreaPage, GroundView } from './page';
import { toMapNote } from '../../map/stage/map-note';
import { sayArea } from '../story/area-panel.server';
import { toThemes } from './figures.server';
import { toLines } from './lines.server';
import { toCityMap, toGroundMaps } from './maps.server';
import { toSameGrounds } from './same-ground.server';
import { toStanding } from './standing.server';
import { toTownships } from './townships.server';
import { planEntries, storyEntries } from './mentions.server';
import type { Library } from '../../server/library/library';
import { toPyramidOf } from '../../server/views/pyramid-of';
import { toLocator } from '../../server/views/locator';
import { lastTouch, noticeOf, redrawsIn, redrawText } from '../../server/views/redraw-view';
import { shapesMarker } from '../../server/html/shapes';
import { touchingOf } from '../../geometry/adjacent-areas';

/** Codes of all divisions that any boundary has, in order. */
export function areaCodes({ site }: Library): AreaCode[] {
  return [...new Set(site.boundaries.flatMap(({ areas }) => areas.map(({ code }) => code)))].sort();
}

/** Everything that the site knows of a division; undefined where no boundary has its code. */
export function toAreaPage(text: string, library: Library): AreaPage | undefined {
  const code = areaCodes(library).find((each) => each === text);
  if (!code) return undefined;
  const { site, geo } = library;
  const last = lastWith(code, site.boundaries);
  const redraws = redrawsIn(library, code);
  const touch = lastTouch(redraws);
  const maps = toGroundMaps(code, touch !== undefined, library);
  const townships = toTownships(code, library);
  const nameOf = (each: AreaCode): string => areaAt(last, each)?.name ?? each;
  return {
    code,
    name: nameOf(code),
    isAbolished: last !== latestBoundary(site.boundaries),
    isTwoPlaces: isRedrawn(site.boundaries, code),
    redraw: redrawText(redraws, library),
    notice: touch ? boundaryById(site.boundaries, touch.boundary).notice : '',
    noticeSource: touch ? noticeOf(touch.boundary, library) : null,
    locator: locatorFor(code, last, library),
    maps,
    lines: toLines(code, library),
    touching: touchingOf(code, geo.areas.get(last.id) ?? []).map((each) => ({
      code: each,
      name: nameOf(each)
    })),
    sameGrounds: toSameGrounds(code, library),
    grounds: toGrounds(code, touch !== undefined, library),
    townships,
    plans: planEntries(code, library),
    stories: storyEntries(code, library),
    note: toMapNote(site.settings, library.groundCredits),
    shapes: shapesMarker([...maps, ...(townships ? [townships.map] : [])].map(({ picture }) => picture))
  };
}

/** The same in a frame of another site: where it lies and its newest numbers; the rest stands on its page. */
export function toFramedArea(code: string, library: Library): AreaPage | undefined {
  const page = toAreaPage(code, library);
  if (!page) return undefined;
  return {
    ...page,
    ...{ grounds: page.grounds.slice(0, 1), sameGrounds: [], townships: null, plans: [], stories: [] },
    shapes: shapesMarker(page.maps.map(({ picture }) => picture))
  };
}

/** The list of all divisions: today's, and those that a redraw abolished. */
export function toAreasPage(library: Library): AreasPage {
  const { site } = library;
  const today = latestBoundary(site.boundaries);
  const map = toCityMap(today.id, library);
  const entries = areaCodes(library).map((code) => toEntry(code, library));
  const isToday = ({ code }: AreaEntry): boolean => areaAt(today, code) !== undefined;
  return {
    today: entries.filter(isToday),
    abolished: entries.filter((entry) => !isToday(entry)),
    twoPlaces: today.areas
      .filter(({ code }) => isRedrawn(site.boundaries, code))
      .map(({ code, name }) => ({ code, name })),
    date: dateOf(today),
    notice: today.notice,
    map,
    note: toMapNote(site.settings, library.groundCredits),
    shapes: shapesMarker([map.picture])
  };
}

function toEntry(code: AreaCode, library: Library): AreaEntry {
  const last = lastWith(code, library.site.boundaries);
  const area = areaAt(last, code);
  return {
    code,
    name: area?.name ?? code,
    locator: locatorFor(code, last, library),
    sizeText: area ? m.areas_size({ km2: Math.round(area.measuredKm2) }) : '',
    count: figuresOf(code, library).length
  };
}

/** The newest boundary that has the code. */
function lastWith(code: AreaCode, boundaries: readonly Boundary[]): Boundary {
  const last = latestWith(boundaries, code);
  if (!last) throw new Error(`no boundary has ${code}`);
  return last;
}

function locatorFor(code: AreaCode, boundary: Boundary, library: Library): AreaEntry['locator'] {
  const name = areaAt(boundary, code)?.name ?? code;
  const city = library.site.settings.city.whole;
  return toLocator(
    boundary.id,
    {
      filled: [code],
      text: m.area_position_described({ area: name, city, boundary: boundary.name })
    },
    library
  );
}

function dateOf({ validFrom }: Boundary): string {
  return validFrom ? words().period(validFrom) : '';
}

/** One a boundary, the newest first; an earlier one of the same ground only where figures were published on it. */
function toGrounds(code: AreaCode, isTouched: boolean, library: Library): GroundView[] {
  const on = library.site.boundaries.filter((boundary) => areaAt(boundary, code));
  const isCopy = (boundary: Boundary): boolean => !isTouched && boundary !== on.at(-1);
  return on
    .map((boundary) => ({ ...toGround(code, boundary, library), isCopy: isCopy(boundary) }))
    .filter((ground) => ground.count > 0 || !ground.isCopy)
    .map(({ isCopy: same, ...ground }) =>
      same ? { ...ground, ...SAID_BEFORE, sizeText: m.area_same_ground() } : ground
    )
    .reverse();
}

/** Of an earlier boundary's same ground: what the later one's shows already. */
const SAID_BEFORE = { pyramid: null } as const;

function toGround(code: AreaCode, boundary: Boundary, library: Library): GroundView {
  const area = areaAt(boundary, code);
  const figures = figuresOf(code, library).filter((figure) => figure.boundary === boundary.id);
  const { name, ground } = areaName(library.site.boundaries, boundary.id, code);
  return {
    boundary: boundary.id,
    title: ground
      ? words().place({ name, ground })
      : m.area_on_boundary({ area: name, boundary: boundary.name }),
    sizeText: area ? sayArea(area) : '',
    count: figures.length,
    standing: toStanding(code, boundary, library),
    pyramid: toPyramidOf(code, boundary, library),
    themes: toThemes(figures, library)
  };
}

/** Without the cells of breakdowns: hundreds of rows that only together say something. */
function figuresOf(code: AreaCode, { site, indicatorAt }: Library): Figure[] {
  return site.figures.filter(
    ({ place, indicator }) =>
      place.kind === 'area' && place.code === code && indicatorAt(indicator).cell === undefined
  );
}
