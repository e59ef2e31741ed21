import type { AskedKey, Chart } from '../../lib/desk/charts/charts';
import { m } from '../../lib/paraglide/messages';

const NAMES: Readonly<Record<Chart['key'], () => string>> = {
  diagram: m.editor_chart_diagram,
  compare: m.editor_chart_compare,
  dots: m.editor_chart_dots,
  slope: m.editor_chart_slope,
  contrast: m.editor_chart_contrast,
  split: m.editor_chart_split,
  donut: m.editor_chart_donut,
  stacked: m.editor_chart_stacked,
  scatter: m.editor_chart_scatter,
  equation: m.editor_chart_equation,
  bump: m.editor_chart_bump,
  steps: m.editor_chart_steps,
  series: m.editor_chart_series,
  pyramid: m.editor_chart_pyramid,
  squares: m.editor_chart_squares,
  strip: m.editor_chart_strip,
  image: m.editor_chart_image,
  video: m.editor_chart_video
};

/** What an editor calls each kind of exhibit, by the word that stands in the scene. */
export const CHARTS: readonly { readonly key: string; readonly name: () => string }[] = Object.entries(
  NAMES
).map(([key, name]) => ({ key, name }));

const FIELDS: Readonly<Record<AskedKey, () => string>> = {
  indicator: m.editor_charts_indicator,
  breakdown: m.editor_charts_breakdown,
  period: m.editor_charts_period,
  from: m.editor_charts_from,
  to: m.editor_charts_to,
  bars: m.editor_charts_bars,
  outline: m.editor_charts_outline,
  periods: m.editor_charts_periods,
  area: m.editor_charts_area,
  areas: m.editor_charts_areas,
  measure: m.editor_charts_measure,
  whole: m.editor_charts_whole,
  compare: m.editor_charts_compare,
  contrast: m.editor_charts_contrast,
  figures: m.editor_charts_figures,
  plus: m.editor_charts_plus,
  minus: m.editor_charts_minus,
  equals: m.editor_charts_equals,
  before: m.editor_charts_before,
  misread: m.editor_charts_misread,
  quotient: m.editor_charts_quotient,
  diagram: m.editor_charts_diagram,
  path: m.editor_charts_path,
  beside: m.editor_charts_beside,
  file: m.editor_charts_file,
  poster: m.editor_charts_poster,
  captions: m.editor_charts_captions,
  parts: m.editor_charts_parts,
  squares: m.editor_charts_squares,
  name: m.editor_charts_name_of,
  alt: m.editor_charts_alt,
  credit: m.editor_charts_credit,
  licence: m.editor_charts_licence,
  caption: m.editor_charts_caption,
  as: m.editor_charts_as
};

/** What a list is called, by its key. */
const LISTS: Readonly<Record<string, () => string>> = {
  rows: m.editor_charts_rows,
  lines: m.editor_charts_lines,
  parts: m.editor_charts_parts,
  squares: m.editor_charts_squares
};

/** A field by the key that stands in the scene, and of which axis it is; of an entry, the entry says which. */
export function nameOfField(path: readonly (string | number)[]): string {
  const key = path.at(-1) ?? '';
  const field = key in FIELDS ? FIELDS[key as AskedKey]() : String(key);
  const axis = { x: m.editor_charts_x, y: m.editor_charts_y }[String(path.at(-2))];
  return axis ? m.editor_charts_of({ group: axis(), field }) : field;
}

export const nameOfList = (path: readonly (string | number)[]): string =>
  LISTS[String(path.at(-1))]?.() ?? '';

/** A word that a reader knows, as the editor says it. */
export const WORDS: Readonly<Record<string, () => string>> = {
  share: m.editor_charts_share,
  amount: m.editor_charts_amount,
  value: m.editor_charts_value,
  growth: m.editor_charts_growth
};
