import { mediaIn } from '../../lib/content/text/media';
import { chartsOf, NO_CHARTS, type Charts } from '../../lib/desk/charts/charts';
import { takerAt, type NumberPlace } from '../../lib/desk/charts/offered-figures';
import { figureName } from '../../lib/desk/figure-name';
import type { SceneValue } from '../../lib/desk/scene/scene-value';
import type { Figure } from '../../lib/domain/figure';
import type { YamlValue } from '../../lib/edit/yaml-write';
import { offerFigures, toOffered, type OfferedFigure } from './found-figures';
import type { RightReading } from './judge';
import type { Speaker } from './speaker';

/** The charts of a scene, and how the numbers that they name are said. */
export interface SaidCharts extends Charts {
  readonly numbers: Readonly<Record<string, OfferedFigure>>;
}

export const NO_SAID_CHARTS: SaidCharts = { ...NO_CHARTS, numbers: {} };

export function sayCharts(scene: SceneValue, { library, files }: RightReading, speaker: Speaker): SaidCharts {
  const { site } = library;
  const charts = chartsOf(site, scene, mediaIn(files));
  const named = new Set(
    charts.own.flatMap(({ fields }) =>
      fields.flatMap(({ asks, chosen }) => (asks === 'figure' || asks === 'figures' ? chosen : []))
    )
  );
  const known = [...site.figures, ...site.computed.figures, ...site.grounds.figures];
  const own = known.filter(({ id }) => named.has(id));
  return {
    ...charts,
    own: charts.own.map((chart) => ({ ...chart, faults: chart.faults.map(speaker.problem) })),
    numbers: Object.fromEntries(
      own.map((each) => [each.id, toOffered(each, figureName(site, each), speaker)])
    )
  };
}

/** A number that a chart takes, and the chart with it. */
export interface TakenFigure extends OfferedFigure {
  readonly chart: YamlValue;
}

/** What a sentence offers, as far as a chart takes it at its place. */
export function offerFiguresAt(
  query: string,
  scene: SceneValue,
  place: NumberPlace,
  { library, files }: RightReading,
  speaker: Speaker
): TakenFigure[] {
  const toChart = takerAt(library.site, scene, mediaIn(files), place);
  const charts = new Map<string, YamlValue>();
  const fits = (figure: Figure): boolean => {
    const chart = toChart?.(figure) ?? null;
    if (chart !== null) charts.set(figure.id, chart);
    return chart !== null;
  };
  return offerFigures(query, library, speaker, fits).map((each) => ({
    ...each,
    chart: charts.get(each.id)!
  }));
}
