import type { AskedKey, Chart } from '../../lib/desk/charts/charts';
import { m } from '../../lib/paraglide/messages';

const NAMES: Readonly<Record<Chart['key'], () => string>> = {
  diagram: m.editor_chart_diagram,
  compare: m.editor_chart_compare,
  dots: m.editor_chart_dots,
  slope: m.editor_chart_slope,
  contrast: m.editor_chart_contrast,
  split: m.editor_chart_split,
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
  areas: m.editor_charts_areas
};

/** A field by the key that stands in the scene, of which axis or line it is. */
export function nameOfField(path: readonly (string | number)[]): string {
  const field = FIELDS[path.at(-1) as AskedKey]();
  const [group] = path.slice(-2, -1);
  if (group === undefined) return field;
  return m.editor_charts_of({ group: nameOfGroup(group), field });
}

function nameOfGroup(group: string | number): string {
  if (typeof group === 'number') return m.editor_charts_line({ number: group + 1 });
  if (group === 'x') return m.editor_charts_x();
  return group === 'y' ? m.editor_charts_y() : group;
}
