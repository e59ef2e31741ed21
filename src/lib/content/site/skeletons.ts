import { rollups } from 'd3-array';
import type { Boundary } from '../../domain/boundary';
import type { Figure } from '../../domain/figure';
import type { Formula } from '../../domain/formula';
import { readFormula } from '../../words/zh/formula-grammar';

/** Words that an editor replaces: one that is still there was forgotten. */
const WORDS = {
  dek: '一两句导语',
  title: '第一步的标题',
  prose: '正文写在这里',
  notes: '给讲解人的话',
  reference: '出处待补',
  reason: '还没有查到来源说明'
} as const;
export const PLACEHOLDERS: readonly string[] = Object.values(WORDS);

/** What a new story begins with: one step that is whole, so that the check passes before a word is written. */
export interface StorySkeleton {
  readonly title: string;
  /** ISO day. */
  readonly date: string;
  readonly view: string;
  readonly boundary: string;
  /** What colours its map: an outline alone is no step. */
  readonly indicator: string;
  readonly period: string;
}

/** Fewer are no map. */
const LEAST = 3;

/** The indicator and the period with numbers of one kind for the most divisions; undefined where none has enough. */
export function mostMapped(
  figures: readonly Figure[],
  { id, areas }: Boundary
): Pick<StorySkeleton, 'indicator' | 'period'> | undefined {
  const shown = figures.filter(
    ({ boundary, place, value }) =>
      boundary === id &&
      value !== null &&
      place.kind === 'area' &&
      areas.some(({ code }) => code === place.code)
  );
  const counted = rollups(
    shown,
    (each) => each.length,
    ({ indicator, period, status, bound }) => JSON.stringify([indicator, period.text, status, bound])
  ).sort(([, a], [, b]) => b - a);
  const [key, count] = counted[0] ?? ['', 0];
  if (count < LEAST) return undefined;
  const [indicator, period] = JSON.parse(key) as [string, string];
  return { indicator, period };
}

/** YAML reads a bare 1466 as a number. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** The text of a new story file. */
export function toStorySkeleton({ title, date, view, boundary, indicator, period }: StorySkeleton): string {
  return `---
title: ${quoted(title)}
dek: ${WORDS.dek}，写完换掉。
date: ${date}
updated: ${date}
---

## ${WORDS.title} {#start}

\`\`\`scene
view: ${view}
boundary: ${boundary}
indicator: ${indicator}
period: ${quoted(period)}
labels: all
\`\`\`

${WORDS.prose}。数不直接写，写成绑定的编号；写法见内容文件夹里的 README.md。

\`\`\`notes
${WORDS.notes}。
\`\`\`
`;
}

/** What a new plan begins with. */
export interface PlanSkeleton {
  readonly id: string;
  readonly formula: string;
  readonly area: string;
  readonly boundary: string;
  readonly period: string;
}

/**
 * The text of a new plan file: one part for each term of its formula, all of them not stated until somebody finds who
 * says what they are. A formula that cannot be read gives a mnemonic with one part.
 */
export function toPlanSkeleton({ id, formula, area, boundary, period }: PlanSkeleton): string {
  const parsed = readFormula(formula);
  return `# 新规划：先写出处，再逐个部分写依据。写法见内容文件夹里的 README.md。
id: ${id}
kind: ${parsed.kind === 'unparsed' ? 'mnemonic' : parsed.kind}
formula: ${quoted(formula)}
title: ${quoted(`${area}${formula}`)}
area: ${area}
boundary: ${boundary}
period: ${period}
reference: ${WORDS.reference}
parts:
${partsOf(parsed).join('\n')}
`;
}

function partsOf(formula: Formula): string[] {
  if (formula.kind === 'unparsed') return [part(formula.text, '中心', '')];
  if (formula.kind === 'directional')
    return formula.terms.map(({ direction, unit }) =>
      part(`${direction}${unit}`, unit, `    direction: ${direction}\n`)
    );
  return formula.terms.map(({ start, end, unit, count }) =>
    part(formula.text.slice(start, end), unit, count > 1 ? `    count: ${count}\n` : '')
  );
}

function part(id: string, unit: string, more: string): string {
  return `  - id: ${quoted(id)}
    unit: ${unit}
${more}    evidence: not-stated
    reason: ${WORDS.reason}。`;
}
