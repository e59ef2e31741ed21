import type { Source } from '../../domain/source';
import type { FigureView } from '../../numbers/card';

/** A figure on the page of its own source; `areaPath`: the page of its division, null for what is none. */
export interface SourceFigure extends FigureView {
  readonly areaPath: string | null;
}

/** One paragraph of a source (null: the source has no paragraphs to count) and what was taken from it. */
export interface ParagraphView {
  readonly para: number | null;
  readonly figures: readonly SourceFigure[];
  /** In place of figures where there are hundreds: a table's columns. */
  readonly columns: readonly ColumnView[];
}

/** One indicator of a table that was taken whole. */
export interface ColumnView {
  readonly id: string;
  readonly name: string;
  readonly periods: string;
  readonly count: number;
  /** Its map; empty where the data map does not offer it. */
  readonly path: string;
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
