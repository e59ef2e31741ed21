import { m } from '../../paraglide/messages';
import { areaAt, areaName, latestBoundary, redrawnOf } from '../../domain/boundary';
import { nameKeys } from '../../content/text/name-keys';
import { words } from '../../words/current';
import type { Figure } from '../../domain/figure';
import type { AreaCode, LngLat } from '../../domain/ids';
import { isListed } from '../../domain/indicator';
import type { View } from '../../domain/place';
import type { ExploreData, ExploreView, SearchEntry } from './page';
import { toOpening } from './opening';
import { toRest, toWire, type ExploreRest, type ExploreWire } from './wire';
import { toMapNote } from '../../map/stage/map-note';
import { TINY_SHARE } from '../../map/labels/area-labels';
import { shapesOf } from '../../server/html/shapes';
import { byId, type Library } from '../../server/library/library';
import { toPyramidOf } from '../../server/views/pyramid-of';
import { townshipId, townshipPoints } from '../../server/views/townships';
import { toGeometryPaths } from '../../server/views/geometry-paths';
import { touchingOf } from '../../geometry/adjacent-areas';

/** All that the explorer needs of a library, checked and ready. */
export function toExploreData(library: Library): ExploreData {
  const { site } = library;
  const offered = [...site.indicators, ...site.computed.indicators].filter(isListed);
  const listed = new Set(offered.map(({ id }) => id));
  const all = [...site.figures, ...site.computed.figures].filter(({ indicator }) => listed.has(indicator));
  const figures = all.filter((figure) => isDivision(figure, library));
  const has = new Set(figures.map(({ indicator }) => indicator));
  const indicators = offered.filter(({ id }) => has.has(id));
  const cityFigures = all.filter((each) => isCity(each, library) && has.has(each.indicator));
  const used = new Set([...figures, ...cityFigures].map(({ source }) => source));
  return {
    siteTitle: site.settings.title,
    boundaries: site.boundaries,
    geometry: toGeometryPaths(library),
    indicators,
    opening: indicators.find(({ id }) => id === site.settings.exploreOpens)?.id ?? indicators[0]?.id ?? null,
    figures,
    grounds: site.grounds.same,
    groundFigures: site.grounds.figures.filter(({ indicator }) => has.has(indicator)),
    cityFigures,
    sources: Object.fromEntries(
      site.sources
        .filter(({ id }) => used.has(id))
        .map((source) => {
          const { tier, publisher, title, published } = source;
          return [source.id, { tier, publisher, title, published, cite: words().citation(source) }];
        })
    ),
    views: site.settings.exploreViews.map((name) => toExploreView(byName(site.views, name), library)),
    touching: toTouching(library),
    redrawn: redrawnOf(site.boundaries),
    pyramids: toPyramids(library),
    townships: toTowns(library),
    search: toSearch(library, indicators),
    searchExample:
      site.settings.searchExample ??
      nameKeys(latestBoundary(site.boundaries).areas[0]!.name).join(m.site_list_separator()),
    ground: library.atlas.ground,
    groundDefaults: site.groundDefaults,
    note: toMapNote(site.settings, library.groundCredits)
  };
}

/** The explorer's page and its frame: what it opens on. */
export function toExplorePage(library: Library): { explore: ExploreWire; shapes: string } {
  return {
    explore: toWire(toOpening(exploreData(library))),
    shapes: shapesOf(library.site.boundaries.map(({ id }) => id))
  };
}

/** Everything else that it can show, in one file, so that no choice needs another. */
export function toExploreRest(library: Library): ExploreRest {
  return toRest(exploreData(library));
}

/** Three files are made from the same. */
function exploreData(library: Library): ExploreData {
  const data = made.get(library) ?? toExploreData(library);
  made.set(library, data);
  return data;
}

const made = new WeakMap<Library, ExploreData>();

function toTowns(library: Library): ExploreData['townships'] {
  const points = townshipPoints(library);
  return library.site.townships.map(({ district, name, boundary, period, counts }) => ({
    ...{ district, name, boundary, period: period.text },
    at: points.get(townshipId({ district, name })) ?? null,
    counts: Object.fromEntries(counts)
  }));
}

function toPyramids(library: Library): ExploreData['pyramids'] {
  const onBoundary = library.site.boundaries.map((boundary) => {
    const own = boundary.areas.flatMap(({ code }) => {
      const pyramid = toPyramidOf(code, boundary, library);
      return pyramid ? [[code, pyramid] as const] : [];
    });
    return [boundary.id, Object.fromEntries(own)] as const;
  });
  return Object.fromEntries(onBoundary);
}

function isDivision({ place, boundary }: Figure, { site }: Library): boolean {
  return place.kind === 'area' && areaAt(byId(site.boundaries, boundary), place.code) !== undefined;
}

function isCity(figure: Figure, library: Library): boolean {
  return figure.place.kind === 'area' && !isDivision(figure, library);
}

function byName(views: readonly View[], name: string): View {
  const found = views.find((view) => view.name === name);
  if (!found) throw new Error(`no view ${name}`);
  return found;
}

function toExploreView({ id, name, bounds }: View, { site, atlas }: Library): ExploreView {
  const anchors = site.boundaries.map((boundary) => [
    boundary.id,
    Object.fromEntries(
      boundary.areas.flatMap(({ code }): [AreaCode, LngLat][] => {
        const at = atlas.areaAnchor(boundary.id, code, bounds, TINY_SHARE);
        return at ? [[code, at]] : [];
      })
    )
  ]);
  const tiny = site.boundaries.map((boundary) => [
    boundary.id,
    boundary.areas.map(({ code }) => code).filter((code) => !atlas.areaAnchor(boundary.id, code, bounds))
  ]);
  return {
    id,
    name,
    bounds,
    anchors: Object.fromEntries(anchors),
    tiny: Object.fromEntries(tiny),
    waters: atlas.watersIn(bounds),
    neighbours: atlas.neighboursIn(bounds)
  };
}

function toTouching({ geo }: Library): ExploreData['touching'] {
  return Object.fromEntries(
    [...geo.areas].map(([boundary, features]) => [
      boundary,
      Object.fromEntries(features.map(({ properties: { code } }) => [code, touchingOf(code, features)]))
    ])
  );
}

function toSearch({ site }: Library, indicators: ExploreData['indicators']): SearchEntry[] {
  const areas = [...site.boundaries].reverse().flatMap((boundary) =>
    boundary.areas.map(({ code, name }): SearchEntry => {
      const label = words().place(areaName(site.boundaries, boundary.id, code));
      return { kind: 'area', id: code, boundary: boundary.id, label, keys: [...nameKeys(name), code] };
    })
  );
  return [
    ...areas.filter(
      ({ id, label }, i) => areas.findIndex((each) => each.id === id && each.label === label) === i
    ),
    ...indicators.map(({ id, name, short }): SearchEntry => {
      const keys = [...new Set([...nameKeys(name), ...nameKeys(short)])];
      return { kind: 'indicator', id, boundary: null, label: name, keys };
    })
  ];
}
