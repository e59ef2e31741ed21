import type { Edition } from '../../content/edition/edition';
import { featuresIn, nameIn } from '../../content/edition/geo-names';
import type { Geodata } from './geodata';

/** The geometry with the names that an edition has for it. Content goes on calling townships by their Chinese names. */
export function geodataIn(geo: Geodata, edition: Edition): Geodata {
  return {
    ...geo,
    areas: new Map(
      [...geo.areas].map(([id, areas]) => [
        id,
        areas.map((area) => {
          const { code, name } = area.properties;
          return { ...area, properties: { ...area.properties, name: edition.areas?.areas[code] ?? name } };
        })
      ])
    ),
    townships: featuresIn(geo.townships, edition),
    townshipText: (township) => nameIn(geo.townshipText(township), edition),
    waterAreas: featuresIn(geo.waterAreas, edition),
    waterLines: featuresIn(geo.waterLines, edition),
    land: featuresIn(geo.land, edition),
    groundAt: (file, object) => featuresIn(geo.groundAt(file, object), edition),
    manifest: {
      ...geo.manifest,
      boundaries: geo.manifest.boundaries.map((each) => manifestBoundaryIn(each, edition)),
      sources: geo.manifest.sources.map((source) => sourceIn(source, edition))
    }
  };
}

type Source = Geodata['manifest']['sources'][number];

function sourceIn(source: Source, { notes }: Edition): Source {
  const said = (text: string): string => notes?.files[text] ?? text;
  return {
    ...source,
    title: said(source.title),
    origin: said(source.origin),
    licenceNote: said(source.licenceNote),
    ...(source.credit === undefined ? {} : { credit: said(source.credit) })
  };
}

type ManifestBoundary = Geodata['manifest']['boundaries'][number];

function manifestBoundaryIn(boundary: ManifestBoundary, { areas: said, notes }: Edition): ManifestBoundary {
  const textOf = (text: string): string => notes?.boundaries[text] ?? text;
  return {
    ...boundary,
    name: said?.boundaries[boundary.id] ?? boundary.name,
    notice: textOf(boundary.notice),
    areas: boundary.areas.map((area) => ({
      ...area,
      name: said?.areas[area.code] ?? area.name,
      publishedSource: textOf(area.publishedSource),
      reason: textOf(area.reason)
    }))
  };
}
