import { areaAt, boundaryById } from '../../domain/boundary';
import type { Figure } from '../../domain/figure';
import { inlinesOf, type Inline } from '../../domain/prose';
import type { Citation } from '../../domain/plan';
import type { Source } from '../../domain/source';
import type { FigureView } from '../../numbers/card';
import { toFigureView } from '../../server/views/figure-view';
import type { Library } from '../../server/library/library';
import { areaPath } from '../../paths';

/** A figure on the page of its own source; `areaPath`: the page of its division, null for what is none. */
export interface SourceFigure extends FigureView {
  readonly areaPath: string | null;
}

/** One paragraph of a source (null: the source has no paragraphs to count) and what was taken from it. */
export interface ParagraphView {
  readonly para: number | null;
  readonly figures: readonly SourceFigure[];
}

/** What one source gave, by paragraph. */
export interface SourcePage {
  /** Without its hashes. */
  readonly source: Source;
  readonly paragraphs: readonly ParagraphView[];
  /** How many figures come from it. */
  readonly figures: number;
  /** From how many of its numbered paragraphs. */
  readonly numbered: number;
}

export function toSourcePage(source: Source, library: Library): SourcePage {
  const paragraphs = toParagraphs(source, library);
  return {
    source: { ...source, paragraphs: undefined },
    paragraphs,
    figures: paragraphs.reduce((sum, { figures }) => sum + figures.length, 0),
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
    .map((para) => ({ para, figures: figures.filter(({ figure }) => figure.para === para) }));
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
