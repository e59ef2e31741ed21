import type { AreaCode, IndicatorId } from '../../domain/ids';
import type { Scene } from '../../domain/scene';
import { NO_FIGURES } from '../../domain/scene-figures';
import type { Atlas } from '../../map/atlas';
import type { Picture } from '../../map/picture';
import { toPicture } from '../../map/to-picture';
import type { ExploreData, ExploreView } from './page';
import { describeModel } from './description';
import { tiersOf, type ExploreModel } from './model';
import { texturesOf } from './row-textures';

/** The map of a model. Absences and marks are textures of the overlay, so the picture itself hatches nothing. */
export function toExplorePicture(model: ExploreModel, data: ExploreData): Picture {
  const { state, choropleth, circles } = model;
  const view = data.views.find(({ id }) => id === state.view) ?? data.views[0]!;
  const scene: Scene = {
    view: { id: view.id, name: view.name, bounds: view.bounds },
    boundary: state.boundary,
    ghost: null,
    figures: NO_FIGURES,
    overlays: [],
    highlight: chosen(model),
    labels: { areas: 'all', places: [], water: true }
  };
  const picture = toPicture(
    scene,
    toAtlas(data, view),
    circles ? { choropleth: null, circles } : { choropleth, circles }
  );
  const textures = texturesOf(model.rows);
  const own = picture.legend.entries.filter(({ swatch }) => swatch.startsWith('circle-'));
  const legend = { ...picture.legend, entries: own };
  const description = `${picture.description}${describeModel(model)}`;
  return { ...picture, hatched: [], textures, legend, description };
}

/** The divisions that the reader has chosen, on the map and for comparing. */
function chosen({ rows, state: { area, compare } }: ExploreModel): AreaCode[] {
  const codes = new Set([...(area ? [area] : []), ...compare]);
  return rows.filter(({ code }) => codes.has(code)).flatMap((row) => row.codes);
}

function toAtlas(data: ExploreData, view: ExploreView): Atlas {
  const none = (what: string) => (): never => {
    throw new Error(`the explorer draws no ${what}`);
  };
  return {
    boundaries: data.boundaries,
    indicatorAt: (id: IndicatorId) => data.indicators.find((each) => each.id === id)!,
    figuresAt: none('figures of its own accord'),
    tiersOf: (figure) => tiersOf(figure, data),
    overlayAt: none('plan parts'),
    placeAt: none('places'),
    areaAnchor: (boundary, code, _within, minShare) => {
      const isTooSmall = minShare === undefined && view.tiny[boundary]?.includes(code);
      return isTooSmall ? null : (view.anchors[boundary]?.[code] ?? null);
    },
    overlayAnchors: () => [],
    watersIn: () => view.waters,
    neighboursIn: () => view.neighbours
  };
}
