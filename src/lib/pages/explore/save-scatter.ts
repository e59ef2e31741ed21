import { m } from '../../paraglide/messages';
import type { ScatterView } from '../../exhibits/scatter/model';
import { handOver, type HandedFile } from '../../ui/hand-over';
import { svgToPng } from '../../ui/svg-to-png';
import { fileNameOf, sayCitations } from './save';
import type { ExploreModel } from './model';
import type { ExploreData } from './page';
import { toScatterSvg } from './scatter-svg';

export type PlotFormat = 'svg' | 'png';

/** Hands a plot to the reader as a picture; its numbers are in the view's own CSV. Rejects where it cannot be made. */
export async function saveScatter(
  format: PlotFormat,
  scatter: ScatterView,
  model: ExploreModel,
  second: ExploreModel,
  data: ExploreData
): Promise<HandedFile> {
  const svg = toScatterSvg(scatter, [
    m.story_scatter_note(),
    ...(scatter.dots.some(({ isWeak }) => isWeak) ? [m.story_chart_weak_key()] : []),
    ...(scatter.missing ? [scatter.missing] : []),
    sayCitations([...model.rows, ...second.rows], data),
    `${data.siteTitle} ${location.href}`
  ]);
  const blob = format === 'png' ? await svgToPng(svg) : new Blob([svg], { type: 'image/svg+xml' });
  return handOver(blob, `${fileNameOf(model)}.${format}`);
}
