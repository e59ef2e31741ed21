import type { FeatureCollection } from 'geojson';
import { m } from '../../paraglide/messages';
import type { Boundary } from '../../domain/boundary';
import type { BoundaryId } from '../../domain/ids';
import { toChoroplethLegend } from '../../map/choropleth';
import type { Picture } from '../../map/picture';
import { shapeInPage } from '../../map/renderers/svg/shape-in-page';
import { toStandaloneSvg } from '../../map/renderers/svg/standalone';
import { toCsv } from './csv';
import { divisionsIn, toGeojson, type ViewShapes } from './geojson';
import { handOver, type HandedFile } from '../../ui/hand-over';
import { toWorkbook, writeWorkbook } from './xlsx';
import { svgToPng } from '../../ui/svg-to-png';
import { publishedOf } from './grounds';
import type { ExploreData } from './page';
import { mergedOf, type ExploreModel, type ExploreRow } from './model';
import { sayBoundaries, titleOf } from './row-words';
import { textureLegend, titleWithMarks } from './row-textures';

export const SAVE_FORMATS = ['csv', 'xlsx', 'geojson', 'svg', 'png'] as const;
export type SaveFormat = (typeof SAVE_FORMATS)[number];

/** As many as fit into one line. */
const MOST_CITED = 3;

/** Where the numbers of rows come from, in a line. */
export function sayCitations(rows: readonly ExploreRow[], data: ExploreData): string {
  const figures = rows.flatMap(({ figure }) => (figure ? publishedOf(figure, data) : []));
  const cites = [...new Set(figures.map(({ source }) => source))].map((id) => data.sources[id]?.cite ?? id);
  const sources = cites.slice(0, MOST_CITED).join(m.site_clause_separator());
  return cites.length > MOST_CITED
    ? m.explore_file_sources_some({ sources, count: cites.length })
    : m.explore_file_sources({ sources });
}

/** The map of a view as one SVG file, with title, legend, sources and notes in it. */
export function toSvgFile(model: ExploreModel, picture: Picture, data: ExploreData, address: string): string {
  const { rows, indicator, left, over } = model;
  const drawn = [...(left?.rows ?? []), ...rows];
  return toStandaloneSvg(withSharedLegend(picture, model), {
    text: {
      title: titleWithMarks(titleOf(model), drawn),
      subtitle: m.explore_about({ boundary: sayBoundaries(model), definition: indicator.definition }),
      foot: [
        sayCitations([...drawn, ...(over?.rows ?? [])], data),
        m.map_note(data.note),
        `${data.siteTitle} ${address}`
      ]
    },
    shapeOf: shapeInPage,
    textureNames: textureLegend(drawn, over?.rows),
    merged: mergedOf(rows)
  });
}

/** One legend tells of both maps: the classes of either, and no period, since each has its own above it. */
function withSharedLegend(picture: Picture, { left, choropleth, circles }: ExploreModel): Picture {
  if (!left || circles) return picture;
  const shared = toChoroplethLegend(choropleth, [left.choropleth, choropleth]);
  return { ...picture, legend: { ...picture.legend, ...shared } };
}

/** Reads the file of a boundary's shapes. */
type ReadShapes = (boundary: BoundaryId) => Promise<unknown>;

/** Hands the view to the reader as a file. Rejects where it cannot be made. */
export async function saveView(
  format: SaveFormat,
  model: ExploreModel,
  picture: Picture,
  data: ExploreData,
  readShapes: ReadShapes
): Promise<HandedFile> {
  const { href } = location;
  const svg = (): string => toSvgFile(model, picture, data, href);
  const blobs: Readonly<Record<SaveFormat, () => Promise<Blob>>> = {
    csv: async () => new Blob([toCsv(model, data)], { type: 'text/csv;charset=utf-8' }),
    xlsx: () => writeWorkbook(toWorkbook(model, data, href)),
    geojson: async () => {
      const shapes = await shapesOf(model, readShapes);
      const text = JSON.stringify(toGeojson(model, data, shapes, href));
      return new Blob([text], { type: 'application/geo+json' });
    },
    svg: async () => new Blob([svg()], { type: 'image/svg+xml' }),
    png: () => svgToPng(svg())
  };
  return handOver(await blobs[format](), `${fileNameOf(model)}.${format}`);
}

/** The divisions of the map, and of the one over its left where that is drawn on another boundary. */
async function shapesOf({ boundary, left }: ExploreModel, readShapes: ReadShapes): Promise<ViewShapes> {
  const read = async ({ id }: Boundary): Promise<FeatureCollection> => divisionsIn(await readShapes(id));
  const own = await read(boundary);
  return { own, left: left && left.boundary.id !== boundary.id ? await read(left.boundary) : own };
}

/**
 * What the file holds, so that no two views have one name: `gdp_2023_boundary-2021_left-2021`. The left side's boundary
 * is named where it is another.
 */
export function fileNameOf({ state }: ExploreModel): string {
  const { indicator, measure, family, ground, period, boundary, since, look, second, over, swipe } = state;
  const parts = [
    indicator,
    measure === 'growth' ? measure : null,
    family === 'actual' ? null : family,
    since && `${since}_to`,
    period,
    ground === 'same' ? 'same-ground' : null,
    `boundary-${boundary}`,
    look === 'circles' ? look : null,
    over && `circles-${over.indicator}-${over.period}`,
    second && `with-${second.indicator}-${second.period}`,
    swipe && `left-${swipe.period}`,
    swipe && swipe.boundary !== boundary ? `boundary-${swipe.boundary}` : null
  ];
  return parts.filter(Boolean).join('_').replaceAll('/', '_to_');
}
