import { m } from '../../paraglide/messages';
import type { Picture } from '../../map/picture';
import { shapeInPage } from '../../map/renderers/svg/shape-in-page';
import { toStandaloneSvg } from '../../map/renderers/svg/standalone';
import { toCsv } from './csv';
import { divisionsIn, toGeojson } from './geojson';
import { handOver, type HandedFile } from '../../ui/hand-over';
import { toWorkbook, writeWorkbook } from './xlsx';
import { svgToPng } from '../../ui/svg-to-png';
import { publishedOf } from './grounds';
import type { ExploreData } from './page';
import { mergedOf, type ExploreModel, type ExploreRow } from './model';
import { measureOf, titleOf } from './row-words';
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
  const { rows, indicator, boundary, left, over } = model;
  const drawn = [...(left?.rows ?? []), ...rows];
  // Each of two maps says its own period.
  const title = left ? measureOf(model) : titleOf(model);
  return toStandaloneSvg(picture, {
    text: {
      title: titleWithMarks(title, drawn),
      subtitle: m.explore_about({ boundary: boundary.name, definition: indicator.definition }),
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

/** Reads the file of the shown boundary's shapes. */
type ReadShapes = () => Promise<unknown>;

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
      const shapes = await divisionsIn(await readShapes());
      const text = JSON.stringify(toGeojson(model, data, shapes, href));
      return new Blob([text], { type: 'application/geo+json' });
    },
    svg: async () => new Blob([svg()], { type: 'image/svg+xml' }),
    png: () => svgToPng(svg())
  };
  return handOver(await blobs[format](), `${fileNameOf(model)}.${format}`);
}

export function fileNameOf({ state }: ExploreModel): string {
  const { indicator, period, boundary, since, look, second, over, swipe } = state;
  const circled = over && ['circles', over.indicator, over.period].join('-');
  const beside = [circled, second?.indicator, second?.period, swipe?.period, swipe?.boundary];
  const parts = [indicator, since, period, boundary, look === 'circles' ? look : null, ...beside];
  return parts.filter(Boolean).join('-').replaceAll('/', '_');
}
