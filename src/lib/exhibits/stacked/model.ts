import { m } from '../../paraglide/messages';
import type { Scene } from '../../domain/scene';
import { words } from '../../words/current';
import type { Lookups } from '../kind';
import { toEntry, type Entry } from '../marks/entry';
import { sayShare, sharesOf } from '../marks/share';
import { chartUnitOf, ofUnit } from '../marks/of-unit';
import type { StackedExhibit, StackedIds } from '.';

export interface StackedRow extends Pick<Entry, 'place' | 'isWeak' | 'isStrong'> {
  /** The first part's figure. */
  readonly number: Entry['number'];
  /** Length of the bar, as a share of the longest. */
  readonly length: number;
  readonly parts: readonly { readonly share: number; readonly text: string }[];
}

export interface StackedView {
  readonly kind: 'stacked';
  readonly title: string;
  readonly names: readonly string[];
  readonly rows: readonly StackedRow[];
  /** A sentence on divisions that lack a part; empty where none does. */
  readonly missing: string;
}

/** The highest first: by the first part's share, or by the amount. */
export function toStackedView(exhibit: StackedExhibit, scene: Scene, lookups: Lookups): StackedView {
  const { parts, whole, rows, period, missing, as } = exhibit;
  const of = rows.map((ids) => toRow(ids, scene, lookups));
  const longest = Math.max(...of.map(({ total }) => total));
  const names = parts.map(({ name }) => name);
  const [first] = parts;
  if (!first) throw new RangeError('bars of no parts');
  const { short, unit } = lookups.indicatorAt(whole ?? first.indicator);
  const what = whole === null ? names.join(m.site_list_separator()) : short;
  return {
    kind: 'stacked',
    title: m.story_chart_title_period({
      what: ofUnit(what, chartUnitOf(unit, [longest])),
      period: words().period(period),
      boundary: lookups.boundaryAt(scene.boundary).name
    }),
    names,
    rows: [...of]
      .sort((a, b) => (as === 'share' ? firstShare(b) - firstShare(a) : b.total - a.total))
      .map(({ row, total }) => ({ ...row, length: as === 'share' ? 1 : total / longest })),
    missing: missing.length === 0 ? '' : sayMissing(missing)
  };
}

const firstShare = ({ row }: Row): number => row.parts[0]?.share ?? 0;

function sayMissing(places: readonly string[]): string {
  const reason = m.story_chart_not_found();
  return m.story_chart_missing({ reason, places: places.join(m.site_list_separator()) });
}

interface Row {
  readonly row: Omit<StackedRow, 'length'>;
  readonly total: number;
}

function toRow({ parts, whole }: StackedIds, scene: Scene, lookups: Lookups): Row {
  const entries = parts.map((id) => toEntry(lookups.figureAt(id), scene, lookups));
  const values = entries.map(({ value }) => value);
  const published = whole === null ? null : lookups.figureAt(whole).value;
  const total = published ?? values.reduce((sum, value) => sum + value, 0);
  const [first] = entries;
  if (!first) throw new RangeError('a bar of no parts');
  const { place, isStrong, number } = first;
  const bounds = entries.map(({ bound }) => bound);
  const shares = sharesOf(values, total).map((share) => ({ share, text: sayShare(share, bounds) }));
  const isWeak = entries.some((entry) => entry.isWeak);
  return { row: { place, isStrong, number, isWeak, parts: shares }, total };
}
