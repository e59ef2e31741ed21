import { parse } from 'yaml';
import type { Problem } from '../../domain/problem';
import { readRows } from '../text/rows';
import { writtenFault } from './written';

const COLUMNS = ['value', 'unit', 'written', 'growth_pct', 'source', 'para'] as const;

/** A figure as its CSV row says it, all cells as text, and where that row stands. */
export interface CitedFigure extends Readonly<Record<(typeof COLUMNS)[number], string>> {
  readonly place: Pick<Problem, 'file' | 'line'>;
}

/** A source whose article can be checked; `paragraphs`: 1-based non-empty line → SHA-256 hex. */
export interface CitedSource {
  readonly id: string;
  readonly file: string;
  readonly paragraphs: Readonly<Record<string, unknown>>;
}

export interface Articles {
  /** The text of an article file, or undefined where the folder has none. */
  readonly read: (file: string) => string | undefined;
  /** SHA-256 in hex of a UTF-8 text. */
  readonly hash: (text: string) => string;
}

/** Rows of one figures CSV; `file` is the name that messages give. */
export function parseCitedFigures(file: string, text: string): CitedFigure[] {
  const { header, rows } = readRows({ text });
  return rows.map((row) => {
    const place = { file, line: row.line };
    const cells = COLUMNS.map((name) => [name, (row.cells[header.indexOf(name)] ?? '').trim()] as const);
    return { place, ...(Object.fromEntries(cells) as Record<(typeof COLUMNS)[number], string>) };
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The sources of sources.yml that name an article file; the others have nothing to check against. */
export function parseCitedSources(text: string): CitedSource[] {
  const list: unknown = parse(text);
  return (Array.isArray(list) ? list : []).flatMap((entry: unknown) => {
    if (!isRecord(entry) || typeof entry.id !== 'string' || typeof entry.file !== 'string') return [];
    return { id: entry.id, file: entry.file, paragraphs: isRecord(entry.paragraphs) ? entry.paragraphs : {} };
  });
}

/** Non-empty lines, trimmed: paragraph n is `[n - 1]`. */
export function toParagraphs(article: string): string[] {
  return article
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Whether `needle` stands in `text` and is not a part of a longer number (`15` is not in `15.1`). */
export function standsIn(text: string, needle: string): boolean {
  const from = /^\d/.test(needle) ? '(?<![\\d.])' : '';
  const to = /\d$/.test(needle) ? '(?!\\.?\\d)' : '';
  return new RegExp(from + needle.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&') + to, 'u').test(text);
}

type Finding = readonly [what: string, mend: string];

function checkText(figure: CitedFigure, paragraph: string, place: string): Finding[] {
  const { value, unit, written } = figure;
  const growth = figure.growth_pct.replace('-', '');
  const findings: Finding[] = [];
  if (value && !written) findings.push(['有 value 却没有 written', '照原文抄下数字和单位']);
  if (written && !standsIn(paragraph, written))
    findings.push([`写法“${written}”不在${place}里`, '对照原文改 written 或 para']);
  if (value && written && writtenFault(written, unit, Number(value)))
    findings.push([`value ${value} ${unit}与写法“${written}”不是同一个数`, '改 value、unit 或 written']);
  if (growth && !new RegExp(`(?<![\\d.])${growth.replace('.', '\\.')}\\s*%`).test(paragraph))
    findings.push([`增速 ${growth}% 不在${place}里`, '对照原文改 growth_pct 或 para']);
  return findings;
}

function checkFigure(figure: CitedFigure, source: CitedSource, articles: Articles): Finding[] {
  const article = articles.read(source.file);
  if (article === undefined)
    return [[`文件夹里没有来源 ${source.id} 的原文 ${source.file}`, '补上原文，或换一个文件夹']];
  const paragraph = toParagraphs(article)[Number(figure.para) - 1];
  const place = `${source.file} 第 ${figure.para} 段`;
  if (!paragraph) return [[`没有${place || '这一段'}`, 'para 是从 1 数起的非空行号']];
  const kept = source.paragraphs[figure.para];
  const actual = articles.hash(paragraph);
  const hashed: Finding[] =
    kept === actual
      ? []
      : [
          [
            `${place}的 SHA-256 与 sources.yml 所记不符`,
            `核对原文后在 paragraphs 记 "${figure.para}": ${actual}`
          ]
        ];
  return [...hashed, ...checkText(figure, paragraph, place)];
}

/** Checks every figure that cites an article; figures of other sources have no text here and are not counted. */
export function verifyFigures(
  figures: readonly CitedFigure[],
  sources: readonly CitedSource[],
  articles: Articles
): { checked: number; problems: Problem[] } {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const cited = figures.flatMap((figure) => {
    const source = byId.get(figure.source);
    return source ? [{ figure, source }] : [];
  });
  const problems = cited.flatMap(({ figure, source }) =>
    checkFigure(figure, source, articles).map(([what, mend]) => ({ ...figure.place, what, mend }))
  );
  return { checked: cited.length, problems };
}
