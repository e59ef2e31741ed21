import { csvParse } from 'd3-dsv';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const CONTENT = new URL('../../../src/content/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, CONTENT), 'utf8');

/** The story that the browser tests read, and its steps as its editor wrote them: not as the site parsed them. */
export const SLUG = 'yuhang';

export interface WrittenStep {
  readonly id: string;
  readonly title: string;
  /** Markdown without scene and speaker notes. */
  readonly prose: string;
  readonly notes: string;
}

export const STEPS: readonly WrittenStep[] = read(`stories/${SLUG}.md`).split(/^## /m).slice(1).map(toStep);

export const STEP_IDS = STEPS.map(({ id }) => id);

function toStep(section: string): WrittenStep {
  const [, title = '', id = ''] = /^(.+?) \{#([\w-]+)\}/.exec(section) ?? [];
  const [, notes = ''] = /^```notes[^\n]*\n([^]*?)^```/m.exec(section) ?? [];
  const prose = section.replace(/^.*\n/, '').replace(/^```[^]*?^```/gm, '');
  return { id, title, prose, notes };
}

/** The pieces of Markdown that reach the page as they are: between numbers, marks and links, without spaces. */
export function plainPieces(markdown: string): string[] {
  return markdown
    .replace(/^(\d+\.|-) /gm, '')
    .split(/\{\{[^}]*\}\}|\*\*|\[|\]\([^)]*\)|\n/)
    .map((piece) => piece.replace(/\s/g, ''))
    .filter(Boolean);
}

/** `{{id}}` and `{{id.growth}}` in reading order. */
export function boundNumbers(markdown: string): { id: string; isGrowth: boolean }[] {
  return [...markdown.matchAll(/\{\{([\w-]+)(\.growth)?\}\}/g)].map(([, id = '', growth]) => ({
    id,
    isGrowth: growth !== undefined
  }));
}

export type FigureRow = Readonly<Record<string, string>> & {
  readonly id: string;
  readonly value: string;
  readonly growth_pct: string;
  readonly source: string;
  readonly para: string;
};

export const FIGURES: ReadonlyMap<string, FigureRow> = new Map(
  readdirSync(new URL('figures/', CONTENT))
    .filter((name) => name.endsWith('.csv'))
    .flatMap((name) => csvParse(read(`figures/${name}`)) as unknown as FigureRow[])
    .map((row) => [row.id, row])
);

/** A figure's row; throws where no file has it. */
export function figureRow(id: string): FigureRow {
  const row = FIGURES.get(id);
  if (!row) throw new Error(`no figure ${id} in src/content/figures`);
  return row;
}

export interface WrittenSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly published: string;
}

export const SOURCES = parse(read('sources.yml')) as readonly WrittenSource[];
