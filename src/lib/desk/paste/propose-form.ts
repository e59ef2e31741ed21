import { rollup } from 'd3-array';
import { nameKeys } from '../../content/text/name-keys';
import type { Site } from '../../content/site/site';
import type { Figure, Status } from '../../domain/figure';
import { isListed, type Indicator } from '../../domain/indicator';
import type { Grid } from './read-pasted';

/** What a table says of itself beside its rows; '' where it does not say. */
export interface TableSays {
  readonly indicator: string;
  readonly period: string;
  readonly status: Status;
  /** Its heading: what its source is called, as a rule. */
  readonly title: string;
  readonly publisher: string;
}

/** By what stands above and below the rows, in the name of its file, and by the figures that are there. */
export function whatTableSays(site: Site, grid: Grid, headerRows: number, fileName = ''): TableSays {
  const alone = grid.flatMap((row) => {
    const [cell, other] = row.filter(Boolean);
    return cell !== undefined && other === undefined ? [cell.normalize('NFKC')] : [];
  });
  const head = [...alone, ...grid.slice(0, headerRows).flat(), fileName].join('\n').normalize('NFKC');
  const indicator = indicatorIn(site, head);
  const own = site.figures.filter((each) => each.indicator === indicator?.id);
  return {
    indicator: indicator?.id ?? '',
    period: periodIn(head, own),
    status: statusIn(head, own),
    title:
      alone.find((line) => !/^(?:单位|数据来源|资料来源|来源|注|unit|source|note)\s*:/i.test(line)) ?? '',
    publisher: /(?:来源|source)\s*:\s*([^\n,，。;；]+)/i.exec(head)?.[1]?.trim() ?? ''
  };
}

/** The indicator of whose name most stands there; at least three characters, and more than half of it. */
function indicatorIn({ indicators }: Site, head: string): Indicator | undefined {
  const scored = indicators.filter(isListed).flatMap((indicator) => {
    const fits = [indicator.name, indicator.short].map((name) => {
      const plain = name.normalize('NFKC');
      const length = longestOf(plain, head);
      return { length, share: length / plain.length };
    });
    const best = fits.filter(({ length, share }) => length >= 3 && share > 0.5);
    return best.map((fit) => ({ indicator, ...fit }));
  });
  return scored.sort((a, b) => b.length - a.length || b.share - a.share)[0]?.indicator;
}

function longestOf(name: string, text: string): number {
  for (let length = name.length; length > 0; length -= 1)
    for (let at = 0; at + length <= name.length; at += 1)
      if (text.includes(name.slice(at, at + length))) return length;
  return 0;
}

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:上半年|1-6月|H1)/i, '-S1'],
  [/^(?:下半年|7-12月|H2)/i, '-S2'],
  [/^(?:第?[一1]季度|1-3月|Q1)/i, '-Q1'],
  [/^(?:第?[二2]季度|Q2)/i, '-Q2'],
  [/^(?:第?[三3]季度|Q3)/i, '-Q3'],
  [/^(?:第?[四4]季度|Q4)/i, '-Q4']
];

/** A year, half or quarter; the day of the year on which an indicator is always taken. */
function periodIn(head: string, own: readonly Figure[]): string {
  const found = /((?:19|20)\d{2})\s*年?\s*(.{0,6})/.exec(head);
  if (!found) return '';
  const [, year = '', rest = ''] = found;
  const part = PARTS.find(([form]) => form.test(rest))?.[1];
  if (part) return year + part;
  const days = new Set(own.map(({ period: { kind, text } }) => (kind === 'day' ? text.slice(4) : '')));
  const [day = ''] = days;
  return days.size === 1 ? year + day : year;
}

const STATUS_WORDS: readonly (readonly [RegExp, Status])[] = [
  [/目标|计划|力争|target/i, 'target'],
  [/预计|estimate/i, 'estimate'],
  [/初步|快报|preliminary/i, 'preliminary'],
  [/修订|核实|revised/i, 'revised']
];

/** What the table says, or as most figures of the indicator are. */
function statusIn(head: string, own: readonly Figure[]): Status {
  const said = STATUS_WORDS.find(([form]) => form.test(head))?.[1];
  if (said) return said;
  const counted = rollup(
    own,
    (each) => each.length,
    ({ status }) => status
  );
  return [...counted].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'actual';
}

/** An id for a new source, in the manner of those that are there: who, and the day. */
export function sourceIdFor(
  sources: readonly { readonly id: string }[],
  publisher: string,
  published: string
): string {
  const [, sound = '', initials = ''] = nameKeys(publisher).map((key) =>
    key.toLowerCase().replace(/[^a-z0-9]+/g, '')
  );
  const who = (sound.length > 12 ? initials : sound) || 'source';
  const base = `${who}-${published === 'unknown' || published === '' ? 'undated' : published.replaceAll('-', '')}`;
  const taken = new Set<string>(sources.map(({ id }) => id));
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}
