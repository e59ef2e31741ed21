import { csvParse } from 'd3-dsv';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SITE } from '../../../src/site.js';
import { TINY_COUNTY } from '../../runner/tiny-sites';

export interface WrittenStep {
  readonly id: string;
  readonly title: string;
  /** Markdown without scene and speaker notes. */
  readonly prose: string;
  readonly notes: string;
}

/** A step that no output may carry. */
export const isHidden = (section: string): boolean => /^.*\{#[\w-]+ hidden\}/.test(section);

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
  readonly indicator: string;
  readonly value: string;
  readonly growth_pct: string;
  readonly source: string;
  readonly para: string;
};

export interface WrittenSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly published: string;
}

/** A site's content as its editor wrote it, not as the site parsed it, and the one story that browser tests read. */
export interface WrittenSite {
  readonly slug: string;
  readonly steps: readonly WrittenStep[];
  readonly stepIds: readonly string[];
  readonly figures: ReadonlyMap<string, FigureRow>;
  readonly sources: readonly WrittenSource[];
  /** Ids of tables whose cells are no rows of their own: ages by sex. */
  readonly breakdowns: readonly string[];
}

function readWritten(folder: string, slug: string): WrittenSite {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const steps = read(`stories/${slug}.md`)
    .split(/^## /m)
    .slice(1)
    .filter((section) => !isHidden(section))
    .map(toStep);
  const tables = readdirSync(join(folder, 'figures')).filter((name) => name.endsWith('.csv'));
  const { breakdowns = [] } = parse(read('indicators.yml')) as { breakdowns?: readonly { id: string }[] };
  const rows = tables.flatMap((name) => csvParse(read(`figures/${name}`)) as unknown as FigureRow[]);
  return {
    slug,
    steps,
    stepIds: steps.map(({ id }) => id),
    figures: new Map(rows.map((row) => [row.id, row])),
    breakdowns: breakdowns.map(({ id }) => id),
    sources: parse(read('sources.yml')) as readonly WrittenSource[]
  };
}

export const REAL = readWritten(SITE.content, 'yuhang');
export const COUNTY = readWritten(`${TINY_COUNTY.folder}/content`, TINY_COUNTY.story);

/** All stories of the site. */
export const STORY_SLUGS = readdirSync(join(SITE.content, 'stories')).map((name) =>
  name.replace(/\.md$/, '')
);

export const { breakdowns: BREAKDOWNS } = REAL;
export const { slug: SLUG, steps: STEPS, stepIds: STEP_IDS, figures: FIGURES, sources: SOURCES } = REAL;

/** A figure's row; throws where no file has it. */
export function figureRow(id: string, { figures }: WrittenSite = REAL): FigureRow {
  const row = figures.get(id);
  if (!row) throw new Error(`no figure ${id} in the content`);
  return row;
}
