import { group } from 'd3-array';
import { m } from '../../paraglide/messages';
import { areaAt, boundaryById } from '../../domain/boundary';
import type { Figure } from '../../domain/figure';
import type { IndicatorId } from '../../domain/ids';
import { isListed } from '../../domain/indicator';
import { words } from '../../words/current';
import { inlinesOf, type Inline } from '../../domain/prose';
import type { Citation } from '../../domain/plan';
import type { Source } from '../../domain/source';
import { toFigureView } from '../../server/views/figure-view';
import type { Library } from '../../server/library/library';
import { areaPath, explorePath } from '../../paths';
import type { ColumnView, ParagraphView, SourceFigure, SourcePage } from './page';

export function toSourcePage(source: Source, library: Library): SourcePage {
  const paragraphs = toParagraphs(source, library);
  return {
    source: { ...source, paragraphs: undefined },
    paragraphs,
    figures: library.site.figures.filter((figure) => figure.source === source.id).length,
    numbered: paragraphs.filter(({ para, figures }) => para !== null && figures.length > 0).length
  };
}

/** Every paragraph of a source that a figure, a plan or a sentence cites, in order. */
export function toParagraphs(source: Source, library: Library): ParagraphView[] {
  const figures = library.site.figures
    .filter((figure) => figure.source === source.id)
    .map((figure) => ({ ...toFigureView(figure, library), areaPath: areaPathOf(figure, library) }));
  const numbers = new Set([...figures.map(({ figure }) => figure.para), ...citedBy(source, library)]);
  return [...numbers]
    .sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
    .map((para) =>
      toParagraph(
        para,
        figures.filter(({ figure }) => figure.para === para),
        library
      )
    );
}

/** More rows than that are a table, which a reader wants as columns, and whole from /data/. */
const MANY = 150;

function toParagraph(para: number | null, figures: SourceFigure[], library: Library): ParagraphView {
  if (figures.length <= MANY) return { para, figures, columns: [] };
  const columns = [...group(figures, ({ figure }) => figure.indicator)];
  return { para, figures: [], columns: columns.map(([id, own]) => toColumn(id, own, library)) };
}

function toColumn(id: IndicatorId, own: readonly SourceFigure[], library: Library): ColumnView {
  const indicator = library.indicatorAt(id);
  const periods = [...new Set(own.map(({ figure }) => figure.period.text))].sort();
  return {
    id,
    name: indicator.name,
    periods: periods.map((each) => words().period(each)).join(m.site_list_separator()),
    count: own.length,
    path: isListed(indicator) ? explorePath(`?indicator=${id}`) : ''
  };
}

function areaPathOf({ place, boundary }: Figure, { site }: Library): string | null {
  const isDivision =
    place.kind === 'area' && areaAt(boundaryById(site.boundaries, boundary), place.code) !== undefined;
  return isDivision ? areaPath(place.code) : null;
}

function citedBy(source: Source, { site }: Library): number[] {
  const hashed = Object.keys(source.paragraphs ?? {}).map(Number);
  const citations = site.plans.flatMap(({ citation, later, parts }): Citation[] => [
    citation,
    ...later.map((each) => each.citation),
    ...parts.flatMap((part) => [part.citation, ...(part.footprint ? [part.footprint.citation] : [])])
  ]);
  const links = site.stories.flatMap(({ steps }) =>
    steps.flatMap(({ blocks }) => inlinesOf(blocks).flatMap(citationsOf))
  );
  const paras = [...citations, ...links]
    .filter((citation) => citation.source === source.id)
    .flatMap(({ para }) => para ?? []);
  return [...hashed, ...paras];
}

function citationsOf(inline: Inline): Citation[] {
  const own = inline.kind === 'source' ? [{ source: inline.source, para: inline.para ?? undefined }] : [];
  return 'children' in inline ? [...own, ...inline.children.flatMap(citationsOf)] : own;
}
